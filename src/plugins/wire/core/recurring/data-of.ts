import { monthNumber } from '../clean/month-names';

/** A web or mail address: the numbers in it are its own. */
const ADDRESS = /\S*(?:https?:|www\.|@)\S*/giu;
const NUMBER = /\d+(?:[.,:/-]\d+)*/gu;
/** A day, a date in figures, a time, a year: what varies in a notice's template, too. */
const DATE = /^(?:\d{1,4}[./-]\d{1,2}[./-]\d{1,4}|\d{1,2}:\d{2}(?::\d{2})?|(?:19|20)\d\d(?:[-/]\d{2,4})?)$/u;
const DAY = /^(?:[1-9]|[12]\d|3[01])$/u;
const CHINESE_MONTH = /[月日]/u;
/** Code units around a number in which a month would stand. */
const NEAR = 16;

/** The figures in a text that are neither dates nor parts of addresses: prices, temperatures, results. */
export function dataOf(text: string): string[] {
  const plain = text.toLowerCase().replace(ADDRESS, (address) => ' '.repeat(address.length));
  const data: string[] = [];
  for (const match of plain.matchAll(NUMBER)) {
    const [number] = match;
    const isDay = DAY.test(number) && isByMonth(plain, match.index, match.index + number.length);
    if (!DATE.test(number) && !isDay) data.push(number);
  }
  return data;
}

/**
 * Whether one text stands there with other figures each time: then it reports something (a market, the weather), and is the article itself,
 * however often it is worded so.
 */
export const isReport = (texts: readonly string[]): boolean =>
  new Set(texts.map((text) => dataOf(text).join(' '))).size > 1;

const isByMonth = (text: string, start: number, end: number): boolean =>
  (text.slice(Math.max(0, start - NEAR), end + NEAR).match(/\p{L}+/gu) ?? []).some(
    (word) => monthNumber(word) !== undefined || CHINESE_MONTH.test(word),
  );
