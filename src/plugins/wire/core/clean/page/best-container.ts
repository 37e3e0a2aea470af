import type { PageBlock } from '../../read/html/page-layout';
import type { PageNode } from '../../read/html/page-tree';
import type { BlockShape, NodeShape } from './page-shape';

/** What a block that is no running text takes off, in words, and what each of its words does. */
const PRICE = 3;
const PRICE_OF_WORD = 0.5;

/**
 * The element for which the words of running text in it, less a price for all else in it, are the most; the innermost of those that
 * are equal. -1 when no element has any.
 */
export function bestContainer(
  nodes: readonly PageNode[],
  blocks: readonly PageBlock[],
  blockShapes: readonly BlockShape[],
  shapes: readonly NodeShape[],
): number {
  const worth = new Float64Array(nodes.length);
  blocks.forEach((block, i) => {
    if (block.node < 0 || shapes[block.node].hidden) return;
    const { prose, words, linkWords } = blockShapes[i];
    worth[block.node] += prose > 0 ? prose - linkWords : -PRICE - PRICE_OF_WORD * Math.min(40, words);
  });
  let best = -1;
  for (let i = nodes.length - 1; i >= 0; i -= 1) {
    if (worth[i] > 0 && (best < 0 || worth[i] > worth[best])) best = i;
    const { parent } = nodes[i];
    if (parent >= 0) worth[parent] += worth[i];
  }
  return best;
}
