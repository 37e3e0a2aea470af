import { blockRows } from './block-rows';
import { contextRows } from './context-rows';
import { scoreBlocks } from './model/forest';
import { WEIGHTS } from './model/weights';
import type { PageView } from './page-view';
import { withoutCopies } from './without-copies';

/** A block is kept from these log-odds on: losing a paragraph is worse than keeping a line too many. */
const THRESHOLD = -0.4;

/**
 * Says of each block of a page whether it is part of the article: judges each by itself, then again by what that made of its
 * neighbourhood.
 */
export function chooseBlocks(view: PageView): boolean[] {
  const rows = blockRows(view);
  const first = scoreBlocks(WEIGHTS.blocks, [rows]);
  const second = scoreBlocks(WEIGHTS.context, [contextRows(view, first), rows]);
  return keptByScores(view, first, second);
}

/**
 * The blocks that both judgements together keep. A page in which nothing looks like an article is kept whole, but for what it hides.
 *
 * @param first log-odds of each block by itself
 * @param second log-odds of each block by its neighbourhood
 */
export function keptByScores(view: PageView, first: readonly number[], second: readonly number[]): boolean[] {
  const kept = first.map((score, i) => (score + second[i]) / 2 > THRESHOLD);
  if (kept.includes(true)) return withoutCopies(view, kept);
  const shown = view.blocks.map(({ node }) => node < 0 || !view.shapes[node].hidden);
  return shown.includes(true) ? shown : kept.map(() => true);
}
