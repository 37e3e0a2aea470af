import {
  ALONE,
  FOLDED,
  letterTable,
  lettersAt,
  LOWER,
  NO_LETTER,
  PASSED_OVER,
  SPECIAL,
  UPPER,
} from './letter-table';

/** The words of a text, as columns; a character of an unspaced script is a word. */
export interface Words {
  length: number;
  /** Offset of the first code unit. */
  start: Int32Array;
  /** Offset after the last code unit. */
  end: Int32Array;
  /** A hash of the folded letters; the hash of two words written together is {@link joinedHash}. */
  hash: Int32Array;
  /** Letters, at most 255; a character of an unspaced script counts as {@link LETTERS_OF_ALONE}. */
  size: Uint8Array;
}

/** What a character of an unspaced script says in comparison with a letter. */
export const LETTERS_OF_ALONE = 3;

const BASE = 0x01000193;
const LONGEST = 255;
const POWERS = new Int32Array(LONGEST + 1);
POWERS[0] = 1;
for (let i = 1; i < POWERS.length; i++) POWERS[i] = Math.imul(POWERS[i - 1], BASE);

/**
 * Cuts a text into words, without regard to case, accents, Unicode form and what stands between them. A word also ends where a capital
 * follows two small letters: headings are often glued to their text ("StatementsThis release"). Linear in the text's length.
 */
export const wordsOf = (text: string): Words => {
  const table = letterTable();
  let words = emptyWords(Math.max(16, Math.ceil(text.length / 4)));
  let length = 0;
  const size = text.length;
  let i = 0;
  while (i < size) {
    let entry = table[text.charCodeAt(i)];
    if ((entry & FOLDED) <= PASSED_OVER) {
      i++;
      continue;
    }
    const start = i;
    let hash = 0;
    let letters = 0;
    if (entry & ALONE) {
      hash = Math.imul(entry & FOLDED, BASE) | 1;
      letters = LETTERS_OF_ALONE;
      i++;
    } else {
      let last = 0;
      for (;;) {
        const letter = entry & FOLDED;
        if (letter > SPECIAL) {
          if (letters > 1 && entry & UPPER && last & LOWER) break;
          hash = (Math.imul(hash, BASE) + letter) | 0;
          letters++;
          last = entry;
          i++;
        } else if (letter === SPECIAL) {
          const special = lettersAt(text, i);
          for (const one of special.letters) hash = (Math.imul(hash, BASE) + one) | 0;
          letters += special.letters.length;
          i += special.size;
        } else if (letter === NO_LETTER) break;
        else i++;
        if (i >= size) break;
        entry = table[text.charCodeAt(i)];
        if (entry & ALONE) break;
      }
      if (letters === 0) continue;
    }
    if (length === words.start.length) words = grown(words);
    words.start[length] = start;
    words.end[length] = i;
    words.hash[length] = hash;
    words.size[length++] = letters > LONGEST ? LONGEST : letters;
  }
  words.length = length;
  return words;
};

/** The words `from` to `to` (exclusive) of a text, of the part of it that begins at `offset`. */
export const wordsBetween = (
  { start, end, hash, size }: Words,
  from: number,
  to: number,
  offset: number,
): Words => ({
  length: to - from,
  start: start.slice(from, to).map((at) => at - offset),
  end: end.slice(from, to).map((at) => at - offset),
  hash: hash.slice(from, to),
  size: size.slice(from, to),
});

/** The hash of a word made of two: broken at the end of a line, or with a capital inside. */
export const joinedHash = (first: number, second: number, secondSize: number): number =>
  (Math.imul(first, POWERS[secondSize]) + second) | 0;

const emptyWords = (size: number): Words => ({
  length: 0,
  start: new Int32Array(size),
  end: new Int32Array(size),
  hash: new Int32Array(size),
  size: new Uint8Array(size),
});

const grown = (words: Words): Words => {
  const more = emptyWords(words.start.length * 2);
  more.start.set(words.start);
  more.end.set(words.end);
  more.hash.set(words.hash);
  more.size.set(words.size);
  return more;
};
