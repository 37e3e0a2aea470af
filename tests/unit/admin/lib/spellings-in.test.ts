import { spellingsIn } from '../../../../src/plugins/wire/admin/src/lib/spellings-in';

test('what stands in the text comes first, each spelling once', () => {
  expect(spellingsIn('The mayor, REED, left.', ['John Reed', 'Reed', ' Reed ', 'J. Reed', ''])).toEqual([
    'Reed',
    'John Reed',
    'J. Reed',
  ]);
  expect(spellingsIn('', ['John Reed'])).toEqual(['John Reed']);
});
