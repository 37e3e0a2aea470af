import { monthNumber as cleanMonth } from '../../clean/month-names';
import { monthNumber } from './month-names';
import { offsetOf as namedOffset } from './zone-names';

/** When an embargo ends, as far as a line says so. */
export interface When {
  /** ISO 8601: a day, or a day and a time, with a zone where the line names one. */
  value: string;
  /** The line without the words that were read. */
  rest: string;
}

/** Fixed offsets, and zones whose offset the season decides. */
const ZONES: Record<string, string> = {
  z: 'Z',
  gmt: 'Z',
  utc: 'Z',
  tu: 'Z',
  'по гринвичу': 'Z',
  bst: '+01:00',
  cet: '+01:00',
  mez: '+01:00',
  cest: '+02:00',
  mesz: '+02:00',
  eet: '+02:00',
  eest: '+03:00',
  msk: '+03:00',
  мск: '+03:00',
  'по москве': '+03:00',
  'по московскому времени': '+03:00',
  est: '-05:00',
  edt: '-04:00',
  cdt: '-05:00',
  cst: '-06:00',
  mst: '-07:00',
  mdt: '-06:00',
  pst: '-08:00',
  pdt: '-07:00',
  jst: '+09:00',
  kst: '+09:00',
  aest: '+10:00',
  aedt: '+11:00',
};

const DATE_FORMS: { pattern: RegExp; parts: string }[] = [
  { pattern: /(\d{4})-(\d{1,2})-(\d{1,2})(?!\d)/g, parts: 'YMD' },
  { pattern: /(?<!\d)(\d{4})\.?\s+(\p{L}{3,12})\.?\s+(\d{1,2})(?!\d|[.:]\d)/giu, parts: 'YLD' },
  { pattern: /(\d{4})\s?[年년]\s?(\d{1,2})\s?[月월]\s?(\d{1,2})\s?[日일]/g, parts: 'YMD' },
  { pattern: /(\d{1,2})\s?[月월]\s?(\d{1,2})\s?[日일]/g, parts: 'MD' },
  { pattern: /(?<![\d.])(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4}|\d\d(?![\d:.]))/g, parts: 'DMY' },
  { pattern: /(?<![\d.])(\d{1,2})\.\s?(\d{1,2})\.(?=[\s,;)]|$)/g, parts: 'DM' },
  { pattern: /(?<![\d/])(\d{1,2})\/(\d{1,2})\/(\d{4})/g, parts: '??Y' },
  { pattern: /(?<![\d/])(\d{1,2})\/(\d{1,2})(?![\d/])/g, parts: '??' },
  {
    pattern:
      /(?<!\d)(\d{1,2})(?:st|nd|rd|th|er|º|ª|\.)?[\s-]+(?:de\s|of\s)?(\p{L}{3,12})\.?,?(?:[\s-]+(?:de\s|del\s)?(\d{4}))?(?!\d)/giu,
    parts: 'DLY',
  },
  {
    pattern: /(?<!\p{L})(\p{L}{3,12})\.?\s+(\d{1,2})(?:st|nd|rd|th)?(?![\d:])(?:,?\s+(\d{4}))?(?!\d)/giu,
    parts: 'LDY',
  },
];

const HALF = '\\s?([ap])\\.?\\s?m\\b\\.?';
const HOURS = '(?:hrs?|hours|h|uhr|heures?|horas?|hs|ore|uur|klo|час(?:ов|а)?)(?!\\p{L})';
const TIME_FORMS: RegExp[] = [
  new RegExp(`(?<!\\d)(\\d{1,2})(?:[:.](\\d\\d))?${HALF}`, 'iu'),
  new RegExp(`(?<!\\d)(\\d{1,2})[:.h](\\d\\d)(?::\\d\\d)?(?:\\s?${HOURS})?(?!\\d)`, 'iu'),
  new RegExp(`(?<!\\d)(\\d\\d)(\\d\\d)(?:\\s?${HOURS})?(?!\\d)`, 'iu'),
  new RegExp(`(?<!\\d)(\\d{1,2})\\s?${HOURS}`, 'iu'),
  /(?<!\d)(\d{1,2})\s?[時点點时시](?:\s?(\d{1,2})\s?[分분])?/u,
];
const NOON = /(?<!\p{L})(?:noon|midday|mittag|midi|mediodía|mezzogiorno|meio-dia|полдень|полудня)(?!\p{L})/iu;
const MIDNIGHT =
  /(?<!\p{L})(?:midnight|mitternacht|minuit|medianoche|mezzanotte|meia-noite|полночь|полуночи)(?!\p{L})/iu;

