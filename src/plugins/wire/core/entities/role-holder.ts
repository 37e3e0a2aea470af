import { GIVEN_NAMES } from './data/given-names';
import { roleTitle, type RolePhrase } from './find-roles';
import { take, wordsOf, type Found, type Line } from './line';
import { isNameWord, placeEnd, runEnd } from './name-runs';
import { mayBeInstitutionWord } from './split-person';

/** The institution or place that ends just before a token. */
export const holderEndingAt = (
  line: Line,
  at: number,
): { from: number; employer?: Found; organization: string } | undefined => {
  const taken = line.taken[at - 1];
  if (taken) {
    if (taken.type !== 'organization' || taken.to !== at) {
      // "(RJAF)" between an organization's name and its officer.
      return undefined;
    }
    return { from: taken.from, employer: taken, organization: wordsOf(line, taken.from, taken.to) };
  }
  if (line.tokens[at - 1]?.word === ')' && line.taken[at - 2]?.same && line.tokens[at - 3]?.word === '(') {
    return holderEndingAt(line, at - 3);
  }
  for (let from = Math.max(0, at - 4); from < at; from += 1) {
    if (placeEnd(line.tokens, from) === at && line.tokens[at - 1]!.kind === 'word') {
      return { from, organization: wordsOf(line, from, at) };
    }
  }
  return undefined;
};

/** The institution or place that begins at a token. */
export const holderStartingAt = (
  line: Line,
  at: number,
): { to: number; employer?: Found; organization: string } | undefined => {
  const taken = line.taken[at];
  if (taken) {
    if (taken.type !== 'organization' || taken.from !== at) return undefined;
    return { to: taken.to, employer: taken, organization: wordsOf(line, taken.from, taken.to) };
  }
  const place = placeEnd(line.tokens, at);
  return place > at ? { to: place, organization: wordsOf(line, at, place) } : undefined;
};

const SENTENCE_END = /^[.!?]$/u;

/** "Its director": the one institution that the sentence before names. */
export const ownerOf = (line: Line, at: number): { organization: string; employer: Found } | undefined => {
  if (!/^(?:its)$/u.test(line.tokens[at - 1]?.lower ?? '')) return undefined;
  let owner: Found | undefined;
  let ends = 0;
  for (let i = at - 2; i >= 0 && i > at - 80 && ends < 2; i -= 1) {
    if (SENTENCE_END.test(line.tokens[i]!.word)) ends += 1;
    const found = line.taken[i];
    if (ends > 1 || found?.type !== 'organization') continue;
    if (owner && owner !== found) return undefined;
    owner = found;
  }
  return owner && { organization: wordsOf(line, owner.from, owner.to), employer: owner };
};

/** An employer that nothing but the post shows: "chief executive of Sunvolt,". */
export const unnamed = (
  line: Line,
  role: RolePhrase,
  of: number,
  at: number,
): { to: number; employer: Found; organization: string } | undefined => {
  const { tokens } = line;
  if (
    !/^(?:of|at|for)$/u.test(tokens[of]!.lower) ||
    !isNameWord(tokens[at]) ||
    line.taken[at] ||
    line.masked[at]
  )
    return undefined;
  const end = runEnd(line, at);
  const words = tokens.slice(at, end);
  if (
    words.length > 4 ||
    words.some((token) => GIVEN_NAMES.has(token.lower)) ||
    !words.some(mayBeInstitutionWord)
  )
    return undefined;
  if (
    tokens[end]?.kind === 'word' &&
    !/^(?:and|who|said|says|told|in|from|since|until)$/u.test(tokens[end]!.lower)
  )
    return undefined;
  const employer: Found = {
    type: 'organization',
    from: at,
    to: end,
    evidence: `somebody is ${roleTitle(tokens, role)} there`,
  };
  return take(line, employer) ? { to: end, employer, organization: wordsOf(line, at, end) } : undefined;
};
