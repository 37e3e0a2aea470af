import type { Span } from '../../span';
import { COMPOUND, isCompanion, isLawBehind, isLawLink, isLawWord, isMay, isMonth } from './number-words';
import { gapBefore, plainWord, type PlainText } from './plain-text';

const WORD = 0;
const NUMBER = 1;
/** A number that names a law: part of the wording. */
const LAW_NUMBER = 2;

/**
 * Where a plain text has numbers that are data: years, dates, times, amounts, telephone numbers, with the words that belong to them
 * ("4.2 million", "5 May 2024"). Numbers of laws, rules and forms stay ("Section 27A", "Rule 144", "the Act of 1995"), and so do those
 * that are part of a word ("COVID-19").
 */
export const numberSlots = (plain: PlainText): Span[] => {
  const { words } = plain;
  const kinds = new Uint8Array(words.length);
  let law = false;
  for (let i = 0; i < words.length; i++) {
    const word = plainWord(plain, i);
    const gap = gapBefore(plain, i);
    const numeric = /^\p{Nd}+$/u.test(word);
    if (numeric || (/\p{Nd}/u.test(word) && COMPOUND.test(word))) {
      kinds[i] = law || isOfLaw(plain, i) ? LAW_NUMBER : isPartOfWord(plain, i) ? WORD : NUMBER;
    } else if (isLawWord(word) || gap.includes('§')) law = true;
    else if (law && (!/^[ ()/,.-]{0,3}$/.test(gap) || (!isLawLink(word) && !/\p{Nd}/u.test(word))))
      law = false;
    if (gap.includes('§') && kinds[i] === NUMBER) kinds[i] = LAW_NUMBER;
  }
  const spans: Span[] = [];
  for (let i = 0; i < words.length; i++) {
    if (kinds[i] !== NUMBER) continue;
    let first = i;
    while (first > 0 && kinds[first - 1] === WORD && belongsBefore(plain, first)) first--;
    let last = i;
    while (last + 1 < words.length && kinds[last + 1] === WORD && belongsBehind(plain, last + 1)) last++;
    spans.push({ start: words.start[first], end: words.end[last] });
    i = last;
  }
  return spans;
};

const isOfLaw = (plain: PlainText, i: number): boolean => {
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
