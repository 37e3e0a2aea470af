import { blockRows } from './block-rows';
import { contextRows } from './context-rows';
import { scoreRows } from './model/forest';
import { WEIGHTS } from './model/weights';
import type { PageView } from './page-view';

/** A block is kept from these log-odds on: losing a paragraph is worse than keeping a line too many. */
const THRESHOLD = -0.25;

/**
 * Says of each block of a page whether it is part of the article: judges each by itself, then again by what that made of its
 * neighbourhood; both count alike. A page in which nothing looks like an article is kept whole, but for what it hides.
 */
export function chooseBlocks(view: PageView): boolean[] {
  const rows = blockRows(view);
  const first = scoreRows(WEIGHTS.blocks, rows);
  const context = contextRows(view, rows, first);
  const second = scoreRows(
    WEIGHTS.context,
    rows.map((row, i) => ({ ...row, ...context[i] })),
  );
  const kept = first.map((score, i) => (score + second[i]) / 2 > THRESHOLD);
  if (kept.includes(true)) return kept;
  const shown = rows.map(({ hidden }) => hidden === 0);
  return shown.includes(true) ? shown : kept.map(() => true);
}
