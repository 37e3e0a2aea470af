import fc from 'fast-check';
import { toDuration, toMinutes } from '../../../../src/plugins/wire/admin/src/lib/duration';
import { relativeTime } from '../../../../src/plugins/wire/admin/src/lib/relative-time';

describe('durations', () => {
  it('are the same minutes in a unit that needs no fraction', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 600_000 }), (minutes) => {
        const duration = toDuration(minutes);
        expect(Number.isInteger(duration.value)).toBe(true);
        expect(toMinutes(duration)).toBe(minutes);
      }),
    );
    expect(toDuration(1440)).toEqual({ value: 1, unit: 'day' });
    expect(toDuration(1500)).toEqual({ value: 25, unit: 'hour' });
    expect(toMinutes({ value: 1.5, unit: 'hour' })).toBe(90);
  });
});

describe('relative time', () => {
  const now = Date.UTC(2026, 0, 15, 12);

  it.each([
    [0, 0, 'second'],
    [-59_000, -59, 'second'],
    [-60_000, -1, 'minute'],
    [-7_100_000, -1, 'hour'],
    [3 * 86_400_000, 3, 'day'],
    [-40 * 86_400_000, -1, 'month'],
    [800 * 86_400_000, 2, 'year'],
  ] as const)('%d ms away is %d %s', (milliseconds, value, unit) => {
    expect(relativeTime(now + milliseconds, now)).toEqual({ value, unit });
  });
});
