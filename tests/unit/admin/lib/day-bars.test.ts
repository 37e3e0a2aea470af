import fc from 'fast-check';
import { dayBars, daySums } from '../../../../src/plugins/wire/admin/src/lib/day-bars';

const day = fc
  .integer({ min: 0, max: 1_000_000 })
  .chain((items) =>
    fc.record({ day: fc.constant('2026-01-01'), items: fc.constant(items), failed: fc.nat({ max: items }) }),
  );

describe('day bars', () => {
  it('stay within the chart, and show every day that had items', () => {
    fc.assert(
      fc.property(fc.array(day, { maxLength: 40 }), (days) => {
        const bars = dayBars(days);
        expect(bars).toHaveLength(days.length);
        bars.forEach(({ read, failed, items }) => {
          expect(read).toBeGreaterThanOrEqual(0);
          expect(failed).toBeGreaterThanOrEqual(0);
          expect(read + failed).toBeLessThanOrEqual(1 + 1e-9);
          expect(read + failed > 0).toBe(items > 0);
        });
      }),
    );
  });

  it('are as high as the items are many, failed ones on top', () => {
    const [quiet, busy] = dayBars([
      { day: '2026-01-01', items: 5, failed: 0 },
      { day: '2026-01-02', items: 10, failed: 4 },
    ]);
    expect(quiet).toMatchObject({ read: 0.5, failed: 0, items: 5, failedItems: 0 });
    expect(busy.failed).toBeCloseTo(0.4);
    expect(busy.read).toBeCloseTo(0.6);
  });

  it('are told in sums and the busiest day', () => {
    const days = [
      { day: '2026-01-01', items: 5, failed: 1 },
      { day: '2026-01-02', items: 9, failed: 2 },
      { day: '2026-01-03', items: 9, failed: 0 },
    ];
    expect(daySums(days)).toEqual({ days: 3, items: 23, failed: 3, busiest: days[1] });
    expect(daySums([{ day: '2026-01-01', items: 0, failed: 0 }]).busiest).toBeUndefined();
  });
});
