import { urgencyOf, type Heading } from './heading';

/** `bkn014 4 pl 171 vvvvb KNA 170123`: source and number, priority, category, words, optional information (IPTC 7901, 3.1 to 3.6). */
const LINE =
  /^(\p{L}[\p{L}-]{0,9}?)?[-/ ]?(\d{1,6})(\p{L}?)\s{1,4}([1-9]|\p{L})\s{1,4}([\p{L}]{1,6}(?:[/,.+-]\p{L}{1,6}){0,4})(?:\s{1,4}(\d{1,5}))?(?:\s+(.*))?$/u;

/** Without a priority; then the number of words must be there. */
const SHORT_LINE =
  /^(\p{L}[\p{L}-]{1,9}?)[-/ ]?(\d{2,6})(\p{L}?)\s{1,4}([\p{L}]{2,6}(?:[/,.+-]\p{L}{1,6}){0,4})\s{1,4}(\d{1,5})(?:\s+(.*))?$/u;

/** Without a category. */
const BARE_LINE = /^(\p{L}[\p{L}-]{1,9}?)[-/ ]?(\d{2,6})(\p{L}?)\s([1-9]|\p{L})\s(\d{1,5})$/u;

/** The heading line of IPTC 7901, which ZCZC families have behind or below ZCZC; undefined for another line. */
export const read7901Line = (
  line: string,
): Pick<Heading, 'source' | 'number' | 'urgency' | 'category' | 'agency'> | undefined => {
  const text = line.trim().replace(/\s+/g, ' ').slice(0, 300);
  const full = LINE.exec(text);
  if (full) {
    const [, source, number, suffix, priority, category, words, info] = full;
    // Without a source or the number of words, "12 a day" would be a heading.
    if ((source && (words ?? info ?? '') !== '') || words) {
      return {
        source,
        number: number + suffix,
        urgency: urgencyOf(priority),
        category,
        agency: agencyOf(info),
      };
    }
  }
  const bare = BARE_LINE.exec(text);
  if (bare) return { source: bare[1], number: bare[2] + bare[3], urgency: urgencyOf(bare[4]) };
  const short = SHORT_LINE.exec(text);
  if (!short) return undefined;
  return { source: short[1], number: short[2] + short[3], category: short[4], agency: agencyOf(short[6]) };
};

/** The agency's name in the optional information: before its own number (`KNA 170123`), or between slashes and hyphens (`/AFP-AB12`). */
const agencyOf = (info = ''): string | undefined =>
  /\/([A-Z]{2,10})-/.exec(info)?.[1] ?? /(?:^|\s)(\p{L}{2,10})\s\d/u.exec(info)?.[1];
