import { errorsLeft } from '../../../../src/plugins/wire/admin/src/lib/forget-errors';

const NAME = { id: 'wire.source.error.name', defaultMessage: 'Give it a name.' };

test('what was wrong with a field goes when the field says something else', () => {
  const errors = { name: NAME, folder: 'Is a file.' };
  expect(errorsLeft(errors, { name: null, folder: 'a' }, { name: 'K', folder: 'a' })).toEqual({
    folder: 'Is a file.',
  });
});

test('nothing goes while nothing changes, or something else does', () => {
  const errors = { name: NAME };
  expect(errorsLeft(errors, { name: null, url: 'a' }, { name: null, url: 'b' })).toBe(errors);
});

test('in rows only that of the field goes', () => {
  const errors = { rows: [undefined, { name: NAME, value: 'Is too long.' }] };
  const before = { rows: [{ name: 'a' }, { name: '', value: 'b' }] };
  const now = { rows: [before.rows[0], { name: 'x', value: 'b' }] };
  expect(errorsLeft(errors, before, now)).toEqual({ rows: { 1: { value: 'Is too long.' } } });
  expect(errorsLeft(errors, before, { rows: [{ name: 'c' }, before.rows[1]] })).toEqual(errors);
  expect(errorsLeft({ rows: [{ name: NAME }] }, before, { rows: [{ name: 'c' }] })).toEqual({});
});
