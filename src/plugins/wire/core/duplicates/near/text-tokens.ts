import { codesOf } from '../../disclaimers/reading/codes';
import { foldTables, IGNORED, LETTER, UNSPACED } from '../../disclaimers/reading/fold';

/** The words of a text as hashes, in their order, without case, accents and punctuation. */
export interface TextTokens {
  hashes: Int32Array;
  /** The hashes of those words that begin with a digit, in their order. */
  numbers: Int32Array;
}

/** Code units. What comes after the first million of them does not change what a text is. */
const LONGEST = 1 << 20;
const HASH_SEED = 0x811c9dc5 | 0;
const HASH_PRIME = 0x01000193;
const POINT = 0x2e;
const COMMA = 0x2c;
/** Above it all scripts without spaces are East Asian, below it they are South East Asian. */
const EAST_ASIAN = 0x2e80;
/** Characters about as telling as a word: one of Chinese has one to three, one of Thai four to eight. */
const EAST_ASIAN_SIZE = 3;
const SOUTH_EAST_ASIAN_SIZE = 6;

/**
 * Cuts a text into words; of scripts without spaces between words, into every run of three (Chinese, Japanese) or six characters (Thai, Lao,
 * Khmer, Burmese). A number is one word with its decimals and thousands (`4.151`, `717,000`). Linear in the text's length.
 */
export function cutTokens(text: string): TextTokens {
  const { classes, folded, digit } = foldTables();
  const codes = codesOf(text.length > LONGEST ? text.slice(0, LONGEST) : text);
  const size = Math.min(text.length, LONGEST);
  // A word has a character at least. Objects and closures would take longer than the work.
  const hashes = new Int32Array(size);
  const numbers = new Int32Array(size);
  const run = new Uint16Array(SOUTH_EAST_ASIAN_SIZE);
  let words = 0;
  let figures = 0;
  for (let i = 0; i < size;) {
    let code = codes[i];
    let kind = classes[code];
    if (kind === LETTER) {
      const isNumber = digit[code] === 1;
      let hash = HASH_SEED;
      for (;;) {
        if (kind === LETTER) hash = Math.imul(hash ^ folded[code], HASH_PRIME);
        else if (kind !== IGNORED) {
          // A decimal point is part of a number, the point at a sentence's end is not.
          const isInside = isNumber && (code === POINT || code === COMMA) && i + 1 < size;
          if (!isInside || digit[codes[i - 1]] !== 1 || digit[codes[i + 1]] !== 1) break;
          hash = Math.imul(hash ^ POINT, HASH_PRIME);
        }
        i += 1;
        if (i === size) break;
        code = codes[i];
        kind = classes[code];
      }
      hashes[words++] = hash;
      if (isNumber) numbers[figures++] = hash;
    } else if (kind === UNSPACED) {
      let length = 0;
      let wanted = 0;
      for (;;) {
        if (kind === UNSPACED) {
          if (length === SOUTH_EAST_ASIAN_SIZE) run.copyWithin(0, 1);
          else length += 1;
          run[length - 1] = folded[code];
          wanted = folded[code] < EAST_ASIAN ? SOUTH_EAST_ASIAN_SIZE : EAST_ASIAN_SIZE;
          if (length >= wanted) hashes[words++] = hashOf(run, length - wanted, length);
        } else if (kind !== IGNORED) break;
        i += 1;
        if (i === size) break;
        code = codes[i];
        kind = classes[code];
      }
      if (length < wanted) hashes[words++] = hashOf(run, 0, length);
    } else {
      i += 1;
    }
  }
  return { hashes: hashes.subarray(0, words), numbers: numbers.subarray(0, figures) };
}

/** FNV-1a over code units. */
function hashOf(codes: Uint16Array, from: number, to: number): number {
  let hash = HASH_SEED;
  for (let i = from; i < to; i += 1) hash = Math.imul(hash ^ codes[i], HASH_PRIME);
  return hash;
}
