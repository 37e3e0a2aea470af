import type { Linked } from '../mention';
import type { Said } from './said';

/** How many UTF-16 code units of a text are shown before and behind a name. */
const AROUND = 90;
const HEADLINE = 120;

/**
 * What made an import propose a name, for the editor: the article, the words, why they were taken for a name, and what was said of it. Plain text,
 * a line for each.
 *
 * @param index of the entity
 */
export function describeSaid(
  { text, headline }: { text: string; headline?: string },
  { entities, mentions }: Linked,
  index: number,
  { article, countries, year, isYearImplied }: Said,
): string {
  const { evidence, positions = [] } = entities[index];
  const mention = mentions.find(({ entity }) => entity === index);
  const lines = [
    `Article: ${[headline && `"${cut(headline)}"`, article.date].filter(Boolean).join(', ')}`,
    mention && `Words: ${wordsAround(text, mention)}`,
    evidence && `Why: ${evidence}`,
    positions.length > 0 &&
      `Said to be: ${positions.map(({ title, organization }) => [title, organization].filter(Boolean).join(', ')).join('; ')}`,
    countries.length > 0
      ? `State: ${countries.join(', ')}`
      : article.country && `State: ${article.country}, which the article is about`,
    year !== undefined && `Year: ${year}${isYearImplied ? ', which is the article’s' : ''}`,
  ];
  return lines.filter((line) => Boolean(line) && line !== 'Article: ').join('\n');
}

const cut = (headline: string): string =>
  headline.length > HEADLINE ? `${headline.slice(0, HEADLINE).replace(/[\uD800-\uDBFF]$/u, '')}…` : headline;

function wordsAround(text: string, { start, end }: { start: number; end: number }): string {
  const from = start > AROUND ? text.indexOf(' ', start - AROUND) : 0;
  const to = end + AROUND < text.length ? text.lastIndexOf(' ', end + AROUND) : text.length;
  const opening = from >= 0 && from < start ? from : start;
  const ending = to > end ? to : end;
  const words = text.slice(opening, ending).replace(/\s+/gu, ' ').trim();
  return `${opening > 0 ? '…' : ''}${words}${ending < text.length ? '…' : ''}`;
}
