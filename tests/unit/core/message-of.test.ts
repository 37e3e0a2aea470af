import { messageOf } from '../../../src/plugins/wire/core/message-of';

test.each([
  ['an error’s words', new Error('The files are gone.'), 'The files are gone.'],
  ['what is no error', 'out of order', 'out of order'],
  [
    'what the database said, without the statement',
    new Error(
      'insert into "public"."articles" ("headline")\n values ($1) returning "id" - disk full - no room',
    ),
    'disk full - no room',
  ],
  [
    'the same of a statement written by hand',
    new Error('UPDATE wire_imports SET items = 1 - deadlock detected'),
    'deadlock detected',
  ],
  [
    'a sentence that begins like a statement',
    new Error('Update it first - then again.'),
    'Update it first - then again.',
  ],
])('%s', (_, error, words) => {
  expect(messageOf(error)).toBe(words);
});
