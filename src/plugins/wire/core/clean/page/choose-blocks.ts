import { blockRows } from './block-rows';
import { scoreRows } from './model/forest';
import { WEIGHTS } from './model/weights';
import type { PageView } from './page-view';

/** A block is kept from these log-odds on: losing a paragraph is worse than keeping a line too many. */
const THRESHOLD = -1;

/** Says of each block of a page whether it is part of the article. A page in which nothing looks like one is kept whole. */
export function chooseBlocks(view: PageView): boolean[] {
  const scores = scoreRows(WEIGHTS.blocks, blockRows(view));
  const kept = scores.map((score) => score > THRESHOLD);
  return kept.includes(true) ? kept : kept.map(() => true);
}
