import { stillDone } from '../../../../src/plugins/wire/admin/src/lib/done-steps';

const step = (documentId: string) => ({ notice: { documentId } });
const [kinds, other, confirmed, later] = [step('a'), step('b'), step('a'), step('a')];
const done = [kinds, other, confirmed, later];

test('what has changed something can be taken back, and what was done before it', () => {
  expect(stillDone(done, confirmed, { seen: 't1', now: 't2', left: 't1' })).toEqual(done);
  expect(stillDone([confirmed], confirmed, { seen: 't1', now: 't2' })).toEqual([confirmed]);
});

test('what has changed nothing is nothing that could be taken back', () => {
  const left = stillDone(done, confirmed, { seen: 't1', now: 't1', left: 't1' });
  expect(left).toHaveLength(3);
  expect(left[0]).toBe(kinds);
  expect(left[2]).toBe(later);
});

test('what was done before somebody else changed the notice is out of reach; of other notices, nothing is', () => {
  const left = stillDone(done, confirmed, { seen: 't5', now: 't6', left: 't1' });
  expect(left).toHaveLength(3);
  expect(left[0]).toBe(other);
  expect(left[1]).toBe(confirmed);
  expect(stillDone(done, confirmed, { seen: 't5', now: 't5', left: 't1' })).toHaveLength(2);
});
