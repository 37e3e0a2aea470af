import { monthNumber } from './month-names';
import { zoneOffset } from './zone-offset';
import { offsetOf } from './zone-names';

/** A date as a source gave it. */
export interface SourceDate {
  /** ISO 8601 with a zone, to the second or finer: `2026-03-01T08:00:00+02:00`. */
  iso: string;
  /** True when the source named no zone, or one that nobody can know, and `zone` was put in. */
  zoneAssumed: boolean;
}

/** A zone as dates name it: an offset, a name, both (`GMT+0100`), and in brackets what it is called besides. */
const ZONE = String.raw`(?:\s*((?:GMT|UTC)?\s?[+-]\d{1,2}(?::?\d{2})?|[A-Z]{1,5})(?:\s*[[(][^()[\]]*[\])]|(?<=\d)\s(?:UTC|GMT))?)?`;

/** `8:05`, `08:05:06.5`, `4:05 p.m.`, `1500 GMT`. */
const TIME = String.raw`(?:(上午|下午|午前|午後|오전|오후)\s*)?(\d{1,2})(?::(\d{2})(?::(\d{2})(?:[.,](\d{1,9}))?)?)?(?:\s*([ap])\.?m\.?(?![a-z]))?`;

const ISO = new RegExp(
  String.raw`^(\d{4})(?:-?(\d{2})-?(\d{2})|([-/.])(\d{1,2})\4(\d{1,2}))(?:(?:T|,?\s+)(?:(\d{2})(\d{2})(?:(\d{2})(?:[.,](\d{1,9}))?)?|${TIME}))?${ZONE}$`,
  'iu',
);

const DATE_ZONE = /\d(Z|[+-]\d{2}:\d{2})$/;

/** ISO 8601, section 5.2.2: the day's number in its year. */
const ORDINAL = /^(\d{4})-(\d{3})$/;

const CLOCK = new RegExp(String.raw`^(?:(\d{2})(\d{2})(?=\s+\S)|${TIME})${ZONE}$`, 'iu');

/** A weekday says nothing that the date does not. */
const WEEKDAY = /^[\p{L}-]{2,20}\.?,?\s+(?=[\p{L}\d])/u;

/** `June 3, 2024 Monday 10:15 AM`, as archives of newspapers write it. */
const WEEKDAY_BEHIND =
  /(?<=\d{4}),?\s+(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:mon|diens|donners|frei|sams|sonn)tag|mittwoch)(?!\p{L}),?/iu;

/** RFC 5322 section 3.3 with the old forms of 4.3, and what people write: `1 March 2026`, `1º de março de 2026`. */
const DAY_FIRST =
  /^(\d{1,2})(?:st|nd|rd|th|er|[ºª.])?(?:\s+|-)(?:de\s+)?(\p{L}{3,15})[.,]{0,2}(?:\s+|-)(?:de\s+)?(\d{4}|\d{2})(?:г\.?)?(?:(?:\s+г\.?)?,?\s+(?:at\s+|à\s+|um\s+)?(.+))?$/iu;
const MONTH_FIRST = /^(\p{L}{3,15})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})(?:,?\s+(?:at\s+)?(.+))?$/iu;
const YEAR_FIRST = /^(\d{4})[.\s-]{1,2}(\p{L}{3,15})[.\s-]{1,2}(\d{1,2})\.?(?:(?:T|,?\s+)(.+))?$/iu;

/** C's `asctime`, with the zone that `date` puts in: `Sun Jan 4 16:29:06 PST 2026`. */
const ASCTIME =
  /^(\p{L}{3,15})\.?\s+(\d{1,2})\s+(\d{1,2}:\d{2}(?::\d{2})?(?:\s+[A-Z]{1,5}|\s+[+-]\d{4})?)\s+(\d{4})$/iu;

/** `28.05.2024 14:00 Uhr`: where full stops stand between day, month and year, the day is first in every language (Unicode CLDR). */
const DOTTED =
  /^(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})(?:\s?(?:г\.?|р\.?))?(?:,?\s+(?:(?:um|в|о|kl\.?|klo|godz\.?)\s+)?(\d{1,2}[:.]\d{2}(?::\d{2})?)(?:\s?Uhr)?(.{0,20}))?$/iu;

const PARTIAL = /^(\d{4})(?:-(\d{2}))?$/;

