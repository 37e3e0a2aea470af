import { EVENT_HEADS } from '../data/event-words';
import { FUNCTION_WORDS } from '../data/function-words';
import { ORGANIZATION_HEADS } from '../data/organization-words';
import { PARTICLES } from '../data/person-words';
import { wordSet } from '../data/word-set';
import type { Line } from '../line';
import type { Token } from '../tokenize';

/** Small words that stand inside names, of many languages. */
const INNER_WORDS = wordSet(`
  of and for the in on to at a an with by from or as un per en et e y i og och ja d & -
`);
const INNER_MARKS = new Set(['&', ',', '-', '–', "'", '’', '/', '.', '"', '“', '”', '(', ')', '+', '!']);

/** A name's words are at most so far apart. */
const GAP = 3;
const SURE = 2;
const INSIDE = 1;

/**
 * Which tokens may belong to a name: those with capitals, what the rules have taken, and what stands between or beside such. All others are
 * outside without being looked at, which is most of a text.
 */
export const taggable = ({ tokens, taken, skipped }: Line): Uint8Array => {
  const may = new Uint8Array(tokens.length);
  for (let i = 0; i < tokens.length; i += 1) if (isSure(tokens, i) || taken[i]) may[i] = SURE;
  let last = -Infinity;
  let next = 0;
  for (let i = 0; i < tokens.length; i += 1) {
    if (may[i]) {
      last = i;
      continue;
    }
    if (next <= i) {
      next = i + 1;
      while (next < tokens.length && may[next] !== SURE) next += 1;
    }
    const follows = next < tokens.length && next - i <= GAP;
    if ((follows || may[i - 1]) && isInner(tokens, i, may, i - last <= GAP, follows)) may[i] = INSIDE;
  }
  if (skipped) may.forEach((_value, i) => skipped[i] && (may[i] = 0));
  return may;
};

const isSure = (tokens: readonly Token[], at: number): boolean => {
  const { kind, capital, first, lower } = tokens[at]!;
  if (kind === 'word') return capital && !(first && FUNCTION_WORDS.has(lower) && !tokens[at + 1]?.capital);
  return kind === 'number' && Boolean(tokens[at + 1]?.capital || tokens[at - 1]?.capital);
};

/** @param after,before whether a word that is sure is near before it, and behind it */
const isInner = (
  tokens: readonly Token[],
  at: number,
  may: Uint8Array,
  after: boolean,
  before: boolean,
): boolean => {
  const { kind, lower, word } = tokens[at]!;
  if (kind === 'number') return false;
  if (kind === 'mark') return after && before && INNER_MARKS.has(word);
  if (PARTICLES.has(lower)) return before;
  if (INNER_WORDS.has(lower)) return after && before;
  if (!may[at - 1]) return false;
  if (ORGANIZATION_HEADS.has(lower) || EVENT_HEADS.has(lower)) return true;
  if (!(after && before) || lower.length <= 3) return false;
  return may[at + 1] === SURE || INNER_WORDS.has(tokens[at + 1]!.lower);
};
