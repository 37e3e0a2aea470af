import { wordMatcher } from '../cues';
import type { Tokens } from './tokens';
import { DENY } from '../words/class-bits';

/** The word classes of a sentence, as bits. */
export interface ClassesRead {
  /** Place of its language among the word lists. */
  language: number;
  classes: number;
  /** Those of words close to a refusal. */
  near: number;
  /** Those of its first words. */
  first: number;
}

/** Words within which a refusal is close to what it refuses. */
const NEAR = 6;
const FIRST = 5;
/** How many words of its own a sentence needs to be in another language than its text. */
const TEXT_COUNTS = 2;

/** The share that each language has in the list words of a text. */
export const languageShares = (tokens: Tokens): Float64Array => {
  const matcher = wordMatcher();
  const counts = new Float64Array(matcher.languages);
  matcher.count(tokens, 0, tokens.length, counts);
  const all = counts.reduce((sum, count) => sum + count, 0) || 1;
  return counts.map((count) => count / all);
};

/** Reads the classes of the tokens `from` to `to`. `shares` are those of the whole text: notices in another language than it are usual. */
export const readClasses = (tokens: Tokens, from: number, to: number, shares: Float64Array): ClassesRead => {
  const matcher = wordMatcher();
  const language = languageOf(tokens, from, to, shares);
  let classes = 0;
  let near = 0;
  let first = 0;
  let lastDeny = -NEAR - 1;
  const recent = new Uint32Array(NEAR);
  for (let at = from; at < to; at++) {
    const bits = matcher.classesAt(language, tokens, at, to);
    recent[at % NEAR] = bits;
    if (bits === 0) continue;
    classes |= bits;
    if (at - from < FIRST) first |= bits;
    if (at - lastDeny <= NEAR) near |= bits;
    if ((bits & DENY) !== 0) {
      lastDeny = at;
      for (let back = Math.max(from, at - NEAR + 1); back < at; back++) near |= recent[back % NEAR];
    }
  }
  return { language, classes, near, first };
};

const languageOf = (tokens: Tokens, from: number, to: number, shares: Float64Array): number => {
  const counts = shares.map((share) => share * TEXT_COUNTS);
  wordMatcher().count(tokens, from, to, counts);
  let language = 0;
  for (let i = 1; i < counts.length; i++) if (counts[i] > counts[language]) language = i;
  return language;
};
