import type { PageBlock } from '../../read/html/page-layout';
import type { PageNode } from '../../read/html/page-tree';
import { bitsOf } from './name-groups';
import type { BlockShape, NodeShape } from './page-shape';

/** What a block that is links takes off, in words, what each of its words does, and what any other block does that is no running text. */
const PRICE_OF_LINKS = 3;
const PRICE_OF_WORD = 0.5;
const PRICE = 1;

/** How much running text counts right beside another story's title, and fewest words of one. */
const TEASER = 0.25;
const TITLE = 4;

/** An element with so much of the page's running text is not only what a word in its names says. */
const HALF = 0.5;

/** Names of elements that hold no story, unless they hold the headline, too. */
const NEVER = bitsOf(['nav', 'footer']);
const COMMENTS = bitsOf(['comment']);

/**
 * The element for which the words of running text in it, less a price for all else in it, are the most; the innermost of those that
 * are equal. What is hidden, or in an element that is called something else than a story, is not running text. -1 when no element has any.
 *
 * @param headline index of the block that is the headline, or -1
 */
export function bestContainer(
  nodes: readonly PageNode[],
  blocks: readonly PageBlock[],
  blockShapes: readonly BlockShape[],
  shapes: readonly NodeShape[],
  headline: number,
): number {
  const total = blockShapes.reduce((sum, { prose }) => sum + prose, 0);
  const elsewhere = new Uint8Array(nodes.length);
  nodes.forEach(({ parent }, i) => {
    const { groups, hidden, from, to, prose } = shapes[i];
    const never = prose < HALF * total ? NEVER | COMMENTS : NEVER;
    const isNamed = (groups & never) !== 0 && !(from <= headline && headline < to);
    elsewhere[i] = hidden || isNamed || (parent >= 0 && elsewhere[parent] === 1) ? 1 : 0;
  });
  const worth = new Float64Array(nodes.length);
  blocks.forEach(({ node }, i) => {
    if (node < 0) return;
    const { prose, words, linkWords } = blockShapes[i];
    const isTeaser = isLinkLine(blockShapes[i - 1]) || isLinkLine(blockShapes[i + 1]);
    if (prose > 0 && elsewhere[node] === 0) worth[node] += (prose - linkWords) * (isTeaser ? TEASER : 1);
    else if (linkWords > 0.5 * words) worth[node] -= PRICE_OF_LINKS + PRICE_OF_WORD * Math.min(40, words);
    else worth[node] -= PRICE;
  });
  return mostWorth(nodes, worth);
}

/** A line of links only, long enough to be another story's title. */
const isLinkLine = (shape: BlockShape | undefined): boolean =>
  shape !== undefined && shape.words >= TITLE && shape.linkWords > 0.9 * shape.words;

/** Adds what is in each element to what is around it, and gives the one that is worth most; -1 when none is worth anything. */
export function mostWorth(nodes: readonly PageNode[], worth: Float64Array): number {
  let best = -1;
  for (let i = nodes.length - 1; i >= 0; i -= 1) {
    if (worth[i] > 0 && (best < 0 || worth[i] > worth[best])) best = i;
    const { parent } = nodes[i];
    if (parent >= 0) worth[parent] += worth[i];
  }
  return best;
}
