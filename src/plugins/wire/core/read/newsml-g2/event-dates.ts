import { readDate } from '../fields/dates';

const DAY = 86_400_000;
const DURATION = /^P(?:(\d{1,4})W)?(?:(\d{1,4})D)?(?:T(?:(\d{1,4})H)?(?:(\d{1,4})M)?(?:(\d{1,5})S)?)?$/;

/** A date of a concept as precise as the source is: a year, a month or a day stays one, a time gets its zone (NewsML-G2 truncated dates). */
export const conceptDate = (text: string | undefined, zone?: string): string | undefined => {
  if (text === undefined) return undefined;
  const value = text.trim();
  if (/^\d{4}(-\d{2}(-\d{2})?)?$/.test(value)) return value;
  const dayWithZone = /^(\d{4}-\d{2}-\d{2})(Z|[+-]\d{2}:\d{2})$/.exec(value);
  return dayWithZone ? dayWithZone[1] : readDate(value, zone)?.iso;
};

/**
 * When something ends that begins at `start` and lasts for a duration (ISO 8601, weeks to seconds). Of whole days the last one is meant: what begins on the
 * 26th and lasts two days ends on the 27th.
 */
export const endAfter = (start: string | undefined, duration: string | undefined): string | undefined => {
  const found = duration === undefined ? null : DURATION.exec(duration.trim());
  if (!start || !found) return undefined;
  const [weeks, days, hours, minutes, seconds] = found.slice(1).map((part) => Number(part ?? 0));
  const length = (weeks * 7 + days) * DAY + hours * 3_600_000 + minutes * 60_000 + seconds * 1000;
  if (/^\d{4}-\d{2}-\d{2}$/.test(start)) {
    return length < DAY ? start : new Date(Date.parse(start) + length - DAY).toISOString().slice(0, 10);
  }
  const zone = /(Z|[+-]\d{2}:\d{2})$/.exec(start)?.[1];
  if (zone === undefined || !start.includes('T')) return undefined;
  const offset = zone === 'Z' ? 0 : minutesOf(zone) * 60_000;
  const local = new Date(Date.parse(start) + length + offset).toISOString().slice(0, 19);
  return `${local}${zone}`;
};

const minutesOf = (zone: string): number =>
  (zone.startsWith('-') ? -1 : 1) * (Number(zone.slice(1, 3)) * 60 + Number(zone.slice(4, 6)));
