import { Memory } from '../../memory';
import { isCyrillic, toLatin } from './data/cyrillic';
import { endingsOf, WITH_APOSTROPHE } from './data/inflections';
import { foldWord } from './fold-word';

/** Fewer letters than this are left of no word. */
const SHORTEST_STEM = 3;

const memories = new Map<string, Memory<readonly string[]>>();

/**
 * What a word of a text may be the inflected form of, folded as `foldWord` does it, in a language that declines names. Most of it is no
 * word at all: it is for those who know which words there are.
 *
 * @param language from `declinedAs`
 */
export const baseForms = (piece: string, language: string): readonly string[] => {
  let memory = memories.get(language);
  if (!memory) {
    memory = new Memory({ most: 20_000, longest: 40 });
    memories.set(language, memory);
  }
  return memory.of(piece, (word) => formsOf(word, language));
};

const formsOf = (piece: string, language: string): readonly string[] => {
  const apostrophe = /^(.{2,})['’ʻʼ`]\p{Ll}{1,6}$/u.exec(piece);
  if (apostrophe && WITH_APOSTROPHE.has(language)) return foldWord(apostrophe[1]!);
  const lower = plain(piece, language);
  const forms = new Set<string>();
  for (const [end, nominatives] of endingsOf(language)) {
    if (!lower.endsWith(end) || lower.length - end.length < SHORTEST_STEM - 1) continue;
    const stem = lower.slice(0, lower.length - end.length);
    for (const nominative of nominatives) {
      if (stem.length + nominative.length < SHORTEST_STEM) continue;
      for (const form of foldWord(stem + nominative)) forms.add(form);
    }
  }
  for (const form of foldWord(piece)) forms.delete(form);
  return [...forms];
};

/** In lower case; Latin letters without their marks. Serbian has the same endings in both scripts. */
const plain = (piece: string, language: string): string => {
  const lower = piece.normalize('NFC').toLowerCase();
  const isLatinRule = language === 'hr';
  if (isCyrillic(lower)) return isLatinRule ? toLatin(lower) : lower;
  return lower
    .replaceAll('ə', 'a')
    .replaceAll('ł', 'l')
    .replaceAll('ı', 'i')
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '');
};
