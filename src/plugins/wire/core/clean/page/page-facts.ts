import { plainWords } from './headline-block';
import type { PageView } from './page-view';
import { repeatedShares } from './repeats';
import { shareInText } from './share-in-text';
import { signaturesOf, type Signature } from './signatures';

/** What is worked out once for a page and used for each of its blocks. */
export interface PageFacts {
  /** Words in running text, and all words; at least 1. */
  prose: number;
  words: number;
  /** Running sums, from before the first block to behind the last. */
  proseBefore: readonly number[];
  wordsBefore: readonly number[];
  signatures: readonly Signature[];
  repeats: readonly number[];
  /** How often blocks begin with the same words. */
  keys: ReadonlyMap<string, number>;
  underList: readonly number[];
  headings: readonly number[];
  inBody?: readonly number[];
  inAbstract?: readonly number[];
  /** The headline's words. */
  title: string;
}

export function factsOf(view: PageView): PageFacts {
  const { nodes, blocks, measures, blockShapes, headline, layout, hints } = view;
  const { text } = layout;
  const keys = new Map<string, number>();
  for (const { key } of measures) keys.set(key, (keys.get(key) ?? 0) + 1);
  const proseBefore = running(blockShapes.map(({ prose }) => prose));
  const wordsBefore = running(blockShapes.map(({ words }) => words));
  return {
    prose: Math.max(1, proseBefore[blocks.length]),
    words: Math.max(1, wordsBefore[blocks.length]),
    proseBefore,
    wordsBefore,
    signatures: signaturesOf(nodes, blocks, blockShapes),
    repeats: repeatedShares(text, blocks),
    keys,
    underList: underListHeadings(view),
    headings: headingsAbove(view),
    inBody: shareInText(text, blocks, hints.articleBody),
    inAbstract: shareInText(text, blocks, hints.abstract),
    title: headline >= 0 ? plainWords(text.slice(blocks[headline].start, blocks[headline].end)) : '',
  };
}

/** Sums of the values before each place. */
export function running(values: readonly number[]): number[] {
  const sums = [0];
  for (const value of values) sums.push(sums[sums.length - 1] + value);
  return sums;
}

/** What running sums say of the places from one to before another, however far outside these are. */
export const between = (sums: readonly number[], from: number, to: number): number => {
  const last = sums.length - 1;
  return sums[Math.min(last, Math.max(0, to))] - sums[Math.min(last, Math.max(0, from))];
};

/** Blocks below a heading of a list of links that may still be under it. */
const UNDER = 20;

/**
 * For each block how many blocks above it the last heading of a list of links stands ("Related stories"), when only short lines and links
 * are between; 0 when there is none.
 */
function underListHeadings({ measures, blockShapes, blocks, nodes }: PageView): number[] {
  let since = 0;
  return measures.map((m, i) => {
    const { words, linkWords, prose } = blockShapes[i];
    const isHeading =
      m.heading ||
      (words <= 8 && /^h[1-6]$/.test(nodes[blocks[i].node]?.tag ?? '') && m.furnitureShare >= 0.3);
    if (since > 0 && prose > 0 && linkWords < 0.3 * words) since = 0;
    const result = since;
    if (isHeading) since = 1;
    else if (since > 0) since = since < UNDER ? since + 1 : 0;
    return result;
  });
}

/** For each block the heading (h1 to h6) above it, but for itself; -1 where there is none. */
function headingsAbove({ nodes, blocks }: PageView): number[] {
  let last = -1;
  return blocks.map(({ node }, i) => {
    const above = last;
    if (node >= 0 && /^h[1-6]$/.test(nodes[node].tag)) last = i;
    return above;
  });
}
