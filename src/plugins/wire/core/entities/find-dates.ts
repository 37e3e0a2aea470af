import { MONTHS } from './data/calendar';
import type { Token } from './tokenize';

const MAX_REACH = 40;

const yearOf = (token: Token | undefined): number | undefined => {
  if (token?.kind !== 'number' || !/^\d{4}$/u.test(token.word)) return undefined;
  const year = Number(token.word);
  return year >= 1000 && year <= 2199 ? year : undefined;
};

const dayOf = (token: Token | undefined): number | undefined => {
  const day = token?.kind === 'number' ? /^(\d{1,2})(?:st|nd|rd|th)?$/u.exec(token.word) : null;
  const value = day ? Number(day[1]) : 0;
  return value >= 1 && value <= 31 ? value : undefined;
};

const two = (value: number): string => String(value).padStart(2, '0');

/** The date that a year's token belongs to: `2023`, `2023-05`, `2023-05-14`. */
const dateAt = (tokens: Token[], at: number): string => {
  const year = tokens[at]!.word;
  let before = at - 1;
  if (tokens[before]?.word === ',' || tokens[before]?.lower === 'of') before -= 1;
  const day = dayOf(tokens[before]);
  if (day !== undefined) {
    const month = MONTHS.get(tokens[before - 1]?.lower ?? '');
    return month ? `${year}-${two(month)}-${two(day)}` : year;
  }
  const month = MONTHS.get(tokens[before]?.lower ?? '');
  if (!month) return year;
  // "from 14 to 18 May 2023" is a stretch: the month is all that can be said in one date.
  const first = dayOf(tokens[before - 1]);
  const stretch =
    /^(?:to|and|-|–|—)$/u.test(tokens[before - 2]?.lower ?? '') && dayOf(tokens[before - 3]) !== undefined;
  return first !== undefined && !stretch ? `${year}-${two(month)}-${two(first)}` : `${year}-${two(month)}`;
};

/**
 * The date nearest to a name in its sentence, ISO 8601 as far as it goes. A year that follows the name wins over one before it.
 *
 * @param publishedYear Makes a year of "this year", "last year" and "next year".
 */
export const dateNear = (
  tokens: Token[],
  from: number,
  to: number,
  publishedYear?: number,
): string | undefined => {
  for (let i = from; i < to; i += 1) if (yearOf(tokens[i])) return tokens[i]!.word;
  for (let i = to; i < tokens.length && i < to + MAX_REACH; i += 1) {
    if (/^[.!?;]$/u.test(tokens[i]!.word)) break;
    if (yearOf(tokens[i]) && isYear(tokens, i)) return dateAt(tokens, i);
    const relative = relativeYear(tokens, i, publishedYear);
    if (relative) return relative;
  }
  for (let i = from - 1; i >= 0 && i > from - MAX_REACH; i -= 1) {
    if (/^[.!?;]$/u.test(tokens[i]!.word)) break;
    if (yearOf(tokens[i]) && isYear(tokens, i)) return dateAt(tokens, i);
    const relative = relativeYear(tokens, i, publishedYear);
    if (relative) return relative;
  }
  return undefined;
};

/** A number of four digits is a year after a preposition of time, a month, a day or a bracket: not in "1995 visitors". */
const isYear = (tokens: Token[], at: number): boolean => {
  const before = tokens[at - 1];
  if (!before) return true;
  if (/^(?:since|until|till|before|after)$/u.test(before.lower)) return false;
  if (before.lower === 'the' && tokens[at + 1]?.capital) return false;
  return (
    /^(?:in|of|during|early|late|mid|for|from|to|the|,|\()$/u.test(before.lower) ||
    MONTHS.has(before.lower) ||
    dayOf(before) !== undefined
  );
};

const relativeYear = (tokens: Token[], at: number, publishedYear?: number): string | undefined => {
  if (publishedYear === undefined || tokens[at]!.lower !== 'year') return undefined;
  const shift = { this: 0, last: -1, next: 1 }[tokens[at - 1]?.lower ?? ''];
  return shift === undefined ? undefined : String(publishedYear + shift);
};
