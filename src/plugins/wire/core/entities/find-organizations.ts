import { NAME_ADJECTIVES, OPENING_ADJECTIVES, THING_NOUNS } from './data/function-words';
import { EVENT_HEADS } from './data/event-words';
import { GIVEN_NAMES } from './data/given-names';
import {
  LEADING_HEADS,
  LEGAL_FORMS,
  ORGANIZATION_HEADS,
  SOFT_LEGAL_FORMS,
  TOPICS,
  WEAK_HEADS,
} from './data/organization-words';
import { extendOrganization } from './extend-organization';
import { isNameWord, isPlaceWord, runEnd } from './name-runs';
import { mayBePersonWord, personStart } from './split-person';
import { roleEndingAt, rolesIn, take, type Found, type Line, type Words } from './line';

/** A name is not looked for further to the left of its head than this many tokens. */
const MAX_LEFT = 10;

/** Finds organizations by their head nouns and legal forms, with all that belongs to their names. */
export const findOrganizations = (line: Line, words: Words): void => {
  if (line.heading) return;
  const { tokens } = line;
  for (let at = 0; at < tokens.length; at += 1) {
    if (!isNameWord(tokens[at]) || line.taken[at] || line.masked[at]) continue;
    const role = rolesIn(line, at, at + 1)[0];
    if (role && role.from < at && !role.plural) {
      // "Deputy Head of Mission": the role's own words.
      at = role.to - 1;
      continue;
    }
    const end = runEnd(line, at);
    at = Math.max(segments(line, words, at, end), end) - 1;
  }
};

/** Cuts a run at the roles in it ("Acme CEO | Jane Doe") and looks at each part; returns how far names reach. */
const segments = (line: Line, words: Words, from: number, to: number): number => {
  let at = from;
  let reached = to;
  for (const role of rolesIn(line, from, to)) {
    const inName =
      role.to < to &&
      hasHead(line, role.to, to) &&
      !(role.from > at && hasHead(line, at, role.from)) &&
      role.to - role.from === 1;
    if (inName || role.plural || role.from < at) continue;
    if (role.from > at) reached = Math.max(reached, organization(line, words, at, role.from));
    at = role.to;
  }
  if (at < to) reached = Math.max(reached, organization(line, words, at, to));
  return reached;
};

const hasHead = (line: Line, from: number, to: number): boolean =>
  line.tokens.slice(from, to).some((token) => ORGANIZATION_HEADS.has(token.lower));

/** Looks for one organization in a run without roles; returns how far its name reaches, or `from`. */
const organization = (line: Line, words: Words, from: number, to: number): number => {
  const { tokens } = line;
  let start = from;
  while (start < to && tokens[start]!.first && start + 1 < to && isOpener(line, words, start)) start += 1;
  while (start < to && !isNameWord(tokens[start])) start += 1;
  let head = -1;
  for (let i = to - 1; i >= start; i -= 1) {
    const token = tokens[i]!;
    const legal =
      i > start && LEGAL_FORMS.has(token.lower) && (!SOFT_LEGAL_FORMS.has(token.lower) || i === to - 1);
    if (ORGANIZATION_HEADS.has(token.lower) || legal) {
      head = i;
      break;
    }
  }
  const leading = LEADING_HEADS.has(tokens[start]?.lower ?? '');
  if (head < 0 && leading && to - start >= 2) head = start;
  if (head < 0) return from;
  // "FIFA World Cup", "Arab League Summit": an event's noun after the head makes the whole an event's name.
  for (let i = head + 1; i < to; i += 1) if (EVENT_HEADS.has(tokens[i]!.lower)) return from;
  const office = afterRole(line, start);
  let end = head + 1;
  if (end < to) {
    const person = personStart(tokens, head, to, office);
    const rest = tokens.slice(end, to);
    if (leading && (head === start || LEADING_HEADS.has(tokens[head]!.lower)))
      end = person > head ? person : to;
    else if (rest.every((token) => TOPICS.has(token.lower))) end = to;
    else if (rest.length === 1 && LEGAL_FORMS.has(rest[0]!.lower)) end = to;
    else if (rest.length === 1 && tokens[to - 1]!.acronym) end = to;
  }
  while (end < tokens.length && LEGAL_FORMS.has(tokens[end]!.lower) && tokens[end]!.capital) end += 1;
  if (end === head + 1 || end >= to) end = Math.max(end, extendOrganization(line, head, end, office));
  start = leftOf(line, start);
  if (!isEnough(line, start, head, end)) return from;
  const found: Found = {
    type: 'organization',
    from: start,
    to: end,
    evidence: `named by its head noun "${tokens[head]!.word}"`,
    subtype: subtypeOf(tokens[head]!.lower),
  };
  if (!found.subtype) delete found.subtype;
  if (!take(line, found)) return from;
  return end;
};

