import type { KnownNotice } from '../flag';
import { eachGram, hashOf } from './grams';
import { plainText } from './plain-text';
import { slotsOf } from './slots';
import { slotNumbers } from './units';
import { LETTERS_OF_ALONE, wordsOf, type Words } from './words';

/** What an index has to know of a notice. */
export interface ReadNotice {
  words: Words;
  /** 1 for each word in a slot. */
  inSlot: Uint8Array;
  slots: number;
  /** Code units before its first and after its last word. */
  head: number;
  tail: number;
  /** Only the very notice is a match, see {@link isShort}. */
  isShort: boolean;
  /** Its grams without slots, and the words at which they begin. */
  grams: number[];
  gramAt: number[];
  /** Its first words that are no slots, or its very first: by these a notice without grams is found. */
  opening?: { at: number; words: number; hash: number };
}

export const LONGEST_OPENING = 3;

/** Reads a notice for an index; the issuer's name is a slot in it. */
export const readNotice = ({ text, issuer }: KnownNotice): ReadNotice => {
  const plain = plainText(text);
  const { spans } = slotsOf(plain, { names: issuer === undefined ? [] : [issuer] });
  const words = trimmed(wordsOf(text));
  const { length, start, end, hash } = words;
  const slots = spans.map((span) => ({ start: plain.at[span.start], end: plain.at[span.end] }));
  const inSlot = Uint8Array.from(slotNumbers(words, slots), (slot) => Math.min(1, slot));
  const grams: number[] = [];
  const gramAt: number[] = [];
  for (let from = 0; from < length; from = literalEnd(inSlot, from) + 1) {
    eachGram(words, from, literalEnd(inSlot, from), (gram, at) => {
      grams.push(gram);
      gramAt.push(at);
    });
  }
  const literal = inSlot.indexOf(0);
  const at = Math.max(0, literal);
  const opening = Math.min(LONGEST_OPENING, (literal < 0 ? length : literalEnd(inSlot, at)) - at);
  return {
    words,
    inSlot,
    slots: spans.length,
    head: length === 0 ? 0 : start[0],
    tail: length === 0 ? 0 : text.length - end[length - 1],
    isShort: isShort(words, (i) => inSlot[i] === 1),
    grams,
    gramAt,
    ...(opening > 0 ? { opening: { at, words: opening, hash: hashOf(hash, at, at + opening) } } : {}),
  };
};

/** The first word from `from` on that is in a slot, or the end. */
export const literalEnd = (inSlot: Uint8Array, from: number): number => {
  const end = inSlot.indexOf(1, from);
  return end < 0 ? inSlot.length : end;
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

/** Many notices are held at a time: no more memory than their words take. */
const trimmed = ({ length, start, end, hash, size }: Words): Words => ({
  length,
  start: start.slice(0, length),
  end: end.slice(0, length),
  hash: hash.slice(0, length),
  size: size.slice(0, length),
});