export interface ReadDateOptions {
  /**
   * True where a year, or a month and a year, are dates as well (W3C-DTF); they are read as their first moment. Not for an embargo, which would end too
   * early.
   */
  partial?: boolean;
}

/**
 * Reads a date that can mean one thing only: ISO 8601 (extended, basic, or with other marks between year, month and day), RFC 5322 with the forms of RFC 822,
 * a date with the month in letters in English and the other languages of the news, day, month and year between full stops, or seconds or milliseconds since 1970 as a number. Days and months in
 * figures in another order are not read, as nobody can know which is which; nor is a month's name that languages disagree about. A year of two figures is read
 * where RFC 822 has it: after a month in letters and before a time.
 *
 * @param zone what stands for the zone where the source names none: an IANA name, or an offset such as `Z` or `-12:00`
 * @returns undefined for what cannot be read, including days that do not exist
 */
export const readDate = (
  value: unknown,
  zone = 'Z',
  { partial = false }: ReadDateOptions = {},
): SourceDate | undefined => {
  if (typeof value === 'number') return fromEpoch(value);
  if (typeof value !== 'string' || value.length > 100) return undefined;
  const text = value
    .trim()
    .replace(/^(\d{4})\s?[年년]\s?(\d{1,2})\s?[月월]\s?(\d{1,2})\s?[日일]/u, '$1-$2-$3 ')
    .replace(/(\d{1,2})\s?[時时點点시]\s?(\d{1,2})\s?[分분](?:\s?(\d{1,2})\s?[秒초])?/u, (_, h, m, sec) =>
      clockOfUnits(h as string, m as string, sec as string | undefined),
    )
    .trim();
  if (/^(\d{10}|\d{13})$/.test(text)) return fromEpoch(Number(text));
  const iso = ISO.exec(text);
  if (iso) return fromIso(iso, zone);
  const dotted = DOTTED.exec(text);
  if (dotted) return fromDotted(dotted, zone);
  const ordinal = ORDINAL.exec(text);
  if (ordinal) return fromOrdinal(ordinal[1], Number(ordinal[2]), zone);
  const year = partial ? PARTIAL.exec(text) : null;
  if (year) return assemble({ year: year[1], month: Number(year[2] ?? 1), day: '1' }, zone);
  return (
    readInLetters(text, zone) ??
    readInLetters(text.replace(WEEKDAY, ''), zone) ??
    readInLetters(text.replace(WEEKDAY_BEHIND, ''), zone)
  );
};

function readInLetters(text: string, zone: string): SourceDate | undefined {
  const dayFirst = DAY_FIRST.exec(text);
  if (dayFirst) return inLetters(dayFirst[3], dayFirst[2], dayFirst[1], dayFirst[4], zone);
  const asctime = ASCTIME.exec(text);
  if (asctime) return inLetters(asctime[4], asctime[1], asctime[2], asctime[3], zone);
  const monthFirst = MONTH_FIRST.exec(text);
  if (monthFirst) return inLetters(monthFirst[3], monthFirst[1], monthFirst[2], monthFirst[4], zone);
  const yearFirst = YEAR_FIRST.exec(text);
  return yearFirst ? inLetters(yearFirst[1], yearFirst[2], yearFirst[3], yearFirst[4], zone) : undefined;
}

/** From 2001 in seconds to 2100 in milliseconds; what is between is too far off to be either. */
function fromEpoch(value: number): SourceDate | undefined {
  const seconds = value >= 1e9 && value < 4_102_444_800;
  const milliseconds = value >= 1e12 && value < 4_102_444_800_000;
  if (!seconds && !milliseconds) return undefined;
  const iso = new Date(seconds ? value * 1000 : value).toISOString().replace('.000Z', 'Z');
  return { iso, zoneAssumed: false };
}

function fromIso(found: RegExpExecArray, zone: string): SourceDate | undefined {
  const [, year, month, day, , otherMonth, otherDay, hour, minute, second, fraction, ...rest] = found;
  const named = rest.pop();
  const clock = hour === undefined ? clockOf(rest) : { hour, minute, second, fraction };
  // A zone in letters needs a time, or a word after a date would be one. XML Schema's dates have offsets.
  if (!clock || (named !== undefined && clock.hour === undefined && !DATE_ZONE.test(found[0])))
    return undefined;
  return assemble({ year, month: Number(month ?? otherMonth), day: day ?? otherDay, ...clock, named }, zone);
}

