import fc from 'fast-check';
import { nextPoll } from '../../../../src/plugins/wire/server/src/fetching/next-poll';
import { retryAfter } from '../../../../src/plugins/wire/server/src/fetching/retry-after';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const wait = (failures: number, more = {}) => nextPoll({ minutes: 10, failures, random: 0.5, ...more });

test('the interval after a success, twice as long after each failure, up to six hours', () => {
  expect([0, 1, 2, 3].map((failures) => wait(failures) / MINUTE)).toEqual([10, 20, 40, 80]);
  expect(wait(20)).toBe(6 * HOUR);
  expect(wait(3, { minutes: 24 * 60 })).toBe(24 * HOUR);
});

test('what the server asks for, where that is longer, but not for ever', () => {
  expect(wait(1, { retryAfterMs: 3 * HOUR })).toBeGreaterThanOrEqual(3 * HOUR);
  expect(wait(1, { retryAfterMs: 1000 })).toBe(20 * MINUTE);
  expect(wait(1, { retryAfterMs: 1e15 })).toBeLessThan(8 * 24 * HOUR);
});

test('chance varies it, within bounds', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 10_080 }),
      fc.nat({ max: 100 }),
      fc.double({ min: 0, max: 1, noNaN: true }),
      fc.nat(),
      (minutes, failures, random, retryAfterMs) => {
        const ms = nextPoll({ minutes, failures, random, retryAfterMs: failures ? retryAfterMs : 0 });
        expect(ms).toBeGreaterThanOrEqual(minutes * MINUTE * (failures ? 0.7 : 0.9) - 1);
        if (failures === 0) expect(ms).toBeLessThanOrEqual(minutes * MINUTE * 1.1 + 1);
      },
    ),
  );
  expect(wait(0, { random: 0 })).not.toBe(wait(0, { random: 1 }));
});

test.each([
  ['120', 120_000],
  [' 0 ', 0],
  ['Sat, 28 Nov 2026 10:01:00 GMT', 60_000],
  ['Sat, 28 Nov 2026 09:00:00 GMT', 0],
  ['soon', undefined],
  ['-5', undefined],
  ['1e9', undefined],
  [undefined, undefined],
])('Retry-After: %s', (header, milliseconds) => {
  expect(retryAfter(header, Date.parse('2026-11-28T10:00:00Z'))).toBe(milliseconds);
});
