import { FUNCTION_WORDS } from './data/function-words';
import { SAYING_VERBS } from './data/person-words';
import { TIME_MODIFIERS } from './data/role-words';
import type { RolePhrase } from './find-roles';
import { roleStartingAt, wordsOf, type Found, type Line } from './line';
import { isPlaceWord, placeEnd } from './name-runs';
import { holderStartingAt, unnamed } from './role-holder';

/** A role read in the text, and where it is held. */
export interface Post {
  role: RolePhrase;
  /** What the role is called when the words of `role` are not its name ("heads"). */
  title?: string;
  organization?: string;
  employer?: Found;
}

/** Words between a role and where it is held. */
export const OF = new Set(['of', 'at', 'for', 'with', 'in', 'from', 'to']);

const SKIPPED =
  /^(?:a|an|the|its|his|her|their|our|also|currently|now|who|is|was|has|been|another|other|first|second|third|one|of|as|then)$/u;

/** The role that begins at or a few words after a token, over articles, nationalities and the employer's name. */
export const roleFrom = (line: Line, start: number): Post | undefined => {
  const { tokens } = line;
  let at = start;
  let holder: { organization: string; employer?: Found } | undefined;
  let loose = 0;
  for (let steps = 0; steps < 10 && at < tokens.length; steps += 1) {
    const token = tokens[at]!;
    const role = roleStartingAt(line, at);
    if (role && !(role.weak && !OF.has(tokens[role.to]?.lower ?? ''))) return finish(line, role, holder);
    if (line.taken[at]) {
      const org = holderStartingAt(line, at);
      if (!org) return undefined;
      holder = org;
      at = org.to;
      continue;
    }
    if (token.kind === 'mark' && token.word !== '-') return undefined;
    if (SKIPPED.test(token.lower) || TIME_MODIFIERS.has(token.lower)) {
      at += 1;
      continue;
    }
    if (token.capital) {
      const place = placeEnd(tokens, at);
      if (place > at) {
        holder = { organization: wordsOf(line, at, place) };
        at = place;
      } else if (isPlaceWord(token)) at += 1;
      else return undefined;
      continue;
    }
    loose += 1;
    if (
      loose > 2 ||
      token.kind !== 'word' ||
      FUNCTION_WORDS.has(token.lower) ||
      SAYING_VERBS.has(token.lower)
    )
      return undefined;
    at += 1;
  }
  return undefined;
};

/** Reads what follows the role ("of the Institute"), and sees that the role is not the next person's. */
const finish = (
  line: Line,
  role: RolePhrase,
  given?: { organization: string; employer?: Found },
): Post | undefined => {
  const { tokens } = line;
  let at = role.to;
  let holder = given;
  if (OF.has(tokens[at]?.lower ?? '')) {
    let next = at + 1;
    while (
      next < at + 4 &&
      /^(?:the|a|an|its|his|her|their|leading|leftist|ruling|opposition)$/u.test(tokens[next]?.lower ?? '')
    )
      next += 1;
    const found = holderStartingAt(line, next) ?? unnamed(line, role, at, next);
    if (found) {
      holder = found;
      at = found.to;
    }
  }
  if (line.taken[at]?.type === 'person') return undefined;
  return {
    role,
    ...(holder && { organization: holder.organization }),
    ...(holder?.employer && { employer: holder.employer }),
  };
};
