import { DEMONYMS } from './data/countries';
import { FUNCTION_WORDS, NAME_ADJECTIVES } from './data/function-words';
import { GIVEN_NAMES } from './data/given-names';
import { ORGANIZATION_HEADS, SEATED_HEADS, TOPICS } from './data/organization-words';
import { endsLikeSurname, HONORIFICS } from './data/person-words';
import { ROLE_HEADS } from './data/role-words';
import { isNameWord, isPlaceWord, placeEnd, runEnd } from './name-runs';
import { personStart } from './split-person';
import { rolesIn, type Line } from './line';
import type { Token } from './tokenize';

/** An organization's name has no more parts after its head than this: keeps the walk bounded. */
const MAX_LINKS = 8;
const LINKS = new Set(['of', 'for', 'on', 'with', 'against', 'to', 'and', '&', ',', 'in', 'named', 'at']);

interface Walk {
  line: Line;
  /** The token of the head noun. */
  head: number;
  /** A role stands before the institution ("director of the …"). */
  office: boolean;
}

/** Where a run's part that belongs to the organization ends: before a role, a person, the next institution's "Bank". */
const partEnd = ({ line, office }: Walk, at: number): number => {
  const { tokens } = line;
  const end = runEnd(line, at);
  const role = rolesIn(line, at, end).find(
    (r) => !r.plural && r.from > at && r.to <= end && tokens[r.from]!.capital,
  );
  const to = role ? role.from : end;
  return personStart(tokens, at, to, office && to === end);
};

