import { zoneOffset } from './zone-offset';

/** A date as a source gave it. */
export interface SourceDate {
  /** ISO 8601 with a zone, to the second or finer: `2026-03-01T08:00:00+02:00`. */
  iso: string;
  /** True when the source named no zone and `zone` was put in. */
  zoneAssumed: boolean;
}

const ISO =
  /^(\d{4})-?(\d{2})-?(\d{2})(?:(?:T|\s+)(\d{2}):?(\d{2})(?::?(\d{2})(?:[.,](\d{1,9}))?)?)?\s*(Z|UTC|GMT|[+-]\d{2}(?::?\d{2})?)?$/i;

/** RFC 5322 section 3.3 with the old zone names of 4.3, and what people write: `1 March 2026`. */
const DAY_FIRST =
  /^(?:[a-z]{3,9},?\s+)?(\d{1,2})(?:st|nd|rd|th)?[\s-]+([a-z]{3,9})\.?,?[\s-]+(\d{4})(?:,?\s+(.+))?$/i;
const MONTH_FIRST =
  /^(?:[a-z]{3,9},?\s+)?([a-z]{3,9})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})(?:,?\s+(.+))?$/i;
const CLOCK =
  /^(\d{1,2}):(\d{2})(?::(\d{2}))?(?:\s*([ap])\.?m\.?)?(?:\s*(Z|UTC?|GMT|[ECMP][SD]T|[+-]\d{2}:?\d{2})(?:\s*\([^()]*\))?)?$/i;

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const MONTH_NAMES =
  'january february march april may june july august september october november december'.split(' ');

/** RFC 5322, section 4.3. */
const ZONES: Record<string, string> = {
  EST: '-05:00',
  EDT: '-04:00',
  CST: '-06:00',
  CDT: '-05:00',
  MST: '-07:00',
  MDT: '-06:00',
  PST: '-08:00',
  PDT: '-07:00',
};

/**
 * Reads a date that can mean one thing only: ISO 8601 (extended or basic), RFC 5322, an English date with the month in letters, or
 * seconds or milliseconds since 1970 as a number. Days and months in figures in another order are not read, as nobody can know which
 * is which.
 *
 * @param zone what stands for the zone where the source names none: an IANA name, or an offset such as `Z` or `-12:00`
 * @returns undefined for what cannot be read, including days that do not exist
 */
export const readDate = (value: unknown, zone = 'Z'): SourceDate | undefined => {
  if (typeof value === 'number') return fromEpoch(value);
  if (typeof value !== 'string' || value.length > 100) return undefined;
  const text = value.trim();
  if (/^(\d{10}|\d{13})$/.test(text)) return fromEpoch(Number(text));
  const iso = ISO.exec(text);
  if (iso) {
    const [, year, month, day, hour, minute, second, fraction, named] = iso;
    return assemble({ year, month: Number(month), day, hour, minute, second, fraction, named }, zone);
  }
  const dayFirst = DAY_FIRST.exec(text);
  if (dayFirst) return inLetters(dayFirst[3], dayFirst[2], dayFirst[1], dayFirst[4], zone);
  const monthFirst = MONTH_FIRST.exec(text);
  return monthFirst ? inLetters(monthFirst[3], monthFirst[1], monthFirst[2], monthFirst[4], zone) : undefined;
};

/** From 2001 in seconds to 2100 in milliseconds; what is between is too far off to be either. */
function fromEpoch(value: number): SourceDate | undefined {
  const seconds = value >= 1e9 && value < 4_102_444_800;
  const milliseconds = value >= 1e12 && value < 4_102_444_800_000;
  if (!seconds && !milliseconds) return undefined;
  const iso = new Date(seconds ? value * 1000 : value).toISOString().replace('.000Z', 'Z');
  return { iso, zoneAssumed: false };
}

function inLetters(
  year: string,
  word: string,
  day: string,
  clock: string | undefined,
  zone: string,
): SourceDate | undefined {
  const name = word.toLowerCase();
  const month = Math.max(MONTHS.indexOf(name === 'sept' ? 'sep' : name), MONTH_NAMES.indexOf(name)) + 1;
  const time = clock === undefined ? undefined : CLOCK.exec(clock);
  if (month === 0 || time === null) return undefined;
  const [, hour, minute, second, half, named] = time ?? [];
  if (half && (Number(hour) < 1 || Number(hour) > 12)) return undefined;
  const hour24 = half ? String((Number(hour) % 12) + (half.toLowerCase() === 'p' ? 12 : 0)) : hour;
  return assemble({ year, month, day, hour: hour24, minute, second, named }, zone);
}

interface Parts {
  year: string;
  month: number;
  day: string;
  hour?: string;
  minute?: string;
  second?: string;
  fraction?: string;
  named?: string;
}

const two = (value: string | number | undefined): string => String(value ?? 0).padStart(2, '0');

function assemble(
  { year, month, day, hour, minute, second, fraction, named }: Parts,
  zone: string,
): SourceDate | undefined {
  const local = `${year}-${two(month)}-${two(day)}T${two(hour)}:${two(minute)}:${two(second)}`;
  const time = new Date(`${local}Z`);
  // `Date` takes 31 February for 3 March, and 24:00 for the next day.
  if (Number.isNaN(time.getTime()) || time.toISOString().slice(0, 19) !== local) return undefined;
  const offset = named === undefined ? zoneOffset(local, zone) : zoneOf(named);
  if (offset === undefined) return undefined;
  const part = fraction && /[1-9]/.test(fraction) ? `.${fraction.slice(0, 3).padEnd(3, '0')}` : '';
  return { iso: `${local}${part}${offset}`, zoneAssumed: named === undefined };
}

function zoneOf(named: string): string | undefined {
  const name = named.toUpperCase();
  if (/^(Z|UTC?|GMT)$/.test(name)) return 'Z';
  if (ZONES[name]) return ZONES[name];
  const [hours, minutes] = [name.slice(1, 3), name.slice(3).replace(':', '') || '00'];
  if (Number(hours) > 14 || Number(minutes) > 59) return undefined;
  return hours === '00' && minutes === '00' ? 'Z' : `${name[0]}${hours}:${minutes}`;
}
