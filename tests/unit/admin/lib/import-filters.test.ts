import {
  daysOf,
  importFilterOf,
  isFiltered,
  receiptFilterOf,
} from '../../../../src/plugins/wire/admin/src/lib/import-filters';

const NOW = new Date(2026, 4, 4, 17, 30);

describe('receipts', () => {
  test('all that an address says', () => {
    expect(receiptFilterOf({ state: 'failed', _q: ' ferry ', problems: 'true', notices: 'true' })).toEqual({
      state: 'failed',
      search: 'ferry',
      problems: true,
      notices: true,
    });
  });

  test.each([{}, { state: 'lost', _q: ' ', problems: 'no', notices: '1' }, { _q: ['a'], state: {} }])(
    'nonsense is no filter: %j',
    (query) => {
      expect(receiptFilterOf(query)).toEqual({});
    },
  );
});

describe('imports', () => {
  test('all that an address says', () => {
    expect(
      importFilterOf(
        { state: 'finished', source: 'abc1', way: 'poll', who: 'Ida', days: '7', _q: 'wire' },
        NOW,
      ),
    ).toEqual({
      state: 'finished',
      source: 'abc1',
      way: 'poll',
      who: 'Ida',
      since: new Date(2026, 3, 28).toISOString(),
      search: 'wire',
    });
  });

  test('the same day asks for the same, whatever the time', () => {
    const since = (hour: number) => importFilterOf({ days: '1' }, new Date(2026, 4, 4, hour)).since;
    expect(since(1)).toBe(since(23));
    expect(since(1)).toBe(new Date(2026, 4, 4).toISOString());
  });

  test.each([{}, { state: 'lost', source: 'A B', way: 'mail', days: '3', who: '' }])(
    'nonsense is no filter: %j',
    (query) => {
      expect(importFilterOf(query, NOW)).toEqual({});
      expect(daysOf(query)).toBeUndefined();
    },
  );
});

test('a filter is one when it says something', () => {
  expect([isFiltered({}), isFiltered({ state: 'failed' })]).toEqual([false, true]);
});
