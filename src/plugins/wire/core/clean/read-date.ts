import { monthNumber } from './month-names';

/** What a line says about when the story was published. */
export interface LineDate {
  /** ISO 8601: a date, or date, time and zone when the line states all three. Absent when the line can be read in two ways. */
  iso?: string;
}

const DATE_WORDS = new Set(
  (
    'published publish posted updated update last modified created date time on at the by of and am pm a m p noon midnight ist est edt cst cdt ' +
    'mst mdt pst pdt gmt utc cet cest bst msk hst et ct mt pt z t st nd rd th uhr h veröffentlicht aktualisiert stand am um den publié mis à jour ' +
    'le publicado actualizado el de del a las pubblicato il aggiornato alle опубликовано обновлено дата г года в yayınlanma güncelleme ' +
    'tarihi saat dərc olunub tarix yangilangan chop etilgan monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur ' +
    'thurs fri sat sun montag dienstag mittwoch donnerstag freitag samstag sonntag lundi mardi mercredi jeudi vendredi samedi dimanche lunes ' +
    'martes miércoles jueves viernes sábado domingo понедельник вторник среда четверг пятница суббота воскресенье'
  ).split(' '),
);
const ZONES: Readonly<Record<string, string>> = {
  z: 'Z',
  utc: 'Z',
  gmt: 'Z',
  est: '-05:00',
  edt: '-04:00',
  cet: '+01:00',
  cest: '+02:00',
  msk: '+03:00',
  hst: '-10:00',
  pst: '-08:00',
  pdt: '-07:00',
};

/**
 * Reads a line that is a date and little else ("Published: 3 October 2025, 10:15 GMT"). Day and month as numbers are read as day first when
 * written with dots, else only when one of them can't be a month.
 *
 * @returns undefined when the line is not a date line
 */
export function readDateLine(line: string): LineDate | undefined {
  if (line.length > 110) return undefined;
  const tokens = line.match(/[\p{L}\p{M}]+|\d+/gu) ?? [];
  const found = findDate(line);
  if (!found) return undefined;
  const strange = tokens.filter(
    (token) => !/^\d/.test(token) && !DATE_WORDS.has(token.toLowerCase()) && monthNumber(token) === undefined,
  );
  return strange.length <= 1 ? { iso: found.iso } : undefined;
}

/** The first date in a line, if there is one: where it starts, and how it reads when it reads in one way only. */
export function findDate(line: string): { at: number; iso?: string } | undefined {
  // Every form below has a year; most lines of a page have no figures at all.
  if (!/\d{4}/.test(line)) return undefined;
  const iso = /\b(\d{4})-(\d{2})-(\d{2})(?!\d)/.exec(line);
  if (iso) return dated(line, iso.index, Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const numeric = /\b(\d{1,2})([./])(\d{1,2})\2(\d{4})\b/.exec(line);
  if (numeric) {
    const [a, b] = [Number(numeric[1]), Number(numeric[3])];
    const year = Number(numeric[4]);
    if (numeric[2] === '.' || a > 12 || a === b) return dated(line, numeric.index, year, b, a);
    return b > 12 ? dated(line, numeric.index, year, a, b) : { at: numeric.index };
  }
  for (const match of line.matchAll(
    /(\d{1,2})(?:st|nd|rd|th|\.)? (?:de |of )?(\p{L}{3,12})\.?,? (?:de )?(\d{4})\b/gu,
  )) {
    const month = monthNumber(match[2]);
    if (month) return dated(line, match.index, Number(match[3]), month, Number(match[1]));
  }
  for (const match of line.matchAll(/(\p{L}{3,12})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})\b/gu)) {
    const month = monthNumber(match[1]);
    if (month) return dated(line, match.index, Number(match[3]), month, Number(match[2]));
  }
  return undefined;
}

const two = (value: number): string => String(value).padStart(2, '0');

function dated(
  line: string,
  at: number,
  year: number,
  month: number,
  day: number,
): { at: number; iso?: string } {
  const date = new Date(Date.UTC(year, month - 1, day));
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day || year < 1900 || year > 2199)
    return { at };
  const iso = `${year}-${two(month)}-${two(day)}`;
  const clock =
    /[T\s,(|-](\d{1,2}):(\d{2})(?::(\d{2}))?(?:\.\d{1,6})?\s?([ap]\.?m\b\.?)?\s?\(?([A-Za-z]{1,4}\b)?([+-]\d{2}:?\d{2})?/i.exec(
      line,
    );
  if (!clock) return { at, iso };
  const half = clock[4]?.[0].toLowerCase();
  const hour = half ? (Number(clock[1]) % 12) + (half === 'p' ? 12 : 0) : Number(clock[1]);
  const name = ZONES[clock[5]?.toLowerCase() ?? ''];
  const zone = clock[6] ? `${clock[6].slice(0, 3)}:${clock[6].slice(-2)}` : name;
  if (!zone || hour > 23 || Number(clock[2]) > 59) return { at, iso };
  return { at, iso: `${iso}T${two(hour)}:${clock[2]}:${clock[3] ?? '00'}${zone}` };
}
