import { mostWorth } from './best-container';
import { gramsOf } from './grams';
import type { PageView } from './page-view';

const GRAM = 5;
/** Fewest words of a block that may be called a copy: shorter ones are refrains. */
const FEWEST = 15;
/** Share of a block's runs of words that others must have. */
const SAME = 0.8;
/** Fewest words of a second copy: a story may say a paragraph again in a box. */
const WORTH = 100;
/** Words of a block that count for the element it is in. */
const MOST = 100;

/**
 * Leaves out what is kept twice: a block nearly all of whose words stand in kept blocks above it, outside the element that holds most of what
 * is kept. Within that element a story may say the same again.
 */
export function withoutCopies(view: PageView, kept: readonly boolean[]): boolean[] {
  const { nodes, layout, blocks, blockShapes, shapes } = view;
  const seen = new Set<number>();
  // Of each kept block the share of its runs of words that stand above it, too, and whether it is long enough to tell by that.
  const looks = kept.map((keep, i) => {
    if (!keep) return { known: 0, isLong: false };
    const grams = gramsOf(layout.text.slice(blocks[i].start, blocks[i].end), GRAM);
    const known = grams.filter((gram) => seen.has(gram)).length;
    for (const gram of grams) seen.add(gram);
    return { known: grams.length === 0 ? 1 : known / grams.length, isLong: grams.length > FEWEST - GRAM };
  });
  const isCopy = looks.map(({ known, isLong }) => isLong && known >= SAME);
  if (!isCopy.includes(true)) return [...kept];
  const worth = new Float64Array(nodes.length);
  blocks.forEach(({ node }, i) => {
    if (node < 0 || isCopy[i]) return;
    worth[node] += (kept[i] ? 1 : -1) * Math.min(MOST, blockShapes[i].words);
  });
  const box = mostWorth(nodes, worth);
  if (box < 0) return [...kept];
  const { from, to } = shapes[box];
  let words = 0;
  let isInCopy = false;
  const isSecond = kept.map((keep, i) => {
    if (!keep) return false;
    const { known, isLong } = looks[i];
    // A short line between two paragraphs of a copy belongs to it.
    isInCopy = (i < from || i >= to) && (isCopy[i] || (isInCopy && !isLong && known === 1));
    if (isInCopy) words += blockShapes[i].words;
    return isInCopy;
  });
  return kept.map((keep, i) => keep && !(words >= WORTH && isSecond[i]));
}