const WEEKDAYS: RegExp[] = [
  'sun(?:day)?|sonntag|dimanche|domingo|domenica|воскресень[ея]',
  'mon(?:day)?|montag|lundi|lunes|lunedì|понедельник[а]?',
  'tue(?:s(?:day)?)?|dienstag|mardi|martes|martedì|вторник[а]?',
  'wed(?:nesday)?|mittwoch|mercredi|miércoles|mercoledì|сред[аыу]',
  'thu(?:rs(?:day)?)?|donnerstag|jeudi|jueves|giovedì|четверг[а]?',
  'fri(?:day)?|freitag|vendredi|viernes|venerdì|пятниц[аыу]',
  'sat(?:urday)?|samstag|sonnabend|samedi|sábado|sabato|суббот[аыу]',
].map((names) => new RegExp(`(?<!\\p{L})(?:${names})\\.?(?!\\p{L})`, 'iu'));

const ZONE_NAMES = Object.keys(ZONES).sort((a, b) => b.length - a.length);
const ZONE = new RegExp(
  `(?<!\\p{L})(${ZONE_NAMES.join('|')})(?:\\s?([+-])(\\d{1,2})(?::?(\\d\\d))?)?(?!\\p{L})`,
  'iu',
);

/** American zones without the season, in capitals: `et` is a word in French. */
const SEASONAL = /(?<!\p{L})(?:[ECMP]T|(?:Eastern|Central|Mountain|Pacific)(?: Time)?)(?!\p{L})/u;

/** `4 <month>`, `<month> 4`, `4/6` or a year. */
const UNREAD_DAY =
  /(?<![\d:.])(?:0?[1-9]|[12]\d|3[01])(?:\.?\s{1,3}\p{L}{3}|[/.]\d)|\p{L}{3}\.?\s{1,3}(?:0?[1-9]|[12]\d|3[01])(?![\d:.])|(?<!\d)20\d\d(?!\d)/iu;

const two = (value: number): string => String(value).padStart(2, '0');

/**
 * Reads a day and a time as people write them in the line of an embargo, in the languages of the big agencies. Where the line leaves out the
 * year or the day, the next one after the message was sent is meant. A midnight is that at the day's end, so that it is not too early.
 *
 * @param sentAt when the message was sent, ISO 8601
 * @returns undefined for what says no day, or a day that reads in two ways
 */
export const readWhen = (line: string, sentAt?: string): When | undefined => {
  const head = line.slice(0, 300);
  const day = findDay(head);
  if (day === 'ambiguous') return undefined;
  let rest = day ? head.slice(0, day.start) + ' ' + head.slice(day.end) : head;
  const time = findTime(rest);
  if (time) rest = time.rest;
  const zone = ZONE.exec(rest);
  if (zone) rest = rest.replace(zone[0], ' ');
  const seasonal = zone || !time ? null : SEASONAL.exec(rest);
  if (seasonal) rest = rest.replace(seasonal[0], ' ');
  const weekday = WEEKDAYS.findIndex((name) => name.test(rest));
  if (weekday >= 0) rest = rest.replace(WEEKDAYS[weekday], ' ');
  const offset = zone ? offsetOf(zone) : '';
  // A day that was not understood is not the next one.
  if (!day && UNREAD_DAY.test(rest)) return undefined;
  const date = day ? fullDate(day, sentAt) : nextDay(weekday, time, sentAt, offset);
  if (!date) return undefined;
  const local = time ? `${shifted(date, time.days)}T${time.clock}:00` : date;
  // Their names begin as their short ones do: `Eastern Time` is ET.
  const zoned = seasonal ? namedOffset(`${seasonal[0][0]}T`, local) : offset;
  return { value: time ? `${local}${zoned}` : date, rest };
};

interface Day {
  year?: number;
  month: number;
  day: number;
  start: number;
  end: number;
}

/** `HAZİRAN` in small letters has a dot of its own on its i. */
const monthOf = (word: string): number | undefined => {
  const name = word.toLowerCase().replace(/\u0307/g, '');
  return cleanMonth(name) ?? monthNumber(name);
};

