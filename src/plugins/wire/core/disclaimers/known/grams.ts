import type { Words } from './words';

/** A gram has as many words as it takes for so many letters; six characters of an unspaced script. */
const LETTERS = 18;
const FEWEST_WORDS = 3;
/** Letters of longer grams, which tell notices apart that have the same formulas. */
const LONGER = [36, 72, 144, 288] as const;

/**
 * Calls back with every gram of a text: its hash and the word at which it begins. Where a gram begins decides where it ends, so that the
 * same words make the same grams wherever they stand. `visit` may return a later word to go on from. Linear.
 */
export const eachGram = (
  { hash, size }: Words,
  from: number,
  end: number,
  visit: (gram: number, from: number) => number | void,
): void => {
  let to = from;
  let letters = 0;
  for (let i = from; i < end;) {
    while (to < end && (letters < LETTERS || to - i < FEWEST_WORDS)) letters += size[to++];
    if (letters < LETTERS || to - i < FEWEST_WORDS) return;
    const next = visit(hashOf(hash, i, to), i) ?? i + 1;
    if (next >= to) {
      to = next;
      letters = 0;
    } else for (let k = i; k < next; k++) letters -= size[k];
    i = next;
  }
};

/** The hashes of the longer grams that begin at a word and end before `end`, the shortest first. */
export const longerGrams = ({ hash, size }: Words, from: number, end: number): number[] => {
  const grams: number[] = [];
  let mixed = SEED;
  let letters = 0;
  let level = 0;
  for (let i = from; i < end && level < LONGER.length; i++) {
    mixed = mix(mixed, hash[i]);
    letters += size[i];
    if (letters < LONGER[level]) continue;
    while (letters >= LONGER[level]) level++;
    grams.push(mix(mixed, level));
  }
  return grams;
};

/** The hash of a run of words. */
export const hashOf = (hash: Int32Array, from: number, to: number): number => {
  let mixed = SEED;
  for (let i = from; i < to; i++) mixed = mix(mixed, hash[i]);
  return mixed;
};

const SEED = 0x2545f491;

const mix = (mixed: number, hash: number): number => {
  const product = Math.imul(mixed ^ hash, 0x85ebca6b);
  return product ^ (product >>> 15);
};
