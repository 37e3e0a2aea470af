import { rememberWords } from '../remember-words';
import { CALENDAR_WORDS, FEASTS } from './data/calendar';
import { COUNTRIES, DEMONYMS } from './data/countries';
import { FUNCTION_WORDS } from './data/function-words';
import { GIVEN_NAMES } from './data/given-names';
import { PLACES } from './data/places';
import { roleHead, type RoleHead } from './role-head';
import type { WordPiece } from './known/word-piece';
import type { WordFeatures } from './sequence/word-features';

/** What is known of a word, a number or a mark wherever it stands. */
export interface WordFacts {
  kind: 'word' | 'number' | 'mark';
  /** As written. */
  word: string;
  /** `word` in lower case, typographic apostrophes made plain, a closing full stop taken off. */
  lower: string;
  /** Begins with a capital (also "al-Sisi", "d'Ivoire": a small particle, then a capital). */
  capital: boolean;
  /** All capitals, two letters or more, digits allowed: an acronym, unless all around it is written so. */
  acronym: boolean;
  /** May be a word of a name: capitalised, not a small word, a month or a weekday. */
  isName: boolean;
  /** Is a place's name or a nationality. */
  isPlace: boolean;
  /** The name of a known place begins with it. */
  opensPlace: boolean;
  /** What it says somebody is. */
  role: RoleHead | undefined;
  /** What the tagger makes of the word, when it first needs it. */
  features?: WordFeatures;
  /** What known names make of the word, when they are first looked for; `null` for nothing. */
  piece?: WordPiece | null;
}

/** The facts of a word without its possessive ending, of a number or of a mark, as `tokenize` cuts them. */
export const wordFacts = rememberWords((word): WordFacts => {
  if (!/^\p{L}/u.test(word)) {
    const kind = (word.codePointAt(0) ?? 0) >= 48 && /^\p{N}/u.test(word) ? 'number' : 'mark';
    return factsOf(kind, word, word.toLowerCase(), false, false);
  }
  const lower = word
    .replace(/\.$/u, '')
    .toLowerCase()
    .replace(/[’ʻʼ`]/gu, "'")
    .replace(/[‐‑]/gu, '-');
  const acronym = /^\p{Lu}[\p{Lu}\p{N}&-]+$/u.test(word) || /^(?:\p{Lu}\.){2,}$/u.test(word);
  return factsOf('word', word, lower, isCapital(word), acronym);
});

const factsOf = (
  kind: WordFacts['kind'],
  word: string,
  lower: string,
  capital: boolean,
  acronym: boolean,
): WordFacts => ({
  kind,
  word,
  lower,
  capital,
  acronym,
  isName:
    kind === 'word' &&
    capital &&
    (acronym || !FUNCTION_WORDS.has(lower)) &&
    !(CALENDAR_WORDS.has(lower) && !GIVEN_NAMES.has(lower)) &&
    !FEASTS.has(lower),
  isPlace: PLACES.has(lower) || COUNTRIES.has(lower) || COUNTRIES.has(`${lower}.`) || DEMONYMS.has(lower),
  opensPlace: PLACE_OPENERS.has(lower),
  role: roleHead(lower),
});

const isCapital = (word: string): boolean =>
  /^\p{Lu}/u.test(word) || /^(?:al|el|an|as|ad|ar|ash|at|ul|d|l|de|bin|ben|ould)[-'’‐‑]\p{Lu}/u.test(word);

/** The first words of all places' names; a closing full stop is none of a word's letters. */
const PLACE_OPENERS: ReadonlySet<string> = new Set(
  [...PLACES, ...COUNTRIES].map((name) => name.split(' ')[0].replace(/\.$/u, '')),
);
