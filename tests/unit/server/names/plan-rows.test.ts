import { planRows } from '../../../../src/plugins/wire/server/src/stores/turn-round/plan-rows';

const change = {
  table: 'components_person_positions',
  id: 7,
  before: { first_seen: '2026-05-06', last_seen: '2026-05-06' },
  after: { first_seen: '2026-05-04', last_seen: '2026-05-08' },
};

test('days that an import has entered since stand in no undo’s way, and stay', () => {
  const now = { id: 7, first_seen: '2026-05-04', last_seen: '2026-06-01' };
  const { plan, obstructions } = planRows('part', [change], [now]);
  expect(obstructions).toEqual([]);
  expect(plan.updates).toEqual([{ id: 7, set: { first_seen: '2026-05-06' } }]);
});

test('what an editor has changed since does', () => {
  const changed = { ...change, before: { title: 'Envoy' }, after: { title: 'envoy' } };
  const { obstructions } = planRows('part', [changed], [{ id: 7, title: 'Chair' }]);
  expect(obstructions).toMatchObject([{ why: 'changed', field: 'title' }]);
});
