import { FEATURES, joinLines, measure, sightOf, splitLines } from './core.mjs';

/** What a block is: in the article, not in it, or what counts neither way. */
export const INSIDE = 1;
export const OUTSIDE = 0;
export const EITHER = -1;

/** More of a block than this is ignored or in the article: so is the block. */
const IGNORED = 0.6;
const KEPT = 0.5;

/**
 * A labelled page, cut into blocks and measured: all that does not depend on the weights.
 *
 * @param {import('./read-pages.mjs').LabelledPage} page
 */
export function prepare(page) {
  const { text } = page;
  const blocks = joinLines(text, splitLines(text));
  const measures = blocks.map((block) => measure(text, block));
  const sight = sightOf(text, blocks, measures);
  const rows = blocks.map((_, i) => Float64Array.from(FEATURES, ([, of]) => of(sight, i)));
  const labels = blocks.map((block) => {
    if (share(page.ignore, block) > IGNORED) return EITHER;
    return share(page.article, block) > KEPT ? INSIDE : OUTSIDE;
  });
  return { page, blocks, measures, sight, rows, labels };
}

function share(spans, { start, end }) {
  let covered = 0;
  for (const span of spans) covered += Math.max(0, Math.min(end, span.end) - Math.max(start, span.start));
  return covered / Math.max(1, end - start);
}
