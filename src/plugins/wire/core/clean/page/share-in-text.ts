import type { PageBlock } from '../../read/html/page-layout';
import { gramsOf } from './grams';

const GRAM = 3;
/** Fewest runs of words of a text that tells anything. */
const FEWEST = 18;

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
  const known = new Set(gramsOf(other ?? '', GRAM));
  if (known.size < FEWEST) return undefined;
  return blocks.map(({ start, end }) => {
    const own = gramsOf(text.slice(start, end), GRAM);
    return own.length === 0 ? 0 : own.filter((gram) => known.has(gram)).length / own.length;
  });
}
