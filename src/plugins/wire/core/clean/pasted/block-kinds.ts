import type { Measure } from '../measure';

const SIZES = [2, 4, 8, 14, 25];

/** How many kinds `kindOf` tells apart. */
export const KINDS = 4 * (SIZES.length + 1);

/** A block's size, whether it ends like a sentence and whether it is marked as an item, as one number below `KINDS`. */
export const kindOf = (m: Measure, words: number): number => 4 * sizeOf(words) + 2 * +m.closed + +m.listed;

function sizeOf(words: number): number {
  let size = 0;
  while (size < SIZES.length && words >= SIZES[size]) size += 1;
  return size;
}

/** From this kind on a block is as long as a paragraph. */
export const LONG = 4 * SIZES.length;

/** What `rhythmOf` compares: roughly how a block looks, and whether a date stands in it. */
export const rhythmCode = (m: Measure, dates: boolean): number =>
  (m.words <= 1 ? 0 : m.words <= 3 ? 1 : m.words <= 14 ? 2 : 3) +
  4 * +m.listed +
  8 * +m.closed +
  16 * +(dates || m.dated);
