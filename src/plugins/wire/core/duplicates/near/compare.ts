import { overlapOf, type Sample } from './sample';
import type { Print } from './signature';

/** How two texts stand to each other. */
export interface Comparison {
  /** From 0 to 1: how much of the shorter text's passages the other one has. */
  share: number;
  /**
   * - `near`: one story, edited, cut, or with something added
   * - `series`: the same words about other numbers, such as each day's closing prices: two stories, never to be merged
   * - absent: two texts
   */
  verdict?: 'near' | 'series';
}

/** From which share on two texts are near duplicates, unless somebody says otherwise: more in common than not. */
export const NEAR_SHARE = 0.5;
/** A passage of a twelfth of the longer text is always found; of texts with less in common than this, too many would be missed. */
export const LEAST_NEAR_SHARE = 0.3;
/** Passages. What is shorter stands in many a text as a sentence: it has to be most of the other one, too. */
const FEWEST_PASSAGES = 8;
/** An edited story keeps most of its numbers. */
const SAME_NUMBERS = 0.6;
/** One number alone may be a day or a correction. */
const FEWEST_NUMBERS = 2;
/** Standard deviations: of texts that have just so much in common, a sketch shows less than that once in seven hundred times. */
const SKETCH_ERROR = 3;

/**
 * Compares two texts by their signatures; in either order.
 *
 * @param least the share in common from which on they are alike
 */
export function compare(a: Print, b: Print, least = NEAR_SHARE): Comparison {
  const { common, fewer, more } = overlapOf(a.passages, b.passages);
  const share = fewer === 0 ? 0 : common / (fewer < FEWEST_PASSAGES ? more : fewer);
  if (share < least) return { share };
  const numbers = overlapOf(a.numbers, b.numbers);
  const isOther = numbers.fewer >= FEWEST_NUMBERS && numbers.common < SAME_NUMBERS * numbers.fewer;
  return { share, verdict: isOther ? 'series' : 'near' };
}

/** Whether it is worth while to compare a text with one of which only a sketch is at hand: most texts that share a phrase share no more. */
export function mayBeAlike(sketch: Sample, { passages }: Print, least = NEAR_SHARE): boolean {
  const { common, fewer } = overlapOf(sketch, passages);
  const deviation = Math.sqrt(fewer * least * (1 - least));
  return common >= least * fewer - SKETCH_ERROR * deviation;
}
