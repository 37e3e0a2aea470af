import { FOLDED, letterTable, lettersAt, NO_LETTER, SPECIAL, UPPER } from './letter-table';
import { wordsOf, type Words } from './words';

/**
 * A text as it reads when case, accents, width, quotes, dashes and white space no longer count: letters folded, one space for any white
 * space, `"`, `'` and `-` for all their kinds. What is found in it is found in every typesetting of the text.
 */
export interface PlainText {
  text: string;
  /** The offset in the original of each code unit, and of the end. */
  at: Int32Array;
  /** 1 where the original has a capital. */
  upper: Uint8Array;
  /** The words of `text`. */
  words: Words;
}

const SPACE = 32;
const marks = new Uint16Array(0x10000);

/** Folds a text; linear in its length. */
export const plainText = (text: string): PlainText => {
  const folded = foldedText(text);
  return { ...folded, words: wordsOf(folded.text) };
};

/** The word at a place in a plain text's list. */
export const plainWord = ({ text, words }: PlainText, i: number): string =>
  text.slice(words.start[i], words.end[i]);

/** What stands between a word and the one before it. */
export const gapBefore = ({ text, words }: PlainText, i: number): string =>
  text.slice(i === 0 ? 0 : words.end[i - 1], words.start[i]);

/** A word as plain texts have it. */
export const plainForm = (word: string): string => {
  let plain = '';
  fold(word, (code) => {
    if (code !== SPACE || (plain !== '' && !plain.endsWith(' '))) plain += String.fromCharCode(code);
  });
  return plain;
};

/** Calls back with every code unit of the plain text, spaces not yet joined, and where it comes from. */
const fold = (text: string, visit: (code: number, at: number, entry: number) => void): void => {
  const table = letterTable();
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    const entry = table[code];
    const letter = entry & FOLDED;
    if (letter > SPECIAL) visit(letter, i, entry);
    else if (letter === NO_LETTER) visit(marks[code] || (marks[code] = markOf(code)), i, entry);
    else if (letter === SPECIAL) {
      const { letters, size } = lettersAt(text, i);
      for (const one of letters) visit(one, i, entry);
      i += size - 1;
    }
  }
};

const foldedText = (text: string): Omit<PlainText, 'words'> => {
  let codes = new Uint16Array(text.length + 16);
  let at = new Int32Array(text.length + 17);
  let upper = new Uint8Array(text.length + 16);
  let length = 0;
  fold(text, (code, from, entry) => {
    if (code === SPACE && (length === 0 || codes[length - 1] === SPACE)) return;
    if (length === codes.length) {
      codes = doubled(codes, new Uint16Array(length * 2));
      at = doubled(at, new Int32Array(length * 2 + 1));
      upper = doubled(upper, new Uint8Array(length * 2));
    }
    codes[length] = code;
    at[length] = from;
    upper[length++] = entry & UPPER ? 1 : 0;
  });
  at[length] = text.length;
  return { text: Buffer.from(codes.buffer, 0, length * 2).toString('utf16le'), at, upper };
};

const markOf = (code: number): number => {
  const character = String.fromCharCode(code);
  if (/[\s\p{C}]/u.test(character)) return SPACE;
  if (/[\p{Pd}\u2212]/u.test(character)) return 45;
  if (/["“”„‟«»〝〞〟「」『』]/u.test(character)) return 34;
  if (/['‘’‚‛‹›`´\u02b9-\u02bf]/u.test(character)) return 39;
  if (character === 'ⓒ') return 0xa9;
  const plain = character.normalize('NFKC');
  // "™" is no letter here, and must not become one.
  return /^[\p{L}\p{N}\s]/u.test(plain) ? SPACE : plain.charCodeAt(0);
};

const doubled = <T extends Uint8Array | Uint16Array | Int32Array>(from: T, to: T): T => (to.set(from), to);