/** Endings of nouns that name a field of work and seldom a person or a place. */
const ABSTRACT = /(?:tion|ment|ity|ness|ing|ance|ence|ture|age|ship|ism|ics|ory|ogy|phy|ies|[^s']s)$/u;

/** True for a word that can name a field of work: of the list, or by its ending. */
const isFieldWord = (word: Token): boolean =>
  TOPICS.has(word.lower) ||
  NAME_ADJECTIVES.has(word.lower) ||
  (word.lower.length > 3 &&
    ABSTRACT.test(word.lower) &&
    !GIVEN_NAMES.has(word.lower) &&
    !endsLikeSurname(word.lower));

/** True when the part is a field of work ("Work", "Main Roads", "Public Memory") and neither a person nor an institution of its own. */
const isField = (line: Line, from: number, to: number): boolean => {
  if (to <= from) return false;
  const words = line.tokens.slice(from, to);
  if (
    words.some(
      (word) => word.acronym || isPlaceWord(word) || (ROLE_HEADS.has(word.lower) && !TOPICS.has(word.lower)),
    )
  )
    return false;
  const institution = words.some(
    (word) => ORGANIZATION_HEADS.has(word.lower) && !TOPICS.has(word.lower) && !word.lower.endsWith('s'),
  );
  return !institution && (isFieldWord(words[0]!) || isFieldWord(words[words.length - 1]!));
};

/** After "and" or a comma within a name: another field, with what follows it ("Compatriots Living Abroad"). */
const fieldAfter = (walk: Walk, at: number): number => {
  const { line } = walk;
  if (!isNameWord(line.tokens[at])) return at;
  const end = partEnd(walk, at);
  if (isField(line, at, end)) return end;
  // "Sports Kim Ji-ho": the field is what precedes the name.
  let to = at;
  while (to < end && TOPICS.has(line.tokens[to]!.lower)) to += 1;
  return to > at && (walk.office || GIVEN_NAMES.has(line.tokens[to]!.lower)) && isField(line, at, to)
    ? to
    : at;
};

/** "Museum of Paper and Print": one plain word on either side, in a name that has a seat. */
const isPair = ({ line, head }: Walk, and: number, next: number): boolean => {
  const { tokens } = line;
  const [a, b] = [tokens[and - 1]!, tokens[next]];
  return (
    SEATED_HEADS.has(tokens[head]!.lower) &&
    tokens[and - 2]?.lower === 'of' &&
    isNameWord(b) &&
    runEnd(line, next) === next + 1 &&
    ![a, b].some(
      (word) =>
        isPlaceWord(word) ||
        word.acronym ||
        GIVEN_NAMES.has(word.lower) ||
        ORGANIZATION_HEADS.has(word.lower),
    )
  );
};

/** After a comma: "Youth, Culture and Sports" goes on only when the list comes to its "and". */
const listEnd = (walk: Walk, comma: number): number => {
  const { tokens } = walk.line;
  let at = comma;
  for (let i = 0; i < MAX_LINKS; i += 1) {
    const last = /^(?:and|&)$/u.test(tokens[at]?.lower ?? '');
    let next = at + 1;
    if (!last && tokens[next]?.lower === 'and')
      return fieldAfter(walk, next + 1) > next + 1 ? fieldAfter(walk, next + 1) : comma;
    const end = fieldAfter(walk, next);
    if (end === next) return comma;
    if (last) return end;
    if (tokens[end]?.word !== ',' && !/^(?:and|&)$/u.test(tokens[end]?.lower ?? '')) return comma;
    at = end;
    next = end;
  }
  return comma;
};

/** "named after Ivan Petrov": the name, with its honorific; `at` is the word "named". */
const namesakeEnd = (walk: Walk, at: number): number => {
  const { tokens } = walk.line;
  if (!/^(?:after|for|in)$/u.test(tokens[at + 1]?.lower ?? '')) return at;
  let next = at + 2;
  if (tokens[at + 1]!.lower === 'in' && /^(?:hono[u]?r|memory)$/u.test(tokens[next]?.lower ?? '')) next += 2;
  while (
    tokens[next] &&
    (HONORIFICS.has(tokens[next]!.lower) || tokens[next]!.lower === 'the' || !tokens[next]!.capital) &&
    next < at + 6
  )
    next += 1;
  if (!isNameWord(tokens[next])) return at;
  const end = runEnd(walk.line, next);
  // Two words for the namesake, when more follow they are the person in office.
  return walk.office && end - next >= 4 ? end - 2 : end;
};

/** "in Tashkent", "in Port Moresby": a known place, or one or two capitals; returns `at` when it is none. */
const seatEnd = (walk: Walk, at: number): number => {
  const { tokens } = walk.line;
  if (!isNameWord(tokens[at])) return at;
  const place = placeEnd(tokens, at);
  if (place > at) return place;
  const end = partEnd(walk, at);
  const words = tokens.slice(at, end);
  return words.length <= 2 &&
    !words.some((word) => ORGANIZATION_HEADS.has(word.lower) || ROLE_HEADS.has(word.lower))
    ? end
    : at;
};

/**
 * Walks on from an institution's head noun over "of …", "for …", "and …", "named after …", "in …" as far as its name goes.
 *
 * @param head The token of the head noun. @param from Where to go on from.
 * @returns The end of the name, in tokens.
 */
export const extendOrganization = (line: Line, head: number, from: number, office: boolean): number => {
  const { tokens } = line;
  const walk: Walk = { line, head, office };
  let end = from;
  let seatable = SEATED_HEADS.has(tokens[head]!.lower) && from === head + 1;
  let linked = false;
  for (let i = 0; i < MAX_LINKS; i += 1) {
    const link = tokens[end];
    if (!link || !LINKS.has(link.lower) || tokens[end - 1]!.possessive || line.masked[end]) break;
    let next = end + 1;
    let to = end;
    if (link.lower === 'named') {
      to = namesakeEnd(walk, end);
      if (to > end) seatable = true;
    } else if (link.lower === 'in' || link.lower === 'at') {
      if (!seatable || link.lower === 'at') break;
      to = seatEnd(walk, next);
      if (to > next) seatable = false;
      else to = end;
    } else if (link.lower === 'and' || link.word === '&') {
      const field = fieldAfter(walk, next);
      if (linked && field > next) to = field;
      else if (linked && isPair(walk, end, next)) to = next + 1;
    } else if (link.word === ',') {
      const list = linked ? listEnd(walk, end) : end;
      if (list > end) to = list;
    } else {
      if (tokens[next]?.lower === 'the') next += 1;
      if (tokens[next]?.lower === 'all') next += 1;
      const name = tokens[next];
      if (name && /^(?:year|month|week|day|century)$/u.test(name.lower)) break;
      // "the Board of the Nicaraguan bank": a nationality alone goes on to a common noun.
      if (name && DEMONYMS.has(name.lower) && !tokens[next + 1]?.capital) break;
      const strong = link.lower === 'of' || link.lower === 'for' || link.lower === 'on' || linked;
      if (
        strong &&
        isNameWord(name) &&
        !line.taken[next] &&
        !line.masked[next] &&
        !FUNCTION_WORDS.has(name.lower)
      ) {
        if (link.lower === 'to' && placeEnd(tokens, next) > next && !linked) break;
        to = countryEnd(walk, next) || partEnd(walk, next);
        if (to <= next) to = end;
        else linked = true;
      }
    }
    if (to <= end) break;
    if (link.lower !== 'in' && link.lower !== 'named') {
      seatable =
        SEATED_HEADS.has(tokens[to - 1]!.lower) ||
        (link.lower === 'of' && SEATED_HEADS.has(tokens[head]!.lower));
    }
    end = to;
  }
  return end;
};

/** "Republic of Uzbekistan", "Trinidad and Tobago": a country's whole name, where it holds a link of its own; 0 when it does not. */
const countryEnd = (walk: Walk, at: number): number => {
  const { tokens } = walk.line;
  const place = placeEnd(tokens, at);
  const run = runEnd(walk.line, at);
  return place > run ? place : 0;
};
