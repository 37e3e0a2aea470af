import { foldTables, IGNORED, UNSPACED } from '../disclaimers/reading/fold';
import { lettersOf, type Letters } from '../disclaimers/reading/letters';
import type { Span } from '../span';
import { occurrences, unitsOf } from './occurrences';
import { followSigns, signsOf } from './signs';

/** A quote, ready to be found. */
export interface Quote {
  /** Without white space around it. */
  text: string;
  letters: Letters;
  /** What stands before its first and after its last letter. */
  head: string;
  tail: string;
  headSigns: Map<number, number>;
  tailSigns: Map<number, number>;
}

/** Quotes of fewer letters are looked for as words only: `AD` does not stand in `HEAD`. */
export const MIN_LETTERS = 12;

export function readQuote(raw: string): Quote {
  const text = raw.trim();
  const letters = lettersOf(text);
  const { length, at } = letters;
  const head = length === 0 ? '' : text.slice(0, at[0]);
  const tail = length === 0 ? '' : text.slice(letterEnd(text, at[length - 1]));
  return { text, letters, head, tail, headSigns: signsOf(head), tailSigns: signsOf(tail) };
}

/**
 * Where a quote stands in a text: letter by letter, whatever stands between the letters; sign by sign when it has no letters. In the order
 * of the text; places may overlap when the quote repeats itself.
 */
export function placesOf(text: string, letters: Letters, quote: Quote): Span[] {
  const { codes, length } = quote.letters;
  if (length === 0) return verbatimPlaces(text, quote);
  return occurrences(letters.codes, letters.length, codes, length)
    .filter((from) => isWhole(text, letters, from, from + length))
    .map((from) => spanOfLetters(text, letters, { from, to: from + length }, quote));
}

/** Where a quote stands in a text unit by unit. */
export function verbatimPlaces(text: string, quote: Quote): Span[] {
  const size = quote.text.length;
  return occurrences(unitsOf(text), text.length, unitsOf(quote.text), size).map((start) => ({
    start,
    end: start + size,
  }));
}

/** The stretch of the letters `from` to `to - 1` with the quotation marks, brackets and stops that the quote has around it. */
export function spanOfLetters(
  text: string,
  { at }: Letters,
  { from, to }: { from: number; to: number },
  { head, tail, headSigns, tailSigns }: Quote,
): Span {
  const first = at[from];
  const last = letterEnd(text, at[to - 1]);
  return {
    start: text.startsWith(head, first - head.length)
      ? first - head.length
      : followSigns(text, first, -1, headSigns),
    end:
      tail !== '' && text.startsWith(tail, last)
        ? last + tail.length
        : followSigns(text, withMarks(text, last), 1, tailSigns),
  };
}

/** True when the letters are no part of a longer word, or enough of them to be told by themselves; and no part of one character. */
export function isWhole(text: string, letters: Letters, from: number, to: number): boolean {
  const { at, length } = letters;
  if ((from > 0 && at[from - 1] === at[from]) || (to < length && at[to - 1] === at[to])) return false;
  return to - from >= MIN_LETTERS || (isWordEdge(text, letters, from) && isWordEdge(text, letters, to));
}

function isWordEdge(text: string, { at, length }: Letters, index: number): boolean {
  if (index === 0 || index === length) return true;
  const { classes } = foldTables();
  if (classes[text.charCodeAt(at[index])] === UNSPACED) return true;
  if (classes[text.charCodeAt(at[index - 1])] === UNSPACED) return true;
  let i = letterEnd(text, at[index - 1]);
  while (i < at[index] && classes[text.charCodeAt(i)] === IGNORED) i += 1;
  return i < at[index];
}

const letterEnd = (text: string, at: number): number => {
  const code = text.charCodeAt(at);
  return at + (code >= 0xd800 && code <= 0xdbff ? 2 : 1);
};

/** Accents and other marks belong to the letter before them. */
function withMarks(text: string, at: number): number {
  let end = at;
  const { classes } = foldTables();
  while (end < text.length && classes[text.charCodeAt(end)] === IGNORED && /\p{M}/u.test(text[end])) end += 1;
  return end;
}
