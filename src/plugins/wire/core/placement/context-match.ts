import { lettersOf, type Letters } from '../disclaimers/reading/letters';
import type { Anchor } from './anchor';

/** What stood around a quote, letter by letter. */
export interface Context {
  before: Letters;
  after: Letters;
}

export const contextOf = ({ before, after }: Anchor): Context => ({
  before: lettersOf(before),
  after: lettersOf(after),
});

/** Counts for as many letters when nothing stood there and nothing stands there. */
const EDGE = 16;

/**
 * How many of the letters around a quote are those around the letters `from` to `to - 1` of a text, counted from the quote until the first
 * that differs.
 */
export function contextMatch(text: Letters, from: number, to: number, { before, after }: Context): number {
  let match = 0;
  if (before.length === 0 && from === 0) match += EDGE;
  if (after.length === 0 && to === text.length) match += EDGE;
  for (let i = 1; i <= before.length && i <= from; i += 1, match += 1)
    if (before.codes[before.length - i] !== text.codes[from - i]) break;
  for (let i = 0; i < after.length && to + i < text.length; i += 1, match += 1)
    if (after.codes[i] !== text.codes[to + i]) break;
  return match;
}

/** The index of the first letter at `offset` or after it. */
export function letterIndex({ at, length }: Letters, offset: number): number {
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (at[middle] < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
