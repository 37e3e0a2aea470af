import type { PageLayout } from '../../read/html/page-layout';
import { lineage } from '../../read/html/page-layout';
import type { PageNode } from '../../read/html/page-tree';

/** Letters and figures only, in lower case. */
export const plainWords = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/**
 * The block that is the page's headline: the first `h1` that says what the page's metadata says, else the first heading, else the first
 * block that does, else the only `h1`, else the first one.
 *
 * @returns the block's index; -1 when there is none
 */
export function findHeadlineBlock(
  nodes: readonly PageNode[],
  { text, blocks }: PageLayout,
  known: string | undefined,
): number {
  const wanted = plainWords((known ?? '').slice(0, 500));
  let best = -1;
  let bestRank = 0;
  blocks.forEach((block, i) => {
    const length = block.end - block.start;
    if (length > 400) return;
    const heading = headingOf(nodes, block.node);
    const line = plainWords(text.slice(block.start, block.end));
    if (line === '') return;
    const same = wanted !== '' && line === wanted;
    const near = !same && wanted !== '' && line.length > 12 && isPartOf(line, wanted);
    let rank = 0;
    if (same) rank = heading === 1 ? 10 : heading > 0 ? 9 : 8;
    else if (near) rank = heading === 1 ? 7 : heading > 0 ? 5 : 3;
    else if (heading === 1 && line.includes(' ')) rank = 2;
    else if (heading === 1) rank = 1;
    if (rank > bestRank) [best, bestRank] = [i, rank];
  });
  return best;
}

const isPartOf = (line: string, wanted: string): boolean =>
  wanted.length > 12 &&
  (line.startsWith(wanted) || wanted.startsWith(line)) &&
  Math.min(line.length, wanted.length) > 0.5 * Math.max(line.length, wanted.length);

function headingOf(nodes: readonly PageNode[], node: number): number {
  let steps = 0;
  for (const at of lineage(nodes, node)) {
    if (/^h[1-6]$/.test(nodes[at].tag)) return Number(nodes[at].tag[1]);
    steps += 1;
    if (steps > 3) break;
  }
  return 0;
}
