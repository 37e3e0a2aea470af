/**
 * Features are numbers: hashes of what they say, so that no table of names is needed (Weinberger et al. 2009). The space is so large that a
 * feature that was never met falls on one that was about once in a hundred times.
 */
const BITS = 24;
const MASK = ((1 << BITS) - 1) & ~1;
/** Features that name a word are odd: training leaves many of them out, so that the tagger learns to do without them. */
const NAMES_WORD = 1;

const stir = (hash: number): number => {
  let h = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  h ^= h >>> 12;
  h = Math.imul(h, 0x297a2d39);
  return h ^ (h >>> 15);
};

/** The number of a text (FNV-1a over its UTF-16 code units), 32 bits. */
export const textNumber = (text: string): number => {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i += 1) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return stir(hash);
};

/** A feature of up to three things, told from others by its template's number. */
export const feature = (template: number, a: number, b = 0, c = 0): number =>
  stir(
    Math.imul(template, 0x9e3779b1) +
      Math.imul(a, 0x85ebca6b) +
      Math.imul(b, 0xc2b2ae35) +
      Math.imul(c, 0x27d4eb2f),
  ) & MASK;

/** The same of a feature that names a word. */
export const wordFeature = (template: number, a: number, b = 0, c = 0): number =>
  feature(template, a, b, c) | NAMES_WORD;

/** Whether a feature names a word. */
export const namesWord = (number: number): boolean => (number & NAMES_WORD) === 1;

/** Templates of what a word says of itself and of its neighbours are below these: of where a word stands, and the same near people. */
export const CONTEXT = 256;
export const ROLES = 512;
