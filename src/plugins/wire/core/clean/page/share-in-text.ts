import type { PageBlock } from '../../read/html/page-layout';

const WORD = /[\p{L}\p{N}]+/gu;
const GRAM = 3;
const FEWEST = 20;

/**
 * For each block the share of its runs of three words that another text has, too; undefined when that text is too short to tell by.
 *
 * @param other such as the article's text in the page's metadata
 */
export function shareInText(
  text: string,
  blocks: readonly PageBlock[],
  other: string | undefined,
): number[] | undefined {
  const known = wordsOf(other ?? '');
  if (known.length < FEWEST) return undefined;
  const grams = new Set(gramsOf(known));
  return blocks.map(({ start, end }) => {
    const own = gramsOf(wordsOf(text.slice(start, end)));
    if (own.length === 0) return 0;
    return own.filter((gram) => grams.has(gram)).length / own.length;
  });
}

const wordsOf = (text: string): string[] => text.toLowerCase().match(WORD) ?? [];

const gramsOf = (words: readonly string[]): string[] =>
  words.length < GRAM ? [] : words.slice(GRAM - 1).map((_, i) => words.slice(i, i + GRAM).join(' '));
