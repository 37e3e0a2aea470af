import { COUNTRIES, DEMONYMS } from '../data/countries';
import { CALENDAR_WORDS } from '../data/calendar';
import { EVENT_HEADS } from '../data/event-words';
import { FUNCTION_WORDS, THING_NOUNS } from '../data/function-words';
import { GIVEN_NAMES } from '../data/given-names';
import {
  LEADING_HEADS,
  LEGAL_FORMS,
  NOT_ACRONYMS,
  ORGANIZATION_HEADS,
  TOPICS,
  WEAK_HEADS,
} from '../data/organization-words';
import {
  endsLikeSurname,
  HONORIFICS,
  HUMAN_VERBS,
  PARTICLES,
  RANKS,
  SAYING_VERBS,
} from '../data/person-words';
import { PLACE_HEADS, PLACES } from '../data/places';
import { ROLE_MODIFIERS } from '../data/role-words';
import type { WordFacts } from '../word-facts';

/** What the lists say of a word. A trait's place in this list is its number: adding one asks for training anew. */
const TRAITS: readonly ((lower: string, facts: WordFacts) => boolean)[] = [
  (lower) => GIVEN_NAMES.has(lower),
  (lower) => endsLikeSurname(lower),
  (lower) => HONORIFICS.has(lower),
  (lower) => RANKS.has(lower),
  (lower) => PARTICLES.has(lower),
  (lower) => SAYING_VERBS.has(lower),
  (lower) => HUMAN_VERBS.has(lower),
  (lower) => ORGANIZATION_HEADS.has(lower),
  (lower) => WEAK_HEADS.has(lower),
  (lower) => LEADING_HEADS.has(lower),
  (lower) => LEGAL_FORMS.has(lower),
  (lower) => TOPICS.has(lower),
  (lower) => NOT_ACRONYMS.has(lower),
  (lower) => COUNTRIES.has(lower),
  (lower) => DEMONYMS.has(lower),
  (lower) => PLACES.has(lower),
  (lower) => PLACE_HEADS.has(lower),
  (lower) => EVENT_HEADS.has(lower),
  (lower) => CALENDAR_WORDS.has(lower),
  (lower) => FUNCTION_WORDS.has(lower),
  (lower) => THING_NOUNS.has(lower),
  (lower) => ROLE_MODIFIERS.has(lower),
  (_lower, facts) => facts.role !== undefined,
];

/** The numbers of the traits that a word has; one list for all words that have the same. */
export const traitsOf = (facts: WordFacts): readonly number[] => {
  const traits = TRAITS.flatMap((has, number) => (has(facts.lower, facts) ? [number] : []));
  const key = traits.join(' ');
  const before = lists.get(key);
  if (!before) lists.set(key, traits);
  return before ?? traits;
};

const lists = new Map<string, readonly number[]>();

/** How a word, a number or a mark is written; a mark as it is. */
export const longShapeOf = ({ kind, word }: WordFacts): string =>
  kind === 'word' ? shapeOf(word) : kind === 'number' ? '9' : word;

/** How a word is written: letters, small letters and digits by kind, a run of one kind as long as three at most. */
const shapeOf = (word: string): string => {
  let shape = '';
  let last = '';
  let run = 0;
  for (const letter of word) {
    const kind = kindOf(letter);
    run = kind === last ? run + 1 : 1;
    last = kind;
    if (run <= 3) shape += kind;
    if (shape.length === 12) break;
  }
  return shape;
};

const kindOf = (letter: string): string => {
  if (letter >= 'a' && letter <= 'z') return 'x';
  if (letter >= 'A' && letter <= 'Z') return 'X';
  if (/\p{Lu}/u.test(letter)) return 'X';
  if (/\p{L}|\p{M}/u.test(letter)) return 'x';
  return /\p{N}/u.test(letter) ? '9' : letter;
};

/** A shape without the lengths of its runs. */
export const shortShape = (shape: string): string => shape.replace(/(.)\1+/gsu, '$1');
