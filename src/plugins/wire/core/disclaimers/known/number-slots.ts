import type { Span } from '../../span';
import { DIGIT, letterTable } from './letter-table';
import { COMPOUND, isCompanion, isLawBehind, isLawLink, isLawWord, isMay, isMonth } from './number-words';
import { gapBefore, plainWord, type PlainText } from './plain-text';

const WORD = 0;
const NUMBER = 1;
/** A number that names a law: part of the wording. */
const LAW_NUMBER = 2;
/** Words between a law's word and the last of its numbers. */
const LONGEST_LIST = 16;

/**
 * Where a plain text has numbers that are data: years, dates, times, amounts, telephone numbers, with the words that belong to them
 * ("4.2 million", "5 May 2024"). Numbers of laws, rules and forms stay ("Section 27A", "Rule 144", "the Act of 1995"), and so do those
 * that are part of a word ("COVID-19").
 */
export const numberSlots = (plain: PlainText): Span[] => {
  const { words } = plain;
  const spans: Span[] = [];
  for (let i = 0; i < words.length; i++) {
    if (kindOf(plain, i) !== NUMBER) continue;
    const after = spans.length === 0 ? 0 : spans[spans.length - 1].end;
    let first = i;
    while (first > 0 && words.start[first - 1] >= after && belongsBefore(plain, first)) first--;
    while (i + 1 < words.length && belongsBehind(plain, i + 1)) i++;
    spans.push({ start: words.start[first], end: words.end[i] });
  }
  return spans;
};

const kindOf = (plain: PlainText, i: number): number => {
  if (!hasDigit(plain, i)) return WORD;
  const word = plainWord(plain, i);
  if (!/^\p{Nd}+$/u.test(word) && !COMPOUND.test(word)) return WORD;
  if (isOfLaw(plain, i)) return LAW_NUMBER;
  return isPartOfWord(plain, i) ? WORD : NUMBER;
};

const hasDigit = ({ text, words }: PlainText, i: number): boolean => {
  const table = letterTable();
  for (let at = words.start[i]; at < words.end[i]; at++) if (table[text.charCodeAt(at)] & DIGIT) return true;
  return false;
};

/** Does a law's word stand before the number, with nothing but other numbers and small words between, or behind it? */
const isOfLaw = (plain: PlainText, i: number): boolean => {
  for (let at = i; at > 0 && i - at < LONGEST_LIST; at--) {
    const gap = gapBefore(plain, at);
    if (gap.includes('§')) return true;
    if (!/^[ ()/,.-]{0,3}$/.test(gap)) break;
    const before = plainWord(plain, at - 1);
    if (isLawWord(before)) return true;
    if (!isLawLink(before) && !hasDigit(plain, at - 1)) break;
  }
  if (gapBefore(plain, i).includes('§')) return true;
  return (
    i + 1 < plain.words.length &&
    /^(?: ?-? ?|\. )$/.test(gapBefore(plain, i + 1)) &&
    isLawBehind(plainWord(plain, i + 1))
  );
};

/** "COVID-19": written together with a word that is no month and no other number. */
const isPartOfWord = (plain: PlainText, i: number): boolean => {
  if (i === 0 || gapBefore(plain, i) !== '-') return false;
  const word = plainWord(plain, i - 1);
  return !/\p{Nd}/u.test(word) && !isMonth(word) && !isMay(word);
};

const belongsBefore = (plain: PlainText, i: number): boolean => {
  const word = plainWord(plain, i - 1);
  return (
    /^[ .,$€£¥₽₺/-]{0,3}$/.test(gapBefore(plain, i)) && (isMonth(word) || isMay(word) || isCompanion(word))
  );
};

const belongsBehind = (plain: PlainText, i: number): boolean => {
  const word = plainWord(plain, i);
  return /^[ .,/%-]{0,2}$/.test(gapBefore(plain, i)) && (isMonth(word) || isCompanion(word));
};
