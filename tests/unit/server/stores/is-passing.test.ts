import { errors } from '@strapi/utils';
import { DatabaseError } from 'pg';
import { isPassing } from '../../../../src/plugins/wire/server/src/stores/is-passing';

const withCode = (code: string, message = 'no more than a message') =>
  Object.assign(new Error(message), { code });

test.each(['08006', '08003', '53100', '53200', '53300', '57P01', '57P02', '57P03', '58030'])(
  'what PostgreSQL reports as %s passes',
  (code) => {
    const error = new DatabaseError('something about the server', 0, 'error');
    error.code = code;
    expect(isPassing(error)).toBe(true);
  },
);

test.each(['22001', '22021', '23505', '23514', '54000', '57014', '40P01', 'P0001', '42P01'])(
  'what PostgreSQL reports as %s may be the item’s',
  (code) => {
    expect(isPassing(withCode(code))).toBe(false);
  },
);

test.each(['ECONNREFUSED', 'ECONNRESET', 'EPIPE', 'ETIMEDOUT', 'ENOTFOUND'])(
  'a way to the database that is broken (%s) passes',
  (code) => {
    expect(isPassing(withCode(code))).toBe(true);
  },
);

test.each([
  'Connection terminated unexpectedly',
  'Connection terminated due to connection timeout',
  'Client has encountered a connection error and is not queryable',
  'Client was closed and is not queryable',
  'Knex: Timeout acquiring a connection. The pool is probably full.',
  'Transaction query already complete, run with DEBUG=knex:tx for more info',
])('“%s” passes', (message) => {
  expect(isPassing(new Error(message))).toBe(true);
});

test('a statement before the words changes nothing', () => {
  expect(
    isPassing(new Error('insert into "articles" ("body") values ($1) - Connection terminated unexpectedly')),
  ).toBe(true);
});

test('no item can pretend that the database is gone', () => {
  const words = 'subjects must not say: Connection terminated';
  expect(isPassing(new errors.ValidationError(words))).toBe(false);
  expect(isPassing(withCode('22P02', `invalid input value for enum: - Connection terminated`))).toBe(false);
  expect(isPassing(new Error(words))).toBe(false);
});

test('what is behind an error counts', () => {
  expect(isPassing(new Error('It did not work.', { cause: withCode('57P01') }))).toBe(true);
  const circle = new Error('round') as Error & { cause: unknown };
  circle.cause = circle;
  expect(isPassing(circle)).toBe(false);
});

test.each([undefined, null, 'Connection terminated', 7, {}, new Error('headline must be defined.')])(
  '%p does not pass',
  (error) => {
    expect(isPassing(error)).toBe(false);
  },
);
