import type { PageBlock } from '../../read/html/page-layout';
import { gramsOf } from './grams';

const GRAM = 5;
/** So much of a block is compared. */
const SAMPLE = 20_000;
const SEVERAL = -1;

/**
 * For each block the share of its runs of five words that other blocks of the page have, too: teasers of the story, its hidden second
 * copy, captions that say what the text says.
 */
export function repeatedShares(text: string, blocks: readonly PageBlock[]): number[] {
  const grams = blocks.map(({ start, end }) =>
    gramsOf(text.slice(start, Math.min(end, start + SAMPLE)), GRAM),
  );
  const owner = new Map<number, number>();
  grams.forEach((own, i) => {
    for (const gram of own) {
      const known = owner.get(gram);
      if (known === undefined) owner.set(gram, i);
      else if (known !== i) owner.set(gram, SEVERAL);
    }
  });
  return grams.map((own) =>
    own.length === 0 ? 0 : own.filter((gram) => owner.get(gram) === SEVERAL).length / own.length,
  );
}
