import { FUNCTION_WORDS } from './data/function-words';
import { TOPICS } from './data/organization-words';
import { RANKS } from './data/person-words';
import {
  FIELD_HEADS,
  OF_ROLE_TAILS,
  ROLE_MODIFIERS,
  ROLE_TAILS,
  TIME_MODIFIERS,
  WEAK_ROLE_HEADS,
} from './data/role-words';
import type { Token } from './tokenize';

/** Words that say what somebody is: tokens `from` up to, not including, `to`. */
export interface RolePhrase {
  from: number;
  to: number;
  plural: boolean;
  /** Only a military or police rank before a name ("Maj. Gen."): a role when nothing better is said. */
  rank: boolean;
  /** One word that is often something else ("head", "chair"): needs a name or an organization beside it. */
  weak: boolean;
}

/** A role of more words than this is not one: keeps every step bounded. */
const MAX_MODIFIERS = 6;
const MAX_FIELD = 8;

/** Reads all role phrases of a paragraph, in order, never overlapping. */
export const findRoles = (tokens: Token[]): RolePhrase[] => {
  const found: RolePhrase[] = [];
  for (let i = 0; i < tokens.length; i += 1) {
    const token = tokens[i]!;
    if (token.kind !== 'word') continue;
    const rank = rankAt(tokens, i);
    if (rank > i) {
      found.push({ from: i, to: rank, plural: false, rank: true, weak: false });
      i = rank - 1;
      continue;
    }
    const noun = token.facts.role;
    if (!noun || token.possessive) continue;
    const from = leftOf(tokens, i, noun.head);
    const to = rightOf(tokens, i + 1, noun.head);
    const weak = to - from === 1 && WEAK_ROLE_HEADS.has(noun.head);
    while (found.length > 0 && found[found.length - 1]!.to > from) found.pop();
    const previous = found[found.length - 1];
    if (
      previous &&
      !previous.plural &&
      !noun.plural &&
      !previous.rank &&
      previous.to === from - 1 &&
      /^(?:and|&|cum)$/u.test(tokens[from - 1]!.lower) &&
      tokens[previous.to - 1]!.capital === token.capital
    ) {
      previous.to = to;
      previous.weak = false;
    } else if (
      previous &&
      previous.to === from &&
      !previous.plural &&
      tokens[previous.from]!.capital === token.capital
    ) {
      previous.to = to;
      previous.weak = false;
      previous.rank = false;
    } else {
      found.push({ from, to, plural: noun.plural, rank: false, weak });
    }
    i = to - 1;
  }
  return found;
};

/** Ranks with a capital, one after another, before a capital: returns where they end, or `at`. */
const rankAt = (tokens: Token[], at: number): number => {
  let end = at;
  while (end < tokens.length && end < at + 4) {
    const token = tokens[end]!;
    if (!token.capital || token.possessive || !RANKS.has(token.lower)) break;
    end += 1;
  }
  return end > at && tokens[end]?.capital && !tokens[end]!.facts.role ? end : at;
};

const leftOf = (tokens: Token[], at: number, head: string): number => {
  const capital = tokens[at]!.capital;
  let from = at;
  while (from > 0 && at - from < MAX_MODIFIERS) {
    const before = tokens[from - 1]!;
    if (before.kind !== 'word' || before.possessive) break;
    const known = ROLE_MODIFIERS.has(before.lower) || TIME_MODIFIERS.has(before.lower);
    const field = before.capital && capital && FIELD_HEADS.has(head) && TOPICS.has(before.lower);
    if (!known && !field) break;
    if (before.capital && !capital && !before.first) break;
    from -= 1;
  }
  while (from < at && TIME_MODIFIERS.has(tokens[from]!.lower)) from += 1;
  return from;
};

const rightOf = (tokens: Token[], at: number, head: string): number => {
  let to = at;
  while (to < tokens.length && ROLE_TAILS.has(tokens[to]!.lower)) to += 1;
  const link = tokens[to]?.lower;
  if (link !== 'of' && link !== 'for') return to;
  let next = to + 1;
  if (tokens[next]?.lower === 'the') next += 1;
  const tail = tokens[next];
  if (!tail || tail.kind !== 'word') return to;
  const whole = !tail.capital || !tokens[next + 1]?.capital;
  if (link === 'of' && whole && OF_ROLE_TAILS.has(tail.lower)) return next + 1;
  if (!FIELD_HEADS.has(head)) return to;
  const field = fieldEnd(tokens, next, head);
  const after = field === undefined ? undefined : tokens[field];
  // "the emergency ward": the field's first word is one of the list, its noun is not.
  const goesOn = after?.kind === 'word' && !after.capital && !FUNCTION_WORDS.has(after.lower);
  return (
    (goesOn ? plainFieldEnd(tokens, to + 1, head) : undefined) ??
    field ??
    plainFieldEnd(tokens, to + 1, head) ??
    to
  );
};

/** The end of "Water Resources and Energy" or "water and energy" from `at` on. */
const fieldEnd = (tokens: Token[], at: number, head: string): number | undefined => {
  let to = at;
  let end: number | undefined;
  const teaches = head === 'professor' || head === 'lecturer' || head === 'teacher';
  while (to < tokens.length && to < at + MAX_FIELD) {
    const token = tokens[to]!;
    const topic =
      token.kind === 'word' &&
      (TOPICS.has(token.lower) ||
        (token.lower.endsWith('s') && TOPICS.has(token.lower.slice(0, -1))) ||
        (teaches && !token.capital && isNoun(token)));
    if (topic) {
      end = to + 1;
      to += 1;
      if (token.possessive) break;
      continue;
    }
    const joins = token.lower === 'and' || token.word === ',' || token.word === '&';
    if (!joins || end === undefined) break;
    const next = tokens[to + 1];
    if (!next || !TOPICS.has(next.lower) || tokens[to + 2]?.facts.role) break;
    to += 1;
  }
  return end;
};

/** The end of "field operations" or "the emergency ward": lower-case words up to a mark, a name or "at". */
const plainFieldEnd = (tokens: Token[], at: number, head: string): number | undefined => {
  let to = at;
  if (tokens[to]?.lower === 'the') {
    if (!/^(?:head|director|chief|manager)$/u.test(head)) return undefined;
    to += 1;
  }
  const start = to;
  while (to < tokens.length && to - start < 4) {
    const token = tokens[to]!;
    if (
      token.kind !== 'word' ||
      token.possessive ||
      FUNCTION_WORDS.has(token.lower) ||
      (token.capital && !token.lower.includes('-'))
    )
      break;
    if (/^\p{Lu}/u.test(token.word)) break;
    to += 1;
  }
  if (to === start) return undefined;
  const next = tokens[to];
  const closes = !next || next.kind === 'mark' || next.capital || /^(?:at|in|for)$/u.test(next.lower);
  return closes ? to : undefined;
};

const isNoun = (token: Token): boolean => token.lower.length > 4 && !/(?:ing|ed|ly)$/u.test(token.lower);

/** The role as it is kept: its words with single spaces. */
export const roleTitle = (tokens: Token[], role: RolePhrase): string =>
  tokens
    .slice(role.from, role.to)
    .map((token, i, all) => {
      const next = all[i + 1];
      return next && next.start > token.end ? `${token.word} ` : token.word;
    })
    .join('');
