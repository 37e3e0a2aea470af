import { EventEmitter } from 'node:events';
import { hearRefusals, reasonOf } from '../../../../src/plugins/wire/server/src/stores/reason-of';

/** An error as knex throws it: with the statement before what the database says. */
function refusal(sql: string, said: string, more: object = {}): Error {
  const knex = new EventEmitter();
  hearRefusals(knex as never);
  const error = Object.assign(new Error(`${sql} - ${said}`), more);
  knex.emit('query-error', error, { sql });
  return error;
}

test.each([
  ['insert into "articles" ("headline") values ($1)', 'value too long for type character varying(255)'],
  ['SELECT $1 - 1', 'could not extend file "base/1/2": No space left on device - try again'],
])('of what the database refuses the reason is told, not the statement: %s', (sql, said) => {
  expect(reasonOf(refusal(sql, said))).toBe(said);
});

test('what it adds is told, too, if not at any length', () => {
  const detail = `Key (identity)=(${'xx '.repeat(300)}) already exists.`;
  const reason = reasonOf(refusal('INSERT', 'duplicate key value', { detail }));
  expect(reason).toMatch(/^duplicate key value \(Key \(identity\)=\([x ]+…\)$/u);
  expect(reason.length).toBeLessThan(250);
});

test('any other error is told as it is, whatever is thrown', () => {
  expect(reasonOf(new Error('no space - left'))).toBe('no space - left');
  expect(reasonOf('out of order')).toBe('out of order');
  expect(reasonOf(null)).toBe('null');
});
