import { codesOf } from './codes';
import { moreRoom, roomLeft, takeTokens } from './token-room';
import { FOLDED, IS_DIGIT, IS_IGNORED, IS_LETTER, IS_LOWER, IS_TOKEN, IS_UPPER, traitTable } from './traits';
import type { Vocabulary } from './vocabulary';

/**
 * The words of a text, as columns. `word` and `stem` are the vocabulary's numbers, 0 for a word that no cue has, and for one that
 * {@link numberWords} has not seen.
 */
export interface Tokens {
  length: number;
  /** Offset of the first code unit. */
  start: Int32Array;
  /** Offset after the last code unit. */
  end: Int32Array;
  /** Hash of the folded word. */
  hash: Int32Array;
  word: Uint16Array;
  /** The longest stem that the word begins with. */
  stem: Uint16Array;
}

const HASH_SEED = 0x811c9dc5 | 0;
const HASH_PRIME = 0x01000193;

/** FNV-1a over folded code units, one step. */
export const hashStep = (hash: number, code: number): number => Math.imul(hash ^ code, HASH_PRIME);
/** Where {@link hashStep} begins. */
export const hashSeed = HASH_SEED;

/** The stem number of every token made of digits only; `#` in patterns. */
export const NUMBER_STEM = 1;

/**
 * Cuts a text into words, without their numbers. A word also ends where a capital follows two small letters, since headings are often
 * glued to their text ("StatementsThis release"). Linear in the text's length.
 */
export const cutWords = (text: string): Tokens => {
  const traits = traitTable();
  const codes = codesOf(text);
  const size = text.length;
  let { room, from } = roomLeft();
  let { start: starts, end: ends, hash: hashes } = room;
  let at = from;
  let i = 0;
  for (;;) {
    let first = 0;
    while (i < size && ((first = traits[codes[i]]) & (IS_LETTER | IS_TOKEN)) === 0) i++;
    if (i >= size) break;
    const start = i++;
    let hash = Math.imul(HASH_SEED ^ (first & FOLDED), HASH_PRIME);
    if ((first & IS_LETTER) !== 0) {
      let letters = 1;
      let previous = first;
      for (; i < size; i++) {
        const now = traits[codes[i]];
        if ((now & IS_LETTER) === 0) {
          if ((now & IS_IGNORED) !== 0) continue;
          break;
        }
        if ((now & IS_UPPER) !== 0 && (previous & IS_LOWER) !== 0 && letters > 1) break;
        hash = Math.imul(hash ^ (now & FOLDED), HASH_PRIME);
        previous = now;
        letters++;
      }
    }
    if (at === starts.length) {
      room = moreRoom(from);
      ({ start: starts, end: ends, hash: hashes } = room);
      at -= from;
      from = 0;
    }
    starts[at] = start;
    ends[at] = i;
    hashes[at] = hash;
    at++;
  }
  return takeTokens(from, at);
};

/** Numbers the words `from` to `to` of a text by the vocabulary. */
export const numberWords = (
  text: string,
  tokens: Tokens,
  vocabulary: Vocabulary,
  from: number,
  to: number,
): void => {
  const traits = traitTable();
  const { start, end, hash, word, stem } = tokens;
  const { words, stems, stemFilter, stemFilterMask } = vocabulary;
  for (let token = from; token < to; token++) {
    word[token] = words.get(hash[token]);
    const stop = end[token];
    let prefix = HASH_SEED;
    let longest = 0;
    let all = IS_DIGIT | IS_LETTER;
    for (let i = start[token]; i < stop; i++) {
      const now = traits[text.charCodeAt(i)];
      if ((now & IS_IGNORED) !== 0) continue;
      prefix = Math.imul(prefix ^ (now & FOLDED), HASH_PRIME);
      if (((stemFilter[(prefix >>> 5) & stemFilterMask] >>> (prefix & 31)) & 1) !== 0) {
        longest = stems.get(prefix) || longest;
      }
      all &= now;
    }
    if ((all & IS_DIGIT) !== 0) longest = NUMBER_STEM;
    stem[token] = (all & IS_LETTER) !== 0 ? longest : 0;
  }
};

/** Cuts a text into words and numbers all of them. */
export const tokenize = (text: string, vocabulary: Vocabulary): Tokens => {
  const tokens = cutWords(text);
  numberWords(text, tokens, vocabulary, 0, tokens.length);
  return tokens;
};
