import { CITIES } from '../data/cities';
import { STATES } from '../data/countries';

/** A state that a text speaks of. */
export interface CountryWord {
  /** Its usual name. */
  country: string;
  start: number;
  end: number;
  /** By its name, by what its people and things are called, or by a city of it. */
  by: 'name' | 'demonym' | 'city';
}

interface Phrase {
  words: string;
  country: string;
  by: CountryWord['by'];
}

const LETTER = /[\p{L}\p{M}\p{N}]/u;
/** Names that are written in capitals: "US", and not "Us". */
const SHORT = 3;
const [A, Z, SMALL_A, SMALL_Z, WIDE] = [65, 90, 97, 122, 0xc0];

/** Phrases by their first word, the longest first. */
const PHRASES: ReadonlyMap<string, readonly Phrase[]> = phrasesByWord();

function phrasesByWord(): Map<string, Phrase[]> {
  const phrases: Phrase[] = [...CITIES].map(([words, country]) => ({ words, country, by: 'city' }));
  for (const { names, demonyms } of STATES) {
    const country = names[0];
    phrases.push(...names.map((name): Phrase => ({ words: name.toLowerCase(), country, by: 'name' })));
    phrases.push(...demonyms.map((word): Phrase => ({ words: word.toLowerCase(), country, by: 'demonym' })));
  }
  const byWord = new Map<string, Phrase[]>();
  for (const phrase of phrases) {
    const first = phrase.words.slice(0, letterEnd(phrase.words, 0));
    byWord.set(first, [...(byWord.get(first) ?? []), phrase]);
  }
  for (const list of byWord.values()) list.sort((a, b) => b.words.length - a.words.length);
  return byWord;
}

/** Where the letters end that begin at a place; accents on them count as letters. */
function letterEnd(text: string, start: number): number {
  let end = start;
  for (; end < text.length; end += 1) {
    const code = text.charCodeAt(end);
    if (!(
      (code >= SMALL_A && code <= SMALL_Z) ||
      (code >= A && code <= Z) ||
      (code >= WIDE && code < 0x2000)
    ))
      break;
  }
  return end;
}

/**
 * The states that a text speaks of, by name, by demonym or by a city, in its order. "US" is the state, "us" is not: only words with a
 * capital count. Linear in the text's length.
 *
 * @returns offsets are UTF-16 code units into the text
 */
export function countriesIn(text: string): CountryWord[] {
  const found: CountryWord[] = [];
  for (let start = 0; start < text.length; start += 1) {
    const code = text.charCodeAt(start);
    if (code < A || code > Z) continue;
    const isInside = start > 0 && LETTER.test(text[start - 1]);
    const wordEnd = letterEnd(text, start);
    const known = isInside ? undefined : countryAt(text, start, wordEnd);
    if (known) found.push(known);
    start = (known?.end ?? wordEnd) - 1;
  }
  return found;
}

function countryAt(text: string, start: number, wordEnd: number): CountryWord | undefined {
  const phrases = PHRASES.get(text.slice(start, wordEnd).toLowerCase());
  if (!phrases) return undefined;
  for (const { words, country, by } of phrases) {
    const end = start + words.length;
    const there = text.slice(start, end);
    if (there.toLowerCase().replaceAll('’', "'") !== words || LETTER.test(text.charAt(end))) continue;
    if (words.length <= SHORT && there !== there.toUpperCase()) continue;
    return { country, start, end, by };
  }
  return undefined;
}

/** The states of a text, each once. */
export const countryNames = (text: string): string[] => [
  ...new Set(countriesIn(text).map(({ country }) => country)),
];
