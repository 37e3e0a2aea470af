import { runActions } from '../../../../src/plugins/wire/admin/src/lib/run-actions';
import { noCounts } from '../../../../src/plugins/wire/server/src/imports/counts';

test.each([
  ['queued', 0, ['cancel']],
  ['running', 1, ['cancel']],
  ['finished', 0, []],
  ['finished', 2, ['retry']],
  ['failed', 0, ['resume']],
  ['canceled', 2, ['resume', 'retry']],
  ['undoing', 2, []],
  ['redoing', 2, []],
  ['undone', 2, []],
] as const)('of an import that is %s with %d failed items the panel offers %j', (state, failed, actions) => {
  expect(runActions({ state, counts: { ...noCounts(), failed } })).toEqual(actions);
});

test('while failed items are being tried again nothing else is offered', () => {
  const counts = { ...noCounts(), failed: 2 };
  expect(runActions({ state: 'finished', counts, retrying: true })).toEqual([]);
});
