import {
  countStates,
  secondsTaken,
  STATE_ORDER,
  stateCounts,
} from '../../../../src/plugins/wire/admin/src/lib/counts';
import { RECEIPT_STATES } from '../../../../src/plugins/wire/core/duplicates/receipt-state';

describe('counts', () => {
  it('orders all states that there are', () => {
    expect([...STATE_ORDER].sort()).toEqual([...RECEIPT_STATES].sort());
  });

  it('names only the states that occur, in the order of reading', () => {
    expect(stateCounts({ failed: 2, created: 3, held: 0 })).toEqual([
      { state: 'created', count: 3 },
      { state: 'failed', count: 2 },
    ]);
    expect(stateCounts({})).toEqual([]);
  });

  it('counts previewed items', () => {
    expect(countStates([{ state: 'created' }, { state: 'failed' }, { state: 'created' }])).toEqual({
      created: 2,
      failed: 1,
    });
  });

  it('says how long a run took once it is over', () => {
    expect(
      secondsTaken({ startedAt: '2026-01-01T10:00:00.000Z', finishedAt: '2026-01-01T10:00:02.500Z' }),
    ).toBe(2.5);
    expect(secondsTaken({ startedAt: '2026-01-01T10:00:00.000Z' })).toBeUndefined();
    expect(secondsTaken({ startedAt: 'soon', finishedAt: 'later' })).toBeUndefined();
  });
});
