const DAY = /^\d{4}-\d{2}-\d{2}$/u;
const MOMENT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,6})?)?(Z|[+-]\d{2}:?\d{2})$/u;
/** Milliseconds. */
export const DAY_LENGTH = 86_400_000;
/** Whatever a zone or the day after makes of a moment: PostgreSQL and ISO 8601 write years before and after in other ways. */
const FIRST = Date.parse('0001-01-01T00:00:00.000Z');
const LAST = Date.parse('9999-12-31T23:59:59.999Z');

/** What a moment has to be, for who gave something else. */
export const MOMENT_WANTED =
  'a day (2026-05-31, in UTC) or a moment with its zone (2026-05-31T12:00:00Z; in an address, + is written %2B)';

/**
 * Reads a day (ISO 8601, in UTC) or a moment with its zone, of the years 1 to 9999.
 *
 * @param which the first moment of it, or the first after it: a day is in a range that it ends as a whole, a moment with its millisecond, so
 * that who goes on at the time of an article misses none of that time
 * @returns undefined for anything else
 */
export function momentOf(given: string, which: 'start' | 'end'): Date | undefined {
  const isDay = DAY.test(given);
  if (!isDay && !MOMENT.test(given)) return undefined;
  const day = given.slice(0, 10);
  const midnight = Date.parse(`${day}T00:00:00Z`);
  const time = Date.parse(given);
  if (Number.isNaN(time) || Number.isNaN(midnight) || midnight < FIRST) return undefined;
  // Date.parse makes the 2nd of March of the 30th of February.
  if (!new Date(midnight).toISOString().startsWith(day)) return undefined;
  const after = which === 'start' ? 0 : isDay ? DAY_LENGTH : 1;
  return new Date(Math.min(LAST, Math.max(FIRST, time + after)));
}
