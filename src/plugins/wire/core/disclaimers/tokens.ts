import { foldTables, IGNORED, SEPARATOR, LETTER } from './fold';
import type { Vocabulary } from './vocabulary';

/** The words of a text, as columns. `word` and `stem` are the vocabulary's numbers, 0 for a word that no cue has. */
export interface Tokens {
  length: number;
  /** Offset of the first code unit. */
  start: Int32Array;
  /** Offset after the last code unit. */
  end: Int32Array;
  word: Uint16Array;
  /** The longest stem that the word begins with. */
  stem: Uint16Array;
  /** FNV-1a of its folded code units ({@link hashStep}). */
  hash: Int32Array;
}

const HASH_SEED = 0x811c9dc5 | 0;
const HASH_PRIME = 0x01000193;

/** FNV-1a over folded code units, one step. */
export const hashStep = (hash: number, code: number): number => Math.imul(hash ^ code, HASH_PRIME);
/** Where {@link hashStep} begins. */
export const hashSeed = HASH_SEED;

/** The stem number of every token made of digits only; `#` in patterns. */
export const NUMBER_STEM = 1;

const grown = (tokens: Tokens): Tokens => {
  const size = tokens.start.length * 2;
  const copy = <T extends Int32Array | Uint16Array>(from: T, to: T): T => (to.set(from), to);
  return {
    length: tokens.length,
    start: copy(tokens.start, new Int32Array(size)),
    end: copy(tokens.end, new Int32Array(size)),
    word: copy(tokens.word, new Uint16Array(size)),
    stem: copy(tokens.stem, new Uint16Array(size)),
    hash: copy(tokens.hash, new Int32Array(size)),
  };
};

/**
 * Cuts a text into words. A word also ends where a capital follows two small letters, since headings are often glued to their text
 * ("StatementsThis release"). Linear in the text's length.
 */
export const tokenize = (text: string, vocabulary: Vocabulary): Tokens => {
  const { classes, folded, upper, lower, digit } = foldTables();
  const capacity = Math.max(16, Math.ceil(text.length / 4));
  let tokens: Tokens = {
    length: 0,
    start: new Int32Array(capacity),
    end: new Int32Array(capacity),
    word: new Uint16Array(capacity),
    stem: new Uint16Array(capacity),
    hash: new Int32Array(capacity),
  };
  const { mayBeStem, stemMask } = vocabulary;
  const size = text.length;
  let i = 0;
  while (i < size) {
    const first = text.charCodeAt(i);
    const kind = classes[first];
    if (kind === SEPARATOR || kind === IGNORED) {
      i++;
      continue;
    }
    const start = i;
    let hash = HASH_SEED;
    let stem = 0;
    if (kind !== LETTER) {
      hash = Math.imul(hash ^ folded[first], HASH_PRIME);
      i++;
    } else {
      let letters = 0;
      let digits = true;
      let previous = 0;
      for (; i < size; i++) {
        const code = text.charCodeAt(i);
        const inner = classes[code];
        if (inner === IGNORED) continue;
        if (inner !== LETTER) break;
        if (letters > 1 && upper[code] === 1 && lower[previous] === 1) break;
        if (digits && digit[code] === 0) digits = false;
        hash = Math.imul(hash ^ folded[code], HASH_PRIME);
        letters++;
        if (mayBeStem[hash & stemMask] === 1) stem = vocabulary.stemOf(hash) || stem;
        previous = code;
      }
      if (digits) stem = NUMBER_STEM;
    }
    if (tokens.length === tokens.start.length) tokens = grown(tokens);
    const at = tokens.length++;
    tokens.start[at] = start;
    tokens.end[at] = i;
    tokens.word[at] = vocabulary.wordOf(hash);
    tokens.stem[at] = stem;
    tokens.hash[at] = hash;
  }
  return tokens;
};