function fromDotted(
  [, day, month, year, clock, named = '']: RegExpExecArray,
  zone: string,
): SourceDate | undefined {
  const rest = clock && `${clock.replace('.', ':').padStart(5, '0')}${named}`;
  const iso = ISO.exec(`${year}-${two(month)}-${two(day)}${rest ? ` ${rest}` : ''}`);
  return iso ? fromIso(iso, zone) : undefined;
}

function fromOrdinal(year: string, dayOfYear: number, zone: string): SourceDate | undefined {
  const date = new Date(Date.UTC(Number(year), 0, dayOfYear));
  if (dayOfYear === 0 || date.getUTCFullYear() !== Number(year)) return undefined;
  return assemble({ year, month: date.getUTCMonth() + 1, day: String(date.getUTCDate()) }, zone);
}

function inLetters(
  year: string,
  word: string,
  day: string,
  clock: string | undefined,
  zone: string,
): SourceDate | undefined {
  const month = monthNumber(word);
  const found = clock === undefined ? undefined : CLOCK.exec(clock.trim());
  if (month === undefined || found === null || (year.length === 2 && !found)) return undefined;
  const date = { year: year.length === 2 ? fullYear(year) : year, month, day };
  if (!found) return assemble(date, zone);
  const [, hour, minute, ...rest] = found;
  const named = rest.pop();
  const time = hour === undefined ? clockOf(rest) : { hour, minute };
  return time && assemble({ ...date, ...time, named }, zone);
}

/** RFC 5322, section 4.3. */
const fullYear = (year: string): string => `${Number(year) < 50 ? '20' : '19'}${year}`;

type Clock = Pick<Parts, 'hour' | 'minute' | 'second' | 'fraction'>;

/** The parts of `TIME`; undefined for hours that no clock shows, an empty clock for no time. */
function clockOf([before, hour, minute, second, fraction, after]: (string | undefined)[]): Clock | undefined {
  if (hour === undefined) return {};
  const half = after?.toLowerCase() ?? (before && ('上午 午前 오전'.includes(before) ? 'a' : 'p'));
  if (minute === undefined && !half) return undefined;
  if (!half) return { hour, minute, second, fraction };
  if (Number(hour) < 1 || Number(hour) > 12) return undefined;
  return { hour: String((Number(hour) % 12) + (half === 'p' ? 12 : 0)), minute, second, fraction };
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

/** `10時15分` as the clock of figures that it is. */
const clockOfUnits = (hour: string, minute: string, second: string | undefined): string =>
  [hour, two(minute), ...(second === undefined ? [] : [two(second)])].join(':');

const two = (value: string | number | undefined): string => String(value ?? 0).padStart(2, '0');

function assemble(
  { year, month, day, hour, minute, second, fraction, named }: Parts,
  zone: string,
): SourceDate | undefined {
  if (hour === '24' && [minute, second, fraction].every((part) => !/[1-9]/.test(part ?? ''))) {
    // ISO 8601-1:2004, section 4.2.3, and XML Schema's dateTime: the end of a day, which is the beginning of the next.
    const next = new Date(`${year}-${two(month)}-${two(day)}T00:00:00Z`);
    if (Number.isNaN(next.getTime()) || next.getUTCDate() !== Number(day)) return undefined;
    next.setUTCDate(next.getUTCDate() + 1);
    const [y, m, d] = next.toISOString().slice(0, 10).split('-');
    return assemble({ year: y, month: Number(m), day: d, hour: '0', named }, zone);
  }
  const local = `${year}-${two(month)}-${two(day)}T${two(hour)}:${two(minute)}:${two(second)}`;
  const time = new Date(`${local}Z`);
  // `Date` takes 31 February for 3 March.
  if (Number.isNaN(time.getTime()) || time.toISOString().slice(0, 19) !== local) return undefined;
  const told = named === undefined ? undefined : offsetOf(named, local);
  if (told === null) return undefined;
  const offset = told ?? zoneOffset(local, zone);
  if (offset === undefined) return undefined;
  const part = fraction && /[1-9]/.test(fraction) ? `.${fraction.slice(0, 3).padEnd(3, '0')}` : '';
  return { iso: `${local}${part}${offset}`, zoneAssumed: told === undefined };
}
