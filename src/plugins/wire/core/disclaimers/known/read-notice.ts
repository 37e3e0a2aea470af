import type { KnownNotice } from '../flag';
import type { Grams } from './choose-anchors';
import { eachGram, hashOf } from './grams';
import { plainText } from './plain-text';
import { slotsOf } from './slots';
import { slotNumbers } from './units';
import { LETTERS_OF_ALONE, wordsOf, type Words } from './words';

/** What an index has to know of a notice. */
export interface ReadNotice {
  /** The hashes of its words, the lowest bit 1 for words in slots, see {@link LITERAL}. */
  words: Int32Array;
  /** Code units before its first and after its last word. */
  head: number;
  tail: number;
  slots: number;
  /** Only the very notice is a match, see {@link isShort}. */
  isShort: boolean;
  grams: Grams;
  /** Its first words that are no slots, or its very first: by these a notice without grams is found. */
  opening?: { at: number; words: number; hash: number };
}

/** Takes the bit for slots out of a word's hash. */
export const LITERAL = ~1;
export const LONGEST_OPENING = 3;

/** Reads a notice for an index; the issuer's name is a slot in it. */
export const readNotice = ({ text, issuer }: KnownNotice): ReadNotice => {
  const plain = plainText(text);
  const { spans } = slotsOf(plain, { names: issuer === undefined ? [] : [issuer] });
  const words = wordsOf(text);
  const { length } = words;
  const slots = slotNumbers(
    words,
    spans.map(({ start, end }) => ({ start: plain.at[start], end: plain.at[end] })),
  );
  const grams = { gram: [] as number[], at: [] as number[] };
  let literal: [number, number] | undefined;
  for (let from = 0; from < length; from++) {
    if (slots[from] > 0) continue;
    let to = from;
    while (to < length && slots[to] === 0) to++;
    literal ??= [from, to];
    eachGram(words, from, to, (gram, at) => {
      grams.gram.push(gram);
      grams.at.push(at);
    });
    from = to;
  }
  const [at, end] = literal ?? [0, length];
  const opening = Math.min(LONGEST_OPENING, end - at);
  return {
    words: Int32Array.from({ length }, (_, i) => (words.hash[i] & LITERAL) | (slots[i] > 0 ? 1 : 0)),
    head: length === 0 ? 0 : words.start[0],
    tail: length === 0 ? 0 : text.length - words.end[length - 1],
    slots: spans.length,
    isShort: isShort(words, (i) => slots[i] > 0),
    grams,
    ...(opening > 0 ? { opening: { at, words: opening, hash: hashOf(words.hash, at, at + opening) } } : {}),
  };
};

/** Fewer words than these that are no slots, and a few others between them could say anything. */
const SHORT = 4;

/** Is a notice too short to be compared with anything but itself? Two characters of an unspaced script make a word, more or less. */
export const isShort = ({ length, start, end, size }: Words, isSlot: (i: number) => boolean): boolean => {
  let words = 0;
  for (let i = 0; i < length; i++) {
    if (!isSlot(i)) words += size[i] === LETTERS_OF_ALONE && end[i] - start[i] === 1 ? 0.5 : 1;
  }
  return words < SHORT;
};
