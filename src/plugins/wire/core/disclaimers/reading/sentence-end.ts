import { ABBREVIATIONS, LEGAL_FORMS, SENTENCE_STARTERS } from './abbreviations';
import { foldedWord } from './folded-word';
import { SENTENCE_MARKS, SPACE } from './marks';
import { FOLDED, IS_LETTER, IS_LOWER, IS_UPPER, traitTable } from './traits';

const longestOf = (...sets: ReadonlySet<string>[]): number =>
  Math.max(...sets.flatMap((set) => [...set].map(({ length }) => length)));

const LONGEST_SHORT_FORM = longestOf(ABBREVIATIONS, LEGAL_FORMS);
const LONGEST_STARTER = longestOf(SENTENCE_STARTERS);
const NUMBER = /^\d{1,2}$/;
const CLOSING_BRACKET = 41;

const isAsciiDigit = (folded: number): boolean => folded >= 48 && folded <= 57;

/** Does the full stop at `at` end the sentence, when the next word begins at `next`? */
export const endsSentence = (
  codes: Uint16Array,
  at: number,
  next: number,
  sentenceStart: number,
  to: number,
): boolean => {
  const traits = traitTable();
  if ((traits[codes[next]] & IS_LOWER) !== 0) return false;
  let start = at;
  while (start > sentenceStart && at - start <= LONGEST_SHORT_FORM) {
    if ((traits[codes[start - 1]] & IS_LETTER) === 0) break;
    start--;
  }
  const length = at - start;
  if (length === 0 || length > LONGEST_SHORT_FORM) return true;
  const word = foldedWord(codes, start, at);
  if (NUMBER.test(word) && start <= sentenceStart + 1) return false;
  if (ABBREVIATIONS.has(word)) return false;
  const mayGoOn = LEGAL_FORMS.has(word) || (length === 1 && !isAsciiDigit(traits[codes[start]] & FOLDED));
  if (!mayGoOn) return true;
  let end = next;
  while (end < to && end - next <= LONGEST_STARTER && (traits[codes[end]] & IS_LETTER) !== 0) end++;
  return end === next || SENTENCE_STARTERS.has(foldedWord(codes, next, end));
};

/** A sentence glued to the one before ("reliability.The Association"), and not a host name or a number. */
export const isGlued = (codes: Uint16Array, stop: number, next: number, to: number): boolean => {
  const traits = traitTable();
  if ((traits[codes[next]] & IS_UPPER) === 0 || next + 1 >= to || stop < 2) return false;
  const before = codes[stop - 1];
  if ((traits[before] & IS_LOWER) === 0 && before !== CLOSING_BRACKET) return false;
  const second = codes[next + 1];
  if ((traits[second] & IS_LOWER) === 0 && (SENTENCE_MARKS[second] & SPACE) === 0) return false;
  return (traits[codes[stop - 2]] & IS_LOWER) !== 0;
};
