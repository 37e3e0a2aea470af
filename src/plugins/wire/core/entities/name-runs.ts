import { COUNTRIES, DEMONYMS } from './data/countries';
import { INNER_POSSESSIVES, ORGANIZATION_HEADS } from './data/organization-words';
import { PARTICLES } from './data/person-words';
import { PLACES } from './data/places';
import type { Line } from './line';
import type { Token } from './tokenize';

/** True when a token may be a word of a name: capitalised, not a small word, a month or a weekday. */
export const isNameWord = (token: Token | undefined): token is Token =>
  token !== undefined && token.facts.isName;

/** Longest name of a place, in words. */
const MAX_PLACE = 5;
const STATES = new Set(['republic', 'federation', 'kingdom']);

/** Where a known place's name that begins at a token ends; the token itself when none begins there. */
export const placeEnd = (tokens: Token[], at: number): number => {
  const opener = tokens[at];
  if (!opener?.capital) return at;
  let words = '';
  let end = at;
  for (let i = at; opener.facts.opensPlace && i < tokens.length && i < at + MAX_PLACE; i += 1) {
    const token = tokens[i]!;
    if (token.kind !== 'word') break;
    words = words ? `${words} ${token.lower}` : token.lower;
    if (PLACES.has(words) || COUNTRIES.has(words) || COUNTRIES.has(`${words}.`)) end = i + 1;
    if (token.possessive) break;
  }
  const next = tokens[at + 1];
  if (end === at && next?.capital && STATES.has(next.lower) && DEMONYMS.has(opener.lower)) end = at + 2;
  return end;
};

/** True when a token is a place's name or a nationality. */
export const isPlaceWord = (token: Token): boolean => token.facts.isPlace;

/** Longest run of capitalised words that is looked at as one. */
export const MAX_RUN = 16;

/**
 * Where the run of name words that begins at a token ends: words side by side, with `&` and small particles ("de la") between them.
 * A possessive ends it ("China's Ministry"), except where names have one inside ("People's Court").
 */
export const runEnd = (line: Line, at: number): number => {
  const { tokens } = line;
  let end = at;
  while (end < tokens.length && end < at + MAX_RUN) {
    const token = tokens[end]!;
    if (line.masked[end] || line.taken[end]) break;
    if (isNameWord(token)) {
      end += 1;
      if (token.possessive && !INNER_POSSESSIVES.has(token.lower) && !ownsHead(tokens, end - 1)) break;
      continue;
    }
    if (end === at) break;
    const skip = bridge(line, end);
    if (skip === end) break;
    end = skip;
  }
  return end;
};

/** "Growers' Association": a plural's possessive before an institution's noun. */
const ownsHead = (tokens: Token[], at: number): boolean => {
  const next = tokens[at + 1];
  return (
    tokens[at]!.lower.endsWith('s') &&
    next !== undefined &&
    next.capital &&
    ORGANIZATION_HEADS.has(next.lower)
  );
};

/** Over `&` or up to three particles, when a name word follows. */
const bridge = (line: Line, at: number): number => {
  let end = at;
  while (end < at + 3) {
    const token = line.tokens[end];
    if (!token || line.masked[end] || line.taken[end]) return at;
    if (token.word === '&' && end === at) {
      end += 1;
      break;
    }
    if (token.kind !== 'word' || !PARTICLES.has(token.lower)) break;
    end += 1;
  }
  const next = line.tokens[end];
  return end > at && isNameWord(next) && !line.taken[end] && !line.masked[end] ? end : at;
};
