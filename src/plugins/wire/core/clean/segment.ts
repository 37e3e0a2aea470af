import { FEATURES, featuresOf } from './features';
import { isPlain } from './is-plain';
import type { Measure } from './measure';
import { PRICES, WEIGHTS } from './weights';

const ROW = FEATURES.map((name) => WEIGHTS[name]);
/** Second look at pages where nothing seemed to be an article: short briefs between long lists. */
const LENIENCE = 1.5;

/**
 * Says of each block of a page whether it belongs to the article. Every block gets a score from its own look and its neighbourhood; then the
 * stretches with the largest sum are chosen (Viterbi over: before the article, in it, interrupted, after it), so that a short line between
 * paragraphs stays and a paragraph-like teaser far from them goes. When nothing looks like an article, or nothing like furniture, everything
 * is kept.
 * Linear in the number of blocks.
 */
export function segment(measures: readonly Measure[]): boolean[] {
  if (isPlain(measures)) return measures.map(() => true);
  const scores = featuresOf(measures).map((row) => row.reduce((sum, value, k) => sum + value * ROW[k], 0));
  const sizes = measures.map((m) => Math.sqrt(3 + Math.min(600, m.words)) / 4);
  for (const lenience of [0, LENIENCE]) {
    const kept = bestStretches(scores.map((score, i) => (score + lenience) * sizes[i]));
    if (kept.includes(true)) return kept;
  }
  return measures.map(() => true);
}

const BEFORE = 0;
const INSIDE = 1;
const GAP = 2;
const AFTER = 3;

/** The stretches of the highest total, where interrupting and taking up again have their prices. */
export function bestStretches(scores: readonly number[]): boolean[] {
  const from = scores.map(() => [0, 0, 0, 0]);
  let total = [0, -Infinity, -Infinity, -Infinity];
  scores.forEach((score, i) => {
    const [before, inside, gap, after] = total;
    const again = gap - PRICES.reopen;
    const best = Math.max(before, inside, again);
    const pause = inside - PRICES.gap;
    total = [before, best + score, Math.max(pause, gap) - PRICES.gapStep, Math.max(inside, after)];
    from[i] = [
      BEFORE,
      best === inside ? INSIDE : best === before ? BEFORE : GAP,
      gap >= pause ? GAP : INSIDE,
      after >= inside ? AFTER : INSIDE,
    ];
  });
  let state = BEFORE;
  for (const candidate of [INSIDE, AFTER]) if (total[candidate] > total[state]) state = candidate;
  const kept = scores.map(() => false);
  for (let i = scores.length - 1; i >= 0; i -= 1) {
    kept[i] = state === INSIDE;
    state = from[i][state];
  }
  return kept;
}
