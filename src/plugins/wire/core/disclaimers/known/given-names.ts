import { closingFormAt, isGenericName, isNameTail, mayBeginForm, type FormReader } from './name-words';
import { isMeaningWord } from './meaning-words';
import { gapBefore, plainText, plainWord, type PlainText } from './plain-text';

/** Names to be looked for, as words, by the hash of their first word and the longest first. */
export type GivenNames = ReadonlyMap<number, readonly string[][]>;

const SHORTEST = 3;
const SHORTEST_FIRST_WORD = 4;
const MOST_NAMES = 40;
const LONGEST_GAP = 3;

/**
 * Names as they may be written: whole, without their legal form, and by their distinctive words alone ("Tidewire Media Inc.", "Tidewire
 * Media", "Tidewire"). Names of generic words only ("the Publisher") and very short ones are left out: they would be found everywhere.
 */
export const givenNames = (names: readonly string[]): GivenNames => {
  const known = new Map<number, string[][]>();
  const add = (hash: number, words: string[]): void => {
    const same = known.get(hash) ?? [];
    if (same.some((one) => one.join(' ') === words.join(' '))) return;
    known.set(
      hash,
      [...same, words].sort((a, b) => b.length - a.length),
    );
  };
  for (const name of new Set(names.slice(0, MOST_NAMES))) {
    const plain = plainText(name);
    const all = Array.from({ length: plain.words.length }, (_, i) => plainWord(plain, i));
    const first = isGenericName(all[0]) ? 1 : 0;
    const words = all.slice(first);
    const bare = withoutForm(plain, all).slice(first);
    // Each is the beginning of the one before, and often all of it.
    for (const length of new Set([words.length, bare.length, distinctive(bare).length])) {
      const variant = words.slice(0, length);
      if (isTelling(variant)) add(plain.words.hash[first], variant);
    }
  }
  return known;
};

/** How many words the longest of some names takes that begins at word `i`; 0 when none does. */
export const nameAt = (
  names: readonly string[][] | undefined,
  { word, gap }: FormReader,
  i: number,
): number =>
  names?.find((name) =>
    name.every((part, k) => part === word(i + k) && (k === 0 || gap(i + k).length <= LONGEST_GAP)),
  )?.length ?? 0;

const withoutForm = (plain: PlainText, words: readonly string[]): string[] => {
  const reader: FormReader = {
    word: (i) => words[i] ?? '',
    gap: (i) => gapBefore(plain, i),
    isCapital: () => true,
    isShouted: () => true,
  };
  let end = words.length;
  for (let i = 1; i < end; i++) {
    if (!mayBeginForm(plain.words.hash[i])) continue;
    const size = closingFormAt(reader, i);
    if (size > 0 && i + size === end) end = i;
  }
  return words.slice(0, end);
};

const distinctive = (words: string[]): string[] => {
  let end = words.length;
  while (end > 1 && isNameTail(words[end - 1])) end--;
  return end < words.length && end === 1 && words[0].length < SHORTEST_FIRST_WORD
    ? words
    : words.slice(0, end);
};

const isTelling = (words: readonly string[]): boolean =>
  words.length > 0 &&
  words.join('').length >= (/[\u3040-\u9fff]/.test(words.join('')) ? 2 : SHORTEST) &&
  !words.every((word) => isGenericName(word) || isMeaningWord(word) || /^\p{N}+$/u.test(word));
