import { GIVEN_NAMES } from './data/given-names';
import { HONORIFICS, PARTICLES, RANKS, SINGLE_NAME_TITLES } from './data/person-words';
import { ROLE_HEADS, ROLE_MODIFIERS } from './data/role-words';
import { afterRole } from './find-organizations';
import { roleEndingAt, rolesIn, take, type Line, type Words } from './line';
import { isNameWord, isPlaceWord, placeEnd, runEnd } from './name-runs';
import { mayBePersonWord } from './split-person';
import { weighPerson } from './weigh-person';

/** Evidence at which a run of capitals is taken for a person. */
const ENOUGH = 2;

/** Finds people: runs of two to five name words with enough that speaks for a person, and single names with a title before them. */
export const findPersons = (line: Line, words: Words): void => {
  if (line.heading) return;
  const { tokens } = line;
  for (let at = 0; at < tokens.length; at += 1) {
    if (line.taken[at] || line.masked[at] || !isNameWord(tokens[at])) continue;
    const end = runEnd(line, at);
    let from = at;
    for (const role of rolesIn(line, at, end)) {
      // A surname that is a role's word too: "Billie King said".
      if (
        role.from > from &&
        role.to >= end &&
        role.to - role.from === 1 &&
        GIVEN_NAMES.has(tokens[role.from - 1]!.lower)
      )
        continue;
      if (role.from > from) candidate(line, words, from, Math.min(role.from, end));
      from = Math.max(from, role.to);
    }
    if (from < end) candidate(line, words, from, end);
    at = end - 1;
  }
};

const candidate = (line: Line, words: Words, begin: number, stop: number): void => {
  const { tokens } = line;
  let from = begin;
  let to = stop;
  if (placeEnd(tokens, from) >= to) return;
  let title = titleBefore(line, from);
  while (from < to && HONORIFICS.has(tokens[from]!.lower) && to - from > 1) {
    from += 1;
    title = 'a form of address';
  }
  while (
    from < to &&
    tokens[from]!.first &&
    to - from > 2 &&
    !GIVEN_NAMES.has(tokens[from]!.lower) &&
    words.lower.has(tokens[from]!.lower)
  )
    from += 1;
  const place = placeEnd(tokens, from);
  if (place > from && to - place >= 2) {
    const office = afterRole(line, from);
    if (office || !GIVEN_NAMES.has(tokens[from]!.lower)) {
      if (office) title ??= 'a post before it';
      from = place;
    }
  }
  while (from < to && isPlaceWord(tokens[from]!) && to - from > 2 && !GIVEN_NAMES.has(tokens[from]!.lower))
    from += 1;
  while (to - 1 > from && PARTICLES.has(tokens[to - 1]!.lower) && !tokens[to - 1]!.capital) to -= 1;
  if (from >= to) return;
  const names = tokens.slice(from, to).filter((token) => !PARTICLES.has(token.lower) || token.capital);
  const inner = tokens.slice(from, to);
  if (inner.some((token) => token.word === '&')) return;
  if (names.length === 1) {
    if (title && singleName(line, from, to, title)) take(line, { type: 'person', from, to, evidence: title });
    return;
  }
  if (names.length > 5) return;
  const score = weighPerson(line, words, from, to, title);
  if (score.points >= ENOUGH)
    take(line, { type: 'person', from, to, evidence: score.why.join(', ') || 'stands as a name' });
};

/** What title stands before a name, if one does. */
const titleBefore = (line: Line, at: number): string | undefined => {
  const { tokens } = line;
  const before = tokens[at - 1];
  if (before?.word === ',' && opensWithPost(line, at - 1)) return 'a post before it';
  if (!before || before.kind !== 'word' || before.possessive) return undefined;
  const office = line.taken[at - 1];
  if (office?.type === 'organization' && afterRole(line, office.from))
    return 'the holder of a post before it';
  if (HONORIFICS.has(before.lower) && before.capital) return 'a form of address';
  if (RANKS.has(before.lower) && before.capital) return `the title "${before.word}"`;
  const role = roleEndingAt(line, at);
  return role && !role.rank ? `the title "${before.word}"` : undefined;
};

/** "Its director, NAME," and "The director of the Institute, NAME, said": a post up to a comma, begun by "its", "the" or an owner. */
const opensWithPost = (line: Line, comma: number): boolean => {
  const { tokens } = line;
  const held = line.taken[comma - 1];
  let role = roleEndingAt(line, comma);
  if (!role && held?.type === 'organization' && held.to === comma) {
    let i = held.from - 1;
    while (i > 0 && held.from - i <= 3 && /^(?:the|of|at|for)$/u.test(tokens[i]!.lower)) i -= 1;
    role = roleEndingAt(line, i + 1);
  }
  if (!role || role.plural || role.rank) return false;
  const opener = tokens[role.from - 1];
  return (
    opener !== undefined &&
    (opener.possessive ||
      /^(?:its|his|her|their|our|my|the|a|an)$/u.test(opener.lower) ||
      line.taken[role.from - 1] !== undefined)
  );
};

/** One name alone is a person's after a title with a capital ("President Orsk"), and when it is nothing else. */
const singleName = (line: Line, from: number, to: number, title: string): boolean => {
  const token = line.tokens[from]!;
  const before = line.tokens[from - 1]!;
  if (to - from !== 1 || !before?.capital) return false;
  if (!mayBePersonWord(token) || token.word.length < 2 || token.acronym) return false;
  if (isPlaceWord(token) && !GIVEN_NAMES.has(token.lower)) return false;
  if (ROLE_HEADS.has(token.lower) || ROLE_MODIFIERS.has(token.lower)) return false;
  return (
    title === 'a form of address' ||
    SINGLE_NAME_TITLES.has(before.lower) ||
    !before.first ||
    before.lower.length > 2
  );
};
