import { blockRows } from './block-rows';
import { contextRows } from './context-rows';
import { scoreBlocks } from './model/forest';
import { WEIGHTS } from './model/weights';
import type { PageView } from './page-view';
import { withoutCopies } from './without-copies';

/** A block is kept from these log-odds on: losing a paragraph is worse than keeping a line too many. */
const THRESHOLD = -1;
/** The second judgement knows more than the first. */
const FIRST_COUNTS = 1 / 3;
/** How far below the best block others are kept where that one is not above the threshold by as much. */
const NEAR = 1;
/** Fewest words of a block that may be the best. */
const SENTENCE = 6;
/** Log-odds of the best block below which a page has no article. */
const HOPELESS = -4;

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
 * The blocks that both judgements together keep. Where nothing reaches the threshold, as on pages with a brief among much else, it is what comes
 * near the best. A page in which nothing looks at all like an article is kept whole, but for what it hides.
 *
 * @param first log-odds of each block by itself
 * @param second log-odds of each block by its neighbourhood
 */
export function keptByScores(view: PageView, first: readonly number[], second: readonly number[]): boolean[] {
  const scores = first.map((score, i) => FIRST_COUNTS * score + (1 - FIRST_COUNTS) * second[i]);
  const best = scores.reduce(
    (most, score, i) => (view.blockShapes[i].words >= SENTENCE ? Math.max(most, score) : most),
    -Infinity,
  );
  if (best < HOPELESS) {
    const shown = view.blocks.map(({ node }) => node < 0 || !view.shapes[node].hidden);
    return shown.includes(true) ? shown : shown.map(() => true);
  }
  const threshold = Math.min(THRESHOLD, best - NEAR);
  return withoutCopies(
    view,
    scores.map((score) => score > threshold),
  );
}
