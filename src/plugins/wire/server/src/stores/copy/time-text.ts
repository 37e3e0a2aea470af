/**
 * A moment as a column `timestamp without time zone` gets it from the `pg` driver, which is the local time of this process; text is read as
 * `isDateTime` allows it.
 */
export function dateTimeText(value: Date | string): string {
  const date = typeof value === 'string' ? new Date(value) : value;
  if (date.getTime() !== last.time) last = { time: date.getTime(), text: `${dayOf(date)} ${clockOf(date)}` };
  return last.text;
}

/** Rows that are written together are nearly all of one moment. */
let last = { time: NaN, text: '' };

/** The zone of a moment in this process, as `+01:30`; columns without one let it be. */
export function zoneText(date: Date): string {
  const minutes = -date.getTimezoneOffset();
  const distance = Math.abs(minutes);
  return `${minutes < 0 ? '-' : '+'}${digits(Math.floor(distance / 60), 2)}:${digits(distance % 60, 2)}`;
}

/** A day, as `YYYY-MM-DD`: of a moment, the one in this process's time zone. */
export const dateText = (value: Date | string): string => (typeof value === 'string' ? value : dayOf(value));

/** A time of day, as `HH:mm:ss.SSS`. */
export const timeText = (value: Date | string): string =>
  typeof value === 'string' ? value : clockOf(value);

/** Whether it is a moment with its zone that Strapi and JavaScript read alike, between the years 1 and 9999. */
export function isDateTime(value: unknown): boolean {
  if (value instanceof Date) return isCommonYear(value);
  if (typeof value !== 'string' || !DATE_TIME.test(value) || !isDay(value.slice(0, 10))) return false;
  return isCommonYear(new Date(value));
}

/** Whether it is a day that is in the calendar, as `YYYY-MM-DD`. */
export function isDay(value: unknown): boolean {
  if (value instanceof Date) return isCommonYear(value);
  if (typeof value !== 'string' || !DAY.test(value) || value.startsWith('0000')) return false;
  const date = new Date(`${value}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(value);
}

/** Whether it is a time of day, as `HH:mm:ss` with or without milliseconds. */
export const isTime = (value: unknown): boolean =>
  value instanceof Date ? isCommonYear(value) : typeof value === 'string' && TIME.test(value);

const DAY = /^\d{4}-\d{2}-\d{2}$/;
const TIME = /^(?:2[0-3]|[01]\d):[0-5]\d:[0-5]\d(?:\.\d{1,3})?$/;
const DATE_TIME =
  /^\d{4}-\d{2}-\d{2}T(?:2[0-3]|[01]\d):[0-5]\d(?::[0-5]\d(?:\.\d{1,9})?)?(?:Z|[+-](?:2[0-3]|[01]\d):[0-5]\d)$/;

function isCommonYear(date: Date): boolean {
  const year = date.getFullYear();
  return year >= 1 && year <= 9999;
}

const dayOf = (date: Date): string =>
  `${digits(date.getFullYear(), 4)}-${digits(date.getMonth() + 1, 2)}-${digits(date.getDate(), 2)}`;

const clockOf = (date: Date): string =>
  `${digits(date.getHours(), 2)}:${digits(date.getMinutes(), 2)}:${digits(date.getSeconds(), 2)}.${digits(date.getMilliseconds(), 3)}`;

const digits = (number: number, length: number): string => String(number).padStart(length, '0');
