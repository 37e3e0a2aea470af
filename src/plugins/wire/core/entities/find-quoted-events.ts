import { QUOTED_EVENT_NOUNS } from './data/event-words';
import { FUNCTION_WORDS } from './data/function-words';
import { describeEvent } from './describe-event';
import { take, type Found, type Line } from './line';
import type { QuotedTitle } from './quoted-titles';

/** Events of quoted titles: `exhibition "…"`, `the "…" festival`, `a concert titled "…"`. */
export const findQuotedEvents = (line: Line, titles: QuotedTitle[], publishedYear?: number): void => {
  for (const title of titles) {
    const sort = nounBefore(line, title) ?? nounAfter(line, title);
    if (!sort) continue;
    const found: Found = {
      type: 'event',
      from: title.from,
      to: title.to,
      evidence: `title in quotation marks with the word "${sort.noun}"`,
      subtype: sort.subtype,
      quoted: true,
    };
    describeEvent(line, found, title.close + 1, publishedYear, title.open);
    take(line, found);
  }
};

const NAMING = new Set([
  'titled',
  'entitled',
  'called',
  'named',
  'dubbed',
  'themed',
  'of',
  'under',
  'the',
  'title',
  'theme',
  'name',
  'on',
  'topic',
  ',',
  ':',
  '-',
  '–',
]);

const nounBefore = (line: Line, title: QuotedTitle): { noun: string; subtype: string } | undefined => {
  for (let i = title.open - 1; i >= 0 && i >= title.open - 6; i -= 1) {
    const { lower } = line.tokens[i]!;
    const subtype = QUOTED_EVENT_NOUNS.get(lower);
    if (subtype) return { noun: lower, subtype };
    if (!NAMING.has(lower)) return undefined;
  }
  return undefined;
};

const nounAfter = (line: Line, title: QuotedTitle): { noun: string; subtype: string } | undefined => {
  for (let i = title.close + 1; i < line.tokens.length && i <= title.close + 4; i += 1) {
    const token = line.tokens[i]!;
    if (
      token.kind !== 'word' ||
      (FUNCTION_WORDS.has(token.lower) &&
        !/^(?:international|national|first|second|third|public|global)$/u.test(token.lower))
    )
      return undefined;
    const subtype = QUOTED_EVENT_NOUNS.get(token.lower);
    if (subtype) return { noun: token.lower, subtype };
  }
  return undefined;
};
