import { verdictOf } from '../../../../src/plugins/wire/admin/src/lib/verdict';

const existing = { documentId: 'a', version: '1' };
const fields = [{ name: 'version', value: '2' }];
type Item = Parameters<typeof verdictOf>[0];

test.each<[string, Partial<Item>]>([
  ['new', { state: 'created' }],
  ['update-of', { state: 'updated', existing, fields }],
  ['update', { state: 'updated', existing }],
  ['update', { state: 'updated', existing: { documentId: 'a' }, fields }],
  ['unchanged', { state: 'unchanged', existing }],
  ['duplicate', { state: 'duplicate', existing }],
  ['kill', { state: 'killed' }],
  ['embargoed', { state: 'held', embargoedUntil: '2999-01-01T00:00:00Z' }],
  ['withheld', { state: 'held', pubStatus: 'withheld', embargoedUntil: '2999-01-01T00:00:00Z' }],
  ['held', { state: 'held', pubStatus: 'usable' }],
  ['failed', { state: 'failed' }],
])('%s: %j', (verdict, item) => {
  expect(verdictOf({ fields: [], ...item } as Item)).toBe(verdict);
});