const PLURALS: ReadonlyMap<string, string> = new Map([
  ['centre', 'center'],
  ['theatre', 'theater'],
  ['organisation', 'organization'],
]);
const SORTS = new Set(
  'academy agency association authority bank bureau center chamber club college commission committee company consulate council court directorate embassy federation foundation fund gallery hospital institute laboratory league library ministry museum newspaper orchestra parliament party school senate theater tribunal union university organization department'.split(
    ' ',
  ),
);

const subtypeOf = (head: string): string | undefined => {
  const sort = PLURALS.get(head) ?? head;
  if (LEGAL_FORMS.has(head)) return 'company';
  return SORTS.has(sort) ? sort : undefined;
};

/** A sentence's first word that the article also has in lower case, or that opens sentences, belongs to no name. */
const isOpener = (line: Line, words: Words, at: number): boolean => {
  const token = line.tokens[at]!;
  if (ORGANIZATION_HEADS.has(token.lower) || TOPICS.has(token.lower) || isPlaceWord(token)) return false;
  if (NAME_ADJECTIVES.has(token.lower) && !OPENING_ADJECTIVES.has(token.lower)) return false;
  return (
    (words.lower.has(token.lower) && !line.tokens[at + 2]?.capital) || /(?:ing|ed|ly)$/u.test(token.lower)
  );
};

/** True when a role stands before: "director of the |…", "chairman of |…". */
export const afterRole = (line: Line, at: number): boolean => {
  const { tokens } = line;
  let before = at - 1;
  while (
    before >= 0 &&
    (/^(?:the|of|at|for|in|from|with|its|a)$/u.test(tokens[before]!.lower) ||
      (isPlaceWord(tokens[before]!) && tokens[before]!.possessive)) &&
    at - before <= 4
  ) {
    before -= 1;
  }
  if (before === at - 1 || before < 0) return false;
  return roleEndingAt(line, before + 1) !== undefined;
};

/** Goes left over "Art and", "Youth, Culture and", "Bill and" where these are part of the name. */
const leftOf = (line: Line, start: number): number => {
  const { tokens } = line;
  let from = start;
  const limit = Math.max(0, start - MAX_LEFT);
  while (from - 2 >= limit) {
    const joint = tokens[from - 1]!;
    const before = tokens[from - 2]!;
    if (!(joint.lower === 'and' || joint.word === '&' || (joint.word === ',' && from < start))) break;
    if (!isNameWord(before) || line.taken[from - 2] || line.masked[from - 2] || before.possessive) break;
    const field = TOPICS.has(before.lower);
    const couple =
      joint.lower === 'and' && GIVEN_NAMES.has(before.lower) && GIVEN_NAMES.has(tokens[from]!.lower);
    if (!field && !couple) break;
    let left = from - 2;
    while (
      left - 1 >= limit &&
      isNameWord(tokens[left - 1]) &&
      !line.taken[left - 1] &&
      !tokens[left - 1]!.possessive
    )
      left -= 1;
    if (rolesIn(line, left, from - 1).length > 0) break;
    from = left;
  }
  return from;
};

/** A head noun alone names nothing, nor does a weak one with a nationality or one plain word before it. */
const isEnough = (line: Line, start: number, head: number, end: number): boolean => {
  const { tokens } = line;
  const weak = WEAK_HEADS.has(tokens[head]!.lower);
  const before = tokens.slice(start, head);
  const telling = before.filter((token) => !isPlaceWord(token));
  if (
    end - start < 2 ||
    (before.length === 0 &&
      /^(?:directors|governors|trustees|ministers)$/u.test(tokens[end - 1]!.lower) &&
      end - start <= 3)
  )
    return false;
  if (LEGAL_FORMS.has(tokens[head]!.lower)) return before.length > 0;
  if (before.length === 0) {
    // "Office of Kenya", "House of Cards": the weak ones need more than a link and a word.
    return !(weak && end - start <= 3 && !LEADING_HEADS.has(tokens[head]!.lower));
  }
  if (!weak) return before.some((token) => token.word !== '&');
  if (telling.length === 0) return end > head + 1;
  if (telling.length === 1 && before.length === 1 && end === head + 1) {
    const only = telling[0]!;
    if (GIVEN_NAMES.has(only.lower) || THING_NOUNS.has(only.lower))
      return only.lower === 'human' || tokens[start - 1]?.lower === 'the';
    return !only.first && (mayBePersonWord(only) || TOPICS.has(only.lower) || only.acronym);
  }
  return true;
};
