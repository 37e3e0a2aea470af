import { monthNumber } from '../../clean/month-names';
import { monthNumber as monthInAnyLanguage } from '../fields/month-names';
import { offsetOf } from '../fields/zone-names';
import { zoneOffset } from '../fields/zone-offset';
import { monthByStart } from './month-by-start';

/** When a message was sent, and the words that say so. */
export interface TransmissionDate {
  /** ISO 8601 with a zone. */
  iso: string;
  /** Where the date stands in the line: from its first to behind its last character. */
  start: number;
  end: number;
}

/** Names of zones that dates elsewhere have, too; `offsetOf` knows what they mean. */
const ZONE_NAMES =
  'Z GMT UTC UT CET MEZ CEST MESZ MSK EST EDT CST CDT MST MDT PST PDT JST WET WEST EET EEST SAST PKT SGT HKT KST ET CT MT PT AEST AEDT';
/** Those that only agencies write, or that mean one thing in their messages only. */
const OWN_ZONES: Record<string, string> = {
  TU: 'Z',
  BST: '+01:00',
  IST: '+05:30',
  МСК: '+03:00',
  TSI: '+03:00',
  TSİ: '+03:00',
  WIB: '+07:00',
};
const ZONE = `(?:\\s?\\(?(${[...ZONE_NAMES.split(' '), ...Object.keys(OWN_ZONES)].join('|')})(?!\\p{L})\\)?)?`;
const MONTH = '(\\p{L}{3,10})\\.?';
const END = '(?![\\d\\p{L}])';

/** The ways in which agencies write the time of sending. Each says which group is which. */
const FORMS: { pattern: RegExp; parts: string }[] = [
  // IPTC 7901: day, hour, minute, month, year: `051420 MAR 26`, `051420 GMT Mar 26`.
  {
    pattern: new RegExp(
      `(?<!\\d)(\\d\\d)(\\d\\d)(\\d\\d)${ZONE}[\\s:]+${MONTH}\\s+(\\d{4}|\\d\\d)${END}`,
      'iu',
    ),
    parts: 'DhmZMY',
  },
  // `05-MAR-26 14:20`, `5 Mar 2026 1420 GMT`.
  {
    pattern: new RegExp(
      `(?<!\\d)(\\d{1,2})[-\\s.]{1,2}${MONTH}[-\\s](\\d{4}|\\d\\d)[\\s,]+(\\d\\d)[:.h]?(\\d\\d)${ZONE}${END}`,
      'iu',
    ),
    parts: 'DMYhmZ',
  },
  // `2026-03-05 14:20:05`, `20260305T1420Z`.
  {
    pattern: new RegExp(
      `(?<!\\d)(\\d{4})-?(\\d\\d)-?(\\d\\d)[T\\s/](\\d\\d):?(\\d\\d)(?::?\\d\\d)?${ZONE}${END}`,
      'iu',
    ),
    parts: 'YNDhmZ',
  },
  // `1420 GMT 5 Mar 2026`, `14:20 5 March 2026`.
  {
    pattern: new RegExp(
      `(?<!\\d)(\\d\\d)[:.]?(\\d\\d)${ZONE}[\\s,]+(\\d{1,2})[\\s-]${MONTH}[\\s-](\\d{4}|\\d\\d)${END}`,
      'iu',
    ),
    parts: 'hmZDMY',
  },
  // `14:20 03-05-26`, which US services send.
  {
    pattern: new RegExp(
      `(?<!\\d)(\\d\\d):(\\d\\d)${ZONE}\\s+(\\d\\d)[-/](\\d\\d)[-/](\\d{4}|\\d\\d)${END}`,
      'iu',
    ),
    parts: 'hmZ??Y',
  },
  // `03-05-26 1420GMT`, `05-03-26 14-20-05`, `05.03.2026 14:20`.
  {
    pattern: new RegExp(
      `(?<!\\d)(\\d\\d)[-/.](\\d\\d)[-/.](\\d{4}|\\d\\d)[\\s,]+(\\d\\d)[-:.]?(\\d\\d)(?:[-:.]\\d\\d)?${ZONE}${END}`,
      'iu',
    ),
    parts: '??YhmZ',
  },
];

export interface DateOrder {
  /** Figures are month first, as in the US (ANPA 1312). */
  monthFirst: boolean;
  /** The month and day that the message has elsewhere, which tell the order of figures. */
  monthDay?: [number, number];
  /** The zone where none is named: IANA name or offset. GMT without it (IPTC 7901, 3.6). */
  zone?: string;
}

/** Finds the time of sending in a line. Linear, as no more than 200 characters are looked at. */
export const findTransmissionDate = (line: string, order: DateOrder): TransmissionDate | undefined => {
  const head = line.slice(0, 200);
  for (const { pattern, parts } of FORMS) {
    const match = pattern.exec(head);
    const iso = match && assemble(match.slice(1), parts, order);
    if (iso) return { iso, start: match.index, end: match.index + match[0].length };
  }
  return undefined;
};

function assemble(
  groups: string[],
  parts: string,
  { monthFirst, monthDay, zone = 'Z' }: DateOrder,
): string | undefined {
  const of = (part: string): string | undefined => groups[parts.indexOf(part)];
  let day = Number(of('D'));
  let month = parts.includes('M') ? (monthOf(of('M')!) ?? 0) : Number(of('N'));
  if (parts.includes('??')) {
    const at = parts.indexOf('??');
    const [first, second] = [Number(groups[at]), Number(groups[at + 1])];
    const told = monthDay && [first, second].sort().join() === [...monthDay].sort().join();
    const swap = told ? first === monthDay[0] : monthFirst ? first <= 12 : second > 12;
    [month, day] = swap ? [first, second] : [second, first];
  }
  const year = of('Y')!.length === 4 ? Number(of('Y')) : centuryOf(Number(of('Y')));
  const two = (value: number): string => String(value).padStart(2, '0');
  const local = `${year}-${two(month)}-${two(day)}T${of('h')}:${of('m')}:00`;
  const time = new Date(`${local}Z`);
  if (Number.isNaN(time.getTime()) || time.toISOString().slice(0, 19) !== local) return undefined;
  const named = of('Z');
  const offset =
    named === undefined
      ? zoneOffset(local, zone)
      : (OWN_ZONES[named.toUpperCase()] ?? offsetOf(named, local));
  return offset ? `${local}${offset}` : undefined;
}

/** A month's name, or its first three letters, in whatever language. */
const monthOf = (word: string): number | undefined =>
  monthNumber(word) ?? monthInAnyLanguage(word) ?? monthByStart(word);

/** Agencies have sent by wire with years of two figures since the seventies. */
const centuryOf = (year: number): number => (year >= 70 ? 1900 : 2000) + year;
