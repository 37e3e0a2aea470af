import { urgencyOf, type Heading } from './heading';

/** `a0590`, `f0704` with what is behind the unit separator: service level and story number (ANPA 1312). */
const NUMBER = /^([a-z])(\d{3,5})(?=[\s\x00-\x1f-]|$)(.*)$/i;

/** `u f BC-HARBOUR-PIER 03-05 0123`: priority, category, keyword with version and reference, date, number of words. */
const KEYWORD =
  /^(?:[a-z]\d{3,5}(?:[\s-]{1,4}\S{1,20}){0,3}?\s{1,4})?([a-z])\s{1,3}([a-z])\s{1,6}(\S.{0,200}?)\s{1,20}(\d{1,2})[-/](\d{1,2})(?:[-/]\d{2,4})?\s{1,20}(\d{1,6})\b(.*)$/i;

/** Without date or number of words; then the keyword must say for which cycle it is. */
const SHORT_KEYWORD = /^([a-z])\s{1,3}([a-z])\s{1,6}((?:[ab]m|pm|bc|ap|eu)s?-\S.{0,200})$/i;

const MOST_SLUGS = 20;

const TABULAR = /[\x11-\x14]?\x12/;

/**
 * Reads the two heading lines of ANPA 1312 (NAA 89-3).
 *
 * @param lines not blank; controls that separate fields still in them
 * @returns undefined for lines that are no such heading
 */
export const readAnpaHeading = (lines: readonly string[]): Heading | undefined => {
  for (let i = 0; i < Math.min(lines.length, 4); i += 1) {
    const spaced = lines[i].replace(/[\x00-\x1f]+/g, ' ').trim();
    const match = KEYWORD.exec(spaced) ?? SHORT_KEYWORD.exec(spaced);
    if (!match) continue;
    const [, priority, category, keyword, month, day] = match;
    const above = i > 0 ? NUMBER.exec(lines[i - 1].trim()) : null;
    const number = NUMBER.exec(lines[i].trim()) ?? above;
    const more = lines.slice(i + 1).map((line) => line.replace(/[\x00-\x1f]+/g, ' ').trim());
    return {
      family: 'anpa',
      ...(number ? { source: number[1].toLowerCase(), number: number[2] } : {}),
      urgency: urgencyOf(priority),
      category: category.toLowerCase(),
      ...(month ? { monthDay: [Number(month), Number(day)] as [number, number] } : {}),
      slugs: [keyword, ...more.slice(0, MOST_SLUGS)],
      tabular: TABULAR.test(lines[i]),
      unread: [...lines.slice(0, number && number === above ? i - 1 : i), ...more.slice(MOST_SLUGS)],
    };
  }
  return undefined;
};
