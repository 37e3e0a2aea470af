/**
 * How the detector reads a character: without case, accents, width and typographic variants, so that one cue matches however the text
 * was typeset. Tables over the Basic Multilingual Plane, built once on first use.
 */

/** Not part of a word: spaces, punctuation, dashes, quotes. */
export const SEPARATOR = 0;
/** A letter or digit of a spaced script. */
export const LETTER = 1;
/** Passed over inside a word: combining marks, soft hyphens, zero-width characters. */
export const IGNORED = 2;
/** A character of an unspaced script (Han, kana, Thai, Lao, Khmer, Burmese): a token of its own. */
export const UNSPACED = 3;
/** A sign that is a token of its own, such as `©`. */
export const SIGN = 4;

interface FoldTables {
  /** The class of each code unit. */
  classes: Uint8Array;
  /** The folded code unit; itself where nothing changes. */
  folded: Uint16Array;
  /** 1 for upper case and title case letters. */
  upper: Uint8Array;
  /** 1 for lower case letters. */
  lower: Uint8Array;
  /** 1 for decimal digits. */
  digit: Uint8Array;
  /** Code units whose compatibility form is several letters (`ﬁ`), for the fingerprint. */
  several: Map<number, number[]>;
}

const UNSPACED_SCRIPT =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;
const MARK = /\p{M}/u;
const MARKS = /\p{M}+/gu;
const WORD_CHARACTER = /[\p{L}\p{N}]/u;
const IGNORABLE = /[\ufe00-\ufe0f\u00ad\u0640\u200b-\u200f\u2060-\u2064\ufeff]/;
/** Apostrophes that Unicode counts as letters; Uzbek is written with them as well as with plain ones. */
const LETTER_APOSTROPHES = /[\u02b9-\u02bf]/;
const SIGNS = '©ⓒ℗‡†*';
const TURKISH_DOTLESS_I = 0x131;

const build = (): FoldTables => {
  const size = 0x10000;
  const tables: FoldTables = {
    classes: new Uint8Array(size),
    folded: new Uint16Array(size),
    upper: new Uint8Array(size),
    lower: new Uint8Array(size),
    digit: new Uint8Array(size),
    several: new Map(),
  };
  for (let code = 0; code < size; code++) {
    tables.folded[code] = code;
    if (code >= 0xd800 && code <= 0xdfff) continue;
    if (code >= 0xac00 && code <= 0xd7a3) {
      tables.classes[code] = LETTER;
      continue;
    }
    const character = String.fromCharCode(code);
    if (SIGNS.includes(character)) {
      tables.classes[code] = SIGN;
      if (character === 'ⓒ') tables.folded[code] = '©'.charCodeAt(0);
      continue;
    }
    if (IGNORABLE.test(character) || MARK.test(character)) {
      tables.classes[code] = IGNORED;
      continue;
    }
    if (!WORD_CHARACTER.test(character) || LETTER_APOSTROPHES.test(character)) continue;
    tables.classes[code] = UNSPACED_SCRIPT.test(character) ? UNSPACED : LETTER;
    if (/[\p{Lu}\p{Lt}]/u.test(character)) tables.upper[code] = 1;
    else if (/\p{Ll}/u.test(character)) tables.lower[code] = 1;
    if (/\p{Nd}/u.test(character)) tables.digit[code] = 1;
    const plain = character.normalize('NFKD').replace(MARKS, '').toLowerCase().replace(MARKS, '');
    if (plain.length === 1) tables.folded[code] = plain.charCodeAt(0);
    else if (plain.length > 1)
      tables.several.set(
        code,
        [...plain].map((letter) => letter.charCodeAt(0)),
      );
  }
  tables.folded[TURKISH_DOTLESS_I] = 'i'.charCodeAt(0);
  return tables;
};

let tables: FoldTables | undefined;

/** The tables; the same object every time. */
export const foldTables = (): FoldTables => (tables ??= build());
