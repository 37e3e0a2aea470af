import type { Words } from './words';

/** A gram has as many words as it takes for so many letters; six characters of an unspaced script. */
const LETTERS = 18;
const FEWEST_WORDS = 3;

/**
 * Calls back with every gram of a text: the words `from` to `to` (exclusive) and their hash. Where a gram begins decides where it ends, so
 * that the same words make the same grams wherever they stand. Linear.
 */
export const eachGram = (
  { hash, size }: Words,
  from: number,
  end: number,
  visit: (gram: number, from: number, to: number) => void,
): void => {
  let to = from;
  let letters = 0;
  for (let i = from; i < end; i++) {
    while (to < end && (letters < LETTERS || to - i < FEWEST_WORDS)) letters += size[to++];
    if (letters < LETTERS || to - i < FEWEST_WORDS) return;
    visit(hashOf(hash, i, to), i, to);
    letters -= size[i];
  }
};

/** The hash of a run of words; never 0. */
export const hashOf = (hash: Int32Array, from: number, to: number): number => {
  let mixed = 0x2545f491;
  for (let i = from; i < to; i++) {
    mixed = Math.imul(mixed ^ hash[i], 0x85ebca6b);
    mixed ^= mixed >>> 15;
  }
  return mixed === 0 ? 1 : mixed;
};
