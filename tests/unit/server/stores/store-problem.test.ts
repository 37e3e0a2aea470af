import { errors } from '@strapi/utils';
import { storeProblem } from '../../../../src/plugins/wire/server/src/stores/store-problem';

const POSITION = { file: 'wire.jsonl', item: 7 };
const candidate = { ...POSITION, original: Buffer.from('x'), identity: {} };

test('what Strapi refuses is told with the field', () => {
  const error = new errors.ValidationError('2 errors occurred', {
    errors: [
      {
        path: ['subjects', 0, 'name'],
        message: 'name must be at most 255 characters',
        name: 'ValidationError',
      },
      { path: ['urgency'], message: 'urgency must be less than 10', name: 'ValidationError' },
    ],
  });
  expect(storeProblem(error, POSITION)).toEqual({
    code: 'STORE_REFUSED',
    ...POSITION,
    field: 'subjects.0.name',
    message: expect.stringContaining('name must be at most 255 characters'),
  });
});

test('a refusal without a field is told with its message', () => {
  const problem = storeProblem(new errors.ValidationError('This attribute must be unique'), POSITION);
  expect(problem).toMatchObject({
    code: 'STORE_REFUSED',
    message: expect.stringContaining('must be unique'),
  });
  expect(problem).not.toHaveProperty('field');
});

test('Strapi’s own checks of what yup says are refusals, too', () => {
  const error = new errors.YupValidationError({
    inner: [],
    path: 'headline',
    message: 'headline must be defined.',
    name: 'ValidationError',
    errors: ['headline must be defined.'],
  } as never);
  expect(storeProblem(error, POSITION)).toMatchObject({
    code: 'STORE_REFUSED',
    field: 'headline',
    message: expect.stringContaining('headline must be defined.'),
  });
});

test.each([
  ['an error', new Error('the connection was closed'), 'the connection was closed'],
  [
    'an error of another sort',
    Object.assign(new Error('deadlock detected'), { code: '40P01' }),
    'deadlock detected',
  ],
  ['something that is no error', 'out of order', 'out of order'],
])('%s of the database is told in its words, and that trying again helps', (_, error, words) => {
  expect(storeProblem(error, POSITION)).toEqual({
    code: 'STORE_FAILED',
    ...POSITION,
    message: expect.stringMatching(new RegExp(`${words}.*Try the failed items again`)),
  });
});

test('of a candidate only its place goes into the problem', () => {
  expect(Object.keys(storeProblem(new Error('x'), candidate)).sort()).toEqual([
    'code',
    'file',
    'item',
    'message',
  ]);
});
