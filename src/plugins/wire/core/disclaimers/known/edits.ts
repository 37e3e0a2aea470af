import type { Extent } from './extent';
import { isTypo } from './is-typo';
import { isDenying, isMeaningWord, meaningOf } from './meaning-words';
import type { Pattern } from './pattern';
import { isInnerWord } from './name-words';
import { plainForm } from './plain-text';
import { SLOT, type Units } from './units';
import type { Window } from './window';

/** A stretch of a text as units, the notice's units that its own stand for, and what became of the others. */
export interface Edits {
  /** For each unit of the notice the text's unit that says the same, or -1. */
  same: Int32Array;
  /** For a slot, how many of the text's units stand in it; 1 for words. */
  width: Int32Array;
  /** Nothing is different but typing errors and what stands in slots; not even those. */
  isExact: boolean;
  /** Every edit leaves negations, kinds and numbers of laws as they were. */
  sameMeaning: boolean;
  /** Some edit is that the one has a slot where the other has words. */
  isSlotInDoubt: boolean;
}

/** More words than these are more than a name or a date. */
const LONGEST_IN_SLOT = 6;
const LONGEST_HEADING = 8;
const AROUND = 2;
const UNSPACED = /[\u0e00-\u0fff\u3040-\u9fff]/;
const DIGIT = /\p{Nd}/u;
const LIKE_A_NAME = /^[\p{Lu}\p{Lo}\p{N}]/u;

/**
 * Judges what lies between the words that a notice and a stretch of a text have in common: a slot may hold other words, a word may be
 * mistyped, all else is an edit.
 */
export const editsOf = (pattern: Pattern, window: Window, { alignment, from, to }: Extent): Edits => {
  const count = pattern.units.length;
  const edits: Edits = {
    same: new Int32Array(count).fill(-1),
    width: new Int32Array(count).fill(1),
    isExact: true,
    sameMeaning: true,
    isSlotInDoubt: false,
  };
  let [p, t] = [0, from];
  const judgeUpTo = (pEnd: number, tEnd: number): void => {
    if (p < pEnd || t < tEnd) judge(pattern, window, edits, { p, pEnd, t, tEnd, from, to });
  };
  alignment.pattern.forEach((ours, k) => {
    const theirs = alignment.text[k];
    judgeUpTo(ours, theirs);
    edits.same[ours] = theirs;
    [p, t] = [ours + 1, theirs + 1];
  });
  judgeUpTo(count, to);
  return edits;
};

interface Stretch {
  p: number;
  pEnd: number;
  t: number;
  tEnd: number;
  /** The window's units that are compared at all. */
  from: number;
  to: number;
}

const judge = (pattern: Pattern, { text, units }: Window, edits: Edits, stretch: Stretch): void => {
  const { notice } = pattern;
  const { p, pEnd, t, tEnd } = stretch;
  const ours = wordsIn(notice.text, pattern.units, p, pEnd);
  const theirs = wordsIn(text, units, t, tEnd);
  if (
    pEnd - p === 1 &&
    pattern.units.hash[p] === SLOT &&
    fitsSlot(pattern, p, text, units, theirs, t, tEnd)
  ) {
    edits.same[p] = t;
    edits.width[p] = tEnd - t;
    return;
  }
  edits.isExact = false;
  edits.isSlotInDoubt ||= hasSlot(pattern.units, p, pEnd) || hasSlot(units, t, tEnd);
  if (pEnd - p === tEnd - t && ours.every((word, k) => isTypo(word, theirs[k]))) {
    for (let k = 0; k < pEnd - p; k++) edits.same[p + k] = t + k;
    return;
  }
  const isOpening = p === 0 && t === stretch.from;
  if (isOpening && isHeading(notice.text, ours, pattern.units, pEnd) && isHeading(text, theirs, units, tEnd))
    return;
  edits.sameMeaning &&=
    meaningOf(ours, around(notice.text, pattern.units, p, pEnd, 0, pattern.units.length)) ===
    meaningOf(theirs, around(text, units, t, tEnd, stretch.from, stretch.to));
};

/**
 * May these words stand in the notice's slot? Not many; each with a capital, a digit or of a script without capitals, as far as the text's
 * case tells anything; none that carries the notice's meaning; and some digit where the slot has one.
 */
const fitsSlot = (
  { notice, units: ours }: Pattern,
  slot: number,
  text: string,
  units: Units,
  words: readonly string[],
  from: number,
  to: number,
): boolean => {
  if (to === from || to - from > LONGEST_IN_SLOT || words.some(isMeaningWord)) return false;
  const quote = text.slice(units.start[from], units.end[to - 1]);
  if (DIGIT.test(notice.text.slice(ours.start[slot], ours.end[slot])) && !DIGIT.test(quote)) return false;
  return (
    !units.byCase ||
    words.every(
      (word, k) =>
        isInnerWord(word) || LIKE_A_NAME.test(text.slice(units.start[from + k], units.end[from + k])),
    )
  );
};

/** A heading may come, go or change without another meaning, if it denies nothing. Nothing at all is one, too. */
const isHeading = (text: string, words: readonly string[], units: Units, end: number): boolean => {
  if (words.length === 0) return true;
  if (words.length > LONGEST_HEADING || end >= units.length || words.some(isDenying)) return false;
  const gap = text.slice(units.end[end - 1], units.start[end]);
  return gap === '' || /[:：\n\r]/.test(gap);
};

/** The words, folded; of a slot none. */
const wordsIn = (text: string, units: Units, from: number, to: number): string[] => {
  const words: string[] = [];
  for (let i = from; i < to; i++) {
    words.push(units.hash[i] === SLOT ? '' : plainForm(text.slice(units.start[i], units.end[i])));
  }
  return words;
};

const hasSlot = ({ hash }: Units, from: number, to: number): boolean =>
  hash.subarray(from, to).includes(SLOT);

/** The stretch with a few units more on both sides, of those between `first` and `end`; only of scripts without spaces. */
const around = (text: string, units: Units, from: number, to: number, first: number, end: number): string => {
  const begin = Math.max(first, from - AROUND);
  const stop = Math.min(end, to + AROUND);
  const part = begin < stop ? text.slice(units.start[begin], units.end[stop - 1]) : '';
  return UNSPACED.test(part) ? plainForm(part) : '';
};
