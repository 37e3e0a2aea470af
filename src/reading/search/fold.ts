import { splitUnspaced } from './split-unspaced';

/** Letters that Unicode takes for letters of their own, and searchers for others with a stroke through them. */
const LETTERS: ReadonlyMap<string, string> = new Map([
  ['ß', 'ss'],
  ['æ', 'ae'],
  ['œ', 'oe'],
  ['ø', 'o'],
  ['ł', 'l'],
  ['đ', 'd'],
  ['ð', 'd'],
  ['þ', 'th'],
  ['ħ', 'h'],
  ['ı', 'i'],
  ['ə', 'a'],
  ['ё', 'е'],
  ['ς', 'σ'],
]);

const OTHER_LETTERS = new RegExp([...LETTERS.keys()].join('|'), 'gu');
/** Of Latin and Greek letters only: й is no и with an accent, nor が a か. */
const ACCENTS = /([\p{Script=Latin}\p{Script=Greek}])[\u0300-\u036f]+/gu;
/** Arabic and Hebrew vowel points, which most texts leave out, and the Arabic stroke that makes words longer; soft hyphens. */
const POINTS = /[\u064b-\u0652]|\u0640|\u0670|[\u0591-\u05bd]|[\u05bf-\u05c7]|\u00ad/gu;
const POSSESSIVE = /['’ʼ]s(?![\p{L}\p{M}\p{N}])/gu;
const BETWEEN_WORDS = /[^\p{L}\p{M}\p{N}]+/gu;

/**
 * A text as the index has it: lower-case words with one space between them, without accents and marks, and what is written without
 * spaces in pieces of two characters. PostgreSQL is given nothing else, so that it finds the same words whatever its locale: in the C
 * locale it knows no capital letters but the English ones, and takes “ for a letter.
 */
export function fold(text: string): string {
  const words = foldLetters(text).replace(POSSESSIVE, '').replace(BETWEEN_WORDS, ' ').trim();
  return splitUnspaced(words);
}

/** The letters of a text in lower case and without accents; whatever else is in it stays. */
export function foldLetters(text: string): string {
  // Most of what comes is English.
  if (!NOT_ASCII.test(text)) return text.toLowerCase();
  return text
    .normalize('NFKC')
    .toLowerCase()
    .normalize('NFD')
    .replace(ACCENTS, '$1')
    .normalize('NFC')
    .replace(POINTS, '')
    .replace(OTHER_LETTERS, (letter) => LETTERS.get(letter)!);
}

const NOT_ASCII = /[\u0080-\uffff]/;