function findDay(text: string): Day | 'ambiguous' | undefined {
  for (const { pattern, parts } of DATE_FORMS) {
    for (const match of text.matchAll(pattern)) {
      const of = (part: string): string | undefined =>
        parts.includes(part) ? match[parts.indexOf(part) + 1] : undefined;
      let [month, day] = [Number(of('M')), Number(of('D'))];
      if (parts.includes('L')) month = monthOf(of('L')!) ?? 0;
      if (parts.includes('?')) {
        const [first, second] = [Number(match[1]), Number(match[2])];
        if (first <= 12 && second <= 12 && first !== second) return 'ambiguous';
        [day, month] = first > 12 ? [first, second] : [second, first];
      }
      if (month < 1 || month > 12 || day < 1 || day > 31) continue;
      const year = of('Y');
      const full = year === undefined ? {} : { year: Number(year) + (year.length === 2 ? 2000 : 0) };
      return { ...full, month, day, start: match.index, end: match.index + match[0].length };
    }
  }
  return undefined;
}

interface Time {
  clock: string;
  /** Days to add: midnight ends the day. */
  days: number;
  rest: string;
}

function findTime(text: string): Time | undefined {
  for (const form of TIME_FORMS) {
    const match = form.exec(text);
    if (!match) continue;
    const half = match[3]?.toLowerCase();
    let hour = Number(match[1]);
    const minute = Number(match[2] ?? 0);
    if (half && (hour < 1 || hour > 12)) continue;
    if (half) hour = (hour % 12) + (half === 'p' ? 12 : 0);
    if (hour > 24 || minute > 59 || (hour === 24 && minute > 0)) continue;
    const rest = text.replace(match[0], ' ');
    return { clock: `${two(hour % 24)}:${two(minute)}`, days: hour === 24 ? 1 : 0, rest };
  }
  const noon = NOON.exec(text);
  if (noon) return { clock: '12:00', days: 0, rest: text.replace(noon[0], ' ') };
  const midnight = MIDNIGHT.exec(text);
  return midnight ? { clock: '00:00', days: 1, rest: text.replace(midnight[0], ' ') } : undefined;
}

function offsetOf([, name, sign, hours, minutes]: RegExpExecArray): string {
  const offset = ZONES[name.toLowerCase()];
  if (!sign || offset !== 'Z') return offset;
  return `${sign}${two(Number(hours))}:${minutes ?? '00'}`;
}

const DAY_MS = 24 * 60 * 60 * 1000;

const dayOf = (time: number): string => new Date(time).toISOString().slice(0, 10);

const shifted = (date: string, days: number): string =>
  days ? dayOf(Date.parse(date) + days * DAY_MS) : date;

function fullDate({ year, month, day }: Day, sentAt: string | undefined): string | undefined {
  const dateIn = (of: number): string | undefined => {
    const date = `${of}-${two(month)}-${two(day)}`;
    const time = Date.parse(date);
    return Number.isNaN(time) || dayOf(time) !== date ? undefined : date;
  };
  if (year !== undefined) return dateIn(year);
  const sent = sentAt === undefined ? NaN : Date.parse(sentAt);
  if (Number.isNaN(sent)) return undefined;
  const date = dateIn(new Date(sent).getUTCFullYear());
  // An embargo that ended a month ago is rather one of next year.
  return date && Date.parse(date) < sent - 30 * DAY_MS ? dateIn(new Date(sent).getUTCFullYear() + 1) : date;
}

/** The day of a line that names a weekday or only a time. */
function nextDay(
  weekday: number,
  time: Time | undefined,
  sentAt: string | undefined,
  offset: string,
): string | undefined {
  const sent = sentAt === undefined ? NaN : Date.parse(sentAt);
  if (Number.isNaN(sent) || (weekday < 0 && !time)) return undefined;
  if (weekday < 0) {
    const today = dayOf(sent);
    const isPast = Date.parse(`${today}T${time!.clock}:00${offset || 'Z'}`) < sent;
    return isPast && time!.days === 0 ? dayOf(sent + DAY_MS) : today;
  }
  const ahead = (weekday - new Date(sent).getUTCDay() + 7) % 7;
  return dayOf(sent + ahead * DAY_MS);
}
