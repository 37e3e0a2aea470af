import { EVENT_HEADS } from './data/event-words';
import { NAME_ADJECTIVES, THING_NOUNS } from './data/function-words';
import { GIVEN_NAMES } from './data/given-names';
import { LEGAL_FORMS, ORGANIZATION_HEADS, TOPICS } from './data/organization-words';
import { HUMAN_VERBS, NAME_SUFFIXES, PARTICLES, SAYING_VERBS, endsLikeSurname } from './data/person-words';
import { ROLE_MODIFIERS } from './data/role-words';
import { rolesIn, type Line, type Words } from './line';
import { isPlaceWord, placeEnd } from './name-runs';
import { mayBePersonWord } from './split-person';

/** Particles of family names; those of Romance languages stand in places' names as often. */
const FAMILY_PARTICLES = new Set([
  'bin',
  'ibn',
  'bint',
  'binti',
  'al',
  'el',
  'van',
  'von',
  'der',
  'ben',
  'abu',
  'ul',
  'oglu',
  'qizi',
  'kizi',
  'uulu',
]);

/** Verbs that institutions and things have as often as people. */
const ACTING = new Set([
  'is',
  'was',
  'has',
  'had',
  'became',
  'received',
  'served',
  'leads',
  'led',
  'joined',
  'won',
  'appeared',
  'took',
  'called',
  'calls',
]);

/** First words of places' names, and of shops'. */
const PLACE_OPENERS = new Set([
  'san',
  'santa',
  'santo',
  'são',
  'sao',
  'saint',
  'st',
  'los',
  'las',
  'la',
  'el',
  'cafe',
  'café',
  'hotel',
  'umm',
  'alto',
]);

/** What speaks for a run of name words being a person's name, in points, and the reasons in words. `title` stands before it. */
export const weighPerson = (
  line: Line,
  words: Words,
  from: number,
  to: number,
  title?: string,
): { points: number; why: string[] } => {
  const { tokens } = line;
  const first = tokens[from]!;
  const last = tokens[to - 1]!;
  const before = tokens[from - 1];
  const next = tokens[to];
  const inner = tokens.slice(from, to);
  const why: string[] = [];
  let points = 0;
  const add = (value: number, reason: string): void => {
    points += value;
    if (value > 0) why.push(reason);
  };
  if (title) add(3, title);
  if (GIVEN_NAMES.has(first.lower)) add(2, 'a given name');
  else if (first.word.includes('-') && GIVEN_NAMES.has(first.lower.split('-')[0]!)) add(2, 'a given name');
  if (inner.some((token, i) => i > 0 && endsLikeSurname(token.lower))) add(1.5, 'a surname ending');
  if (inner.some((token) => /^\p{Lu}\p{Ll}+[-‐‑]\p{Ll}+$/u.test(token.word)))
    add(2, 'a hyphenated given name');
  if (inner.some((token, i) => /^\p{Lu}\.?$/u.test(token.word) && i < inner.length - 1))
    add(1.5, 'an initial');
  if (NAME_SUFFIXES.has(last.lower)) add(2, 'Jr.');
  if (inner.some((token, i) => i > 0 && (FAMILY_PARTICLES.has(token.lower) || /^al-/iu.test(token.word))))
    add(1, 'a name particle');
  if (
    (next?.kind === 'word' && SAYING_VERBS.has(next.lower)) ||
    (before && /^(?:said|says|told|added|explained)$/u.test(before.lower))
  )
    add(2, 'speaks');
  else if (next?.kind === 'word' && HUMAN_VERBS.has(next.lower))
    add(ACTING.has(next.lower) ? 0.5 : 1, 'acts');
  if (next?.word === ',' && (/^\d{1,2}$/u.test(tokens[to + 1]?.word ?? '') || roleSoon(line, to + 1)))
    add(2, 'a role or age after it');
  if (next?.word === '(' && tokens[to + 1]?.acronym && tokens[to + 2]?.word === ')')
    add(1, 'a party in brackets');
  if (next?.word === ',' && /^(?:an?|who|whose)$/u.test(tokens[to + 1]?.lower ?? ''))
    add(1, 'said to be somebody');
  if ((words.alone.get(last.lower) ?? 0) > 0) add(1, 'its last name stands alone elsewhere');
  if (before?.lower === 'by') add(0.5, 'named as the doer');
  points += to - from <= 3 && !first.first ? 1 : 0.5;
  if (before?.lower === 'the') points -= 2;
  if (!title && PLACE_OPENERS.has(first.lower)) points -= 2;
  if (before && /^(?:in|at|near|across|to)$/u.test(before.lower) && !GIVEN_NAMES.has(first.lower))
    points -= 1.5;
  for (const token of inner) {
    const lower = token.lower;
    if (GIVEN_NAMES.has(lower) || PARTICLES.has(lower)) continue;
    if (isPlaceWord(token)) points -= 1.5;
    else if (THING_NOUNS.has(lower) || NAME_ADJECTIVES.has(lower) || LEGAL_FORMS.has(lower)) points -= 2.5;
    else if (ROLE_MODIFIERS.has(lower)) points -= 1.5;
    else if (ORGANIZATION_HEADS.has(lower) || TOPICS.has(lower) || EVENT_HEADS.has(lower)) points -= 2;
    else if (!mayBePersonWord(token)) points -= 2;
    else if (words.lower.has(lower) && lower.length > 3) points -= 1.5;
  }
  if (placeEnd(tokens, from) === to) points -= 5;
  return { points, why };
};

/** A role within the next words, before another comma: "Jane Doe, the chief executive of". */
const roleSoon = (line: Line, at: number): boolean => {
  const role = rolesIn(line, at, at + 6).find((r) => r.from >= at);
  if (!role || role.from > at + 5 || role.plural) return false;
  for (let i = at; i < role.from; i += 1) if (line.tokens[i]!.kind === 'mark') return false;
  return true;
};
