import fc from 'fast-check';
import { expectedBy, learnRhythm } from '../../../../src/plugins/wire/core/health';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
/** A Monday. */
const MONDAY = Date.parse('2026-11-02T00:00:00Z');

/** The same numbers each time, from 0 to 1. */
function chance(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 2 ** 32;
    return state / 2 ** 32;
  };
}

/** Arrivals by chance, so many an hour as `rate` says, hour by hour. */
function byChance(days: number, rate: (hour: number, weekend: boolean) => number, seed = 7): number[] {
  const random = chance(seed);
  const times: number[] = [];
  for (let hour = 0; hour < days * 24; hour += 1) {
    const weekend = Math.floor(hour / 24) % 7 >= 5;
    for (let minute = 0; minute < 60; minute += 1) {
      if (random() < rate(hour % 24, weekend) / 60) times.push(MONDAY + hour * HOUR + minute * MINUTE);
    }
  }
  return times;
}

const hoursUntilQuiet = (arrivals: number[], last: number) =>
  (expectedBy(learnRhythm(arrivals)!, last) - last) / HOUR;

test('too few arrivals, or too short a time, tell nothing', () => {
  expect(learnRhythm([])).toBeUndefined();
  expect(learnRhythm(Array.from({ length: 19 }, (_, i) => MONDAY + i * DAY))).toBeUndefined();
  expect(learnRhythm(Array.from({ length: 500 }, (_, i) => MONDAY + i * MINUTE))).toBeUndefined();
  // A hundred items at once are one arrival.
  expect(learnRhythm(Array.from({ length: 100 }, (_, i) => MONDAY + (i % 4) * DAY))).toBeUndefined();
});

test('a source that sends each hour is missed after two or three', () => {
  const arrivals = Array.from({ length: 24 * 14 }, (_, i) => MONDAY + i * HOUR);
  const hours = hoursUntilQuiet(arrivals, arrivals[arrivals.length - 1]);
  expect(hours).toBeGreaterThan(2);
  expect(hours).toBeLessThan(4);
});

test('a daily one after two or three days', () => {
  const arrivals = Array.from({ length: 25 }, (_, i) => MONDAY + i * DAY + 6 * HOUR + (i % 3) * 9 * MINUTE);
  const days = hoursUntilQuiet(arrivals, arrivals[arrivals.length - 1]) / 24;
  expect(days).toBeGreaterThan(1.9);
  expect(days).toBeLessThan(4);
});

test('a night in which nothing ever comes is no silence', () => {
  const arrivals = byChance(13, (hour) => (hour >= 7 && hour < 20 ? 6 : 0));
  const evening = MONDAY + 13 * DAY + 19.9 * HOUR;
  const night = hoursUntilQuiet([...arrivals, evening], evening);
  expect(night).toBeGreaterThan(11);
  expect(night).toBeLessThan(15);
  const noon = MONDAY + 13 * DAY + 12 * HOUR;
  const day = hoursUntilQuiet([...arrivals, noon], noon);
  expect(day).toBeLessThan(4);
});

test('nor is a weekend', () => {
  const arrivals = byChance(26, (hour, weekend) => (!weekend && hour >= 7 && hour < 20 ? 6 : 0));
  const friday = MONDAY + 25 * DAY + 19.5 * HOUR;
  const hours = hoursUntilQuiet([...arrivals, friday], friday);
  expect(hours).toBeGreaterThan(59);
  expect(hours).toBeLessThan(66);
});

test('a source that sends by chance is hardly ever called quiet', () => {
  const arrivals = byChance(28, () => 3);
  const next = byChance(28, () => 3, 99).map((at) => at + 28 * DAY);
  const rhythm = learnRhythm(arrivals)!;
  const alarms = next.filter((at, i) => i > 0 && at > expectedBy(rhythm, next[i - 1]));
  expect(next.length).toBeGreaterThan(1500);
  expect(alarms.length).toBeLessThanOrEqual(1);
  expect(hoursUntilQuiet(arrivals, arrivals[arrivals.length - 1])).toBeLessThan(6);
});

test('one that sends in bursts may pause for longer than one that sends evenly', () => {
  const even = Array.from({ length: 14 * 24 }, (_, i) => MONDAY + i * HOUR);
  const bursts = Array.from(
    { length: 14 * 24 },
    (_, i) => MONDAY + Math.floor(i / 12) * 12 * HOUR + (i % 12) * 2 * MINUTE,
  );
  expect(hoursUntilQuiet(bursts, bursts[bursts.length - 1])).toBeGreaterThan(
    2 * hoursUntilQuiet(even, even[even.length - 1]),
  );
});

test('an outage among many days does not make the next one go unseen', () => {
  const arrivals = Array.from({ length: 24 * 20 }, (_, i) => MONDAY + i * HOUR).filter(
    (at) => at < MONDAY + 10 * DAY || at > MONDAY + 12 * DAY,
  );
  expect(hoursUntilQuiet(arrivals, arrivals[arrivals.length - 1])).toBeLessThan(6);
});

test('what is learnt depends on when things came, not on the order in which they are told, and the last four weeks count', () => {
  const recent = byChance(20, () => 1);
  const old = recent.map((at) => at - 60 * DAY);
  expect(learnRhythm([...old, ...recent].reverse())).toEqual(learnRhythm(recent));
});

test('whatever came, the answer is a time after the last arrival and within four weeks', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 40 * 24 * 60 }), { maxLength: 300 }), (minutes) => {
      const arrivals = minutes.map((at) => MONDAY + at * MINUTE);
      const rhythm = learnRhythm(arrivals);
      if (!rhythm) return;
      const last = Math.max(...arrivals);
      const by = expectedBy(rhythm, last);
      expect(by).toBeGreaterThanOrEqual(last + HOUR / 2);
      expect(by).toBeLessThanOrEqual(last + 28 * DAY);
    }),
  );
});
