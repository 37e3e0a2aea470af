import { FOLDED, letterTable, lettersAt, NO_LETTER, PASSED_OVER, SPECIAL, UPPER } from './letter-table';
import { codesOf } from '../reading/codes';
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
export const plainForm = (word: string): string => foldedText(word).text;

/** The letter table with marks, as plain texts have them, in place of what is no letter; a mark is entered when it is first met. */
let table: Int32Array | undefined;
const plainTable = (): Int32Array => (table ??= new Int32Array(letterTable()));

const foldedText = (text: string): Omit<PlainText, 'words'> => {
  const entries = plainTable();
  const from = codesOf(text);
  const size = text.length;
  let codes = new Uint16Array(size);
  let at = new Int32Array(size + 1);
  let upper = new Uint8Array(size);
  let length = 0;
  // No space at the beginning, and none after another.
  let before = SPACE;
  for (let i = 0; i < size; i++) {
    let entry = entries[from[i]];
    if ((entry & FOLDED) === PASSED_OVER) continue;
    if ((entry & FOLDED) === NO_LETTER) entry = entries[from[i]] |= markOf(from[i]);
    const letter = entry & FOLDED;
    if (letter === SPECIAL) {
      const { letters, size: taken } = lettersAt(text, i);
      // Elsewhere a code unit makes one at most, so that only here room is to be made for it and all that follow.
      const room = length + letters.length + size - i;
      if (room > codes.length) {
        codes = enlarged(codes, new Uint16Array(room * 2));
        at = enlarged(at, new Int32Array(room * 2 + 1));
        upper = enlarged(upper, new Uint8Array(room * 2));
      }
      for (const one of letters) {
        if (one === SPACE && before === SPACE) continue;
        before = codes[length] = one;
        at[length] = i;
        upper[length++] = entry & UPPER ? 1 : 0;
      }
      i += taken - 1;
      continue;
    }
    // True for two spaces only. One comparison, since nobody can foretell where a space is.
    if ((letter | before) === SPACE) continue;
    before = codes[length] = letter;
    at[length] = i;
    upper[length++] = entry & UPPER ? 1 : 0;
  }
  at[length] = size;
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

const enlarged = <T extends Uint8Array | Uint16Array | Int32Array>(from: T, to: T): T => (to.set(from), to);
