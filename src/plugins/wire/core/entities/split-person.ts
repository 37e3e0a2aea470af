import { GIVEN_NAMES } from './data/given-names';
import { NAME_ADJECTIVES, THING_NOUNS } from './data/function-words';
import { LEGAL_FORMS, ORGANIZATION_HEADS, TOPICS } from './data/organization-words';
import { endsLikeSurname, HONORIFICS, PARTICLES, RANKS } from './data/person-words';
import { ROLE_HEADS, ROLE_MODIFIERS } from './data/role-words';
import { PLACE_HEADS } from './data/places';
import { isPlaceWord, placeEnd } from './name-runs';
import type { Token } from './tokenize';

/** True for a word that can be part of a person's name as far as it shows. */
export const mayBePersonWord = (token: Token): boolean =>
  GIVEN_NAMES.has(token.lower) ||
  !(
    ORGANIZATION_HEADS.has(token.lower) ||
    TOPICS.has(token.lower) ||
    THING_NOUNS.has(token.lower) ||
    NAME_ADJECTIVES.has(token.lower) ||
    PLACE_HEADS.has(token.lower) ||
    LEGAL_FORMS.has(token.lower) ||
    isPlaceWord(token) ||
    PEOPLES.test(token.lower) ||
    (token.acronym && token.word.length > 2 && !token.word.includes('.')) ||
    /(?:tion|ment|ness|ism|ity|ics|ship|ing|ings|ance|ence|ists?|ers)$/u.test(token.lower)
  );

/** True for a word that can stand alone as an institution's name: no place, no people, no common noun, no role. */
export const mayBeInstitutionWord = (token: Token): boolean =>
  !(
    isPlaceWord(token) ||
    THING_NOUNS.has(token.lower) ||
    NAME_ADJECTIVES.has(token.lower) ||
    ORGANIZATION_HEADS.has(token.lower) ||
    TOPICS.has(token.lower) ||
    PEOPLES.test(token.lower) ||
    ROLE_HEADS.has(token.lower) ||
    ROLE_MODIFIERS.has(token.lower)
  );

/** Peoples and creeds that are no states' nationalities. */
const PEOPLES =
  /^(?:m[aā]ori|inuit|muslims?|jew(?:s|ish)?|hindus?|sikhs?|roma|sami|uyghurs?|hausa|yoruba|igbo|zulu|xhosa|berbers?|tamils?|pashtuns?|bengalis?|cossacks?)$/u;

/** True when the words read as one person's name: two to four words that can be a name's, the outer ones no particles. */
const readsAsPerson = (tokens: Token[]): boolean => {
  const words = tokens.filter((token) => !PARTICLES.has(token.lower));
  return (
    words.length >= 2 &&
    words.length <= 4 &&
    tokens.every(
      (token) => token.kind === 'word' && (PARTICLES.has(token.lower) || mayBePersonWord(token)),
    ) &&
    tokens[0]!.capital &&
    !PARTICLES.has(tokens[0]!.lower)
  );
};

/**
 * A run of capitals after an institution's "of", "for", "in" may end in the name of a person who holds a post there ("director of
 * the Institute in Bergen Iva Orsk"). Says where that name begins.
 *
 * @param from The run's first token. @param to Its end.
 * @param office The institution stands after a role, which is waiting for its person.
 * @returns The token where the person begins, or `to` when there is none.
 */
export const personStart = (tokens: Token[], from: number, to: number, office: boolean): number => {
  for (let i = from; i < to; i += 1) {
    const lower = tokens[i]!.lower;
    if (i > from && (HONORIFICS.has(lower) || RANKS.has(lower)) && i + 1 < to) return i;
  }
  const place = placeEnd(tokens, from);
  if (place > from && place < to && readsAsPerson(tokens.slice(place, to))) return place;
  let topic = from;
  while (topic < to && (TOPICS.has(tokens[topic]!.lower) || tokens[topic]!.word === '&')) topic += 1;
  if (topic > from && topic < to && readsAsPerson(tokens.slice(topic, to))) {
    const first = tokens[topic]!;
    if (office || GIVEN_NAMES.has(first.lower) || endsLikeSurname(tokens[to - 1]!.lower)) return topic;
  }
  for (let i = from + 1; i <= to - 2; i += 1) {
    if (!readsAsPerson(tokens.slice(i, to))) continue;
    const given = GIVEN_NAMES.has(tokens[i]!.lower);
    const boundary = isPlaceWord(tokens[i - 1]!) || !mayBePersonWord(tokens[i - 1]!);
    if ((given && (office || boundary)) || (boundary && office)) return i;
  }
  if (office && to - from >= 3 && readsAsPerson(tokens.slice(to - 2, to))) return to - 2;
  return to;
};
