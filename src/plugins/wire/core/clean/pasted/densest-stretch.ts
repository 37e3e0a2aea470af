import type { Span } from '../../span';

/**
 * The stretch of blocks in which running text is the most, less a price for everything else in it (the largest sum of a contiguous run).
 * Linear.
 *
 * @param gains what each block adds, or takes off
 * @returns indexes of the first block, and behind the last; an empty stretch when no block adds anything
 */
export function densestStretch(gains: readonly number[]): Span {
  let best = { start: 0, end: 0 };
  let highest = 0;
  let sum = 0;
  let start = 0;
  gains.forEach((gain, i) => {
    if (sum <= 0) {
      sum = 0;
      start = i;
    }
    sum += gain;
    if (sum > highest) {
      highest = sum;
      best = { start, end: i + 1 };
    }
  });
  return best;
}
