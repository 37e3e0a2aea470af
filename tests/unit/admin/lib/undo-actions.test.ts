import { isSeen, undoActions } from '../../../../src/plugins/wire/admin/src/lib/undo-actions';
import { noCounts } from '../../../../src/plugins/wire/server/src/imports/counts';

const undo = (left: number) => ({ total: 3, done: 3 - left, left });

test.each([
  ['queued', undefined, []],
  ['running', undefined, []],
  ['finished', undefined, ['undo']],
  ['failed', undefined, ['undo']],
  ['canceled', undefined, ['undo']],
  ['undoing', undo(0), []],
  ['redoing', undo(0), []],
  ['undone', undo(0), ['redo']],
  ['undone', undo(1), ['rest', 'redo']],
  ['finished', undo(1), ['undo']],
] as const)('of an import that is %s (%j) the panel offers %j', (state, outcome, actions) => {
  expect(undoActions({ state, undo: outcome })).toEqual(actions);
  expect(undoActions({ state, undo: outcome, undoEndedAt: '2026-01-01T00:00:00.000Z' })).toEqual([]);
});

test('while failed items are being tried again nothing is undone', () => {
  expect(undoActions({ state: 'finished', retrying: true })).toEqual([]);
});

test('readers see what an import published or killed', () => {
  const counts = noCounts();
  expect(isSeen({ publish: true, counts })).toBe(true);
  expect(isSeen({ publish: false, counts: { ...counts, killed: 1 } })).toBe(true);
  expect(isSeen({ publish: false, counts: { ...counts, created: 1 } })).toBe(false);
});
