import { ROLE_HEADS, ROLE_MODIFIERS, TIME_MODIFIERS } from './data/role-words';

/** A noun that says what somebody is, in the singular. */
export interface RoleHead {
  head: string;
  plural: boolean;
}

/** Sciences make their people's names by rule. */
const LEARNED = /^\p{L}{2,}(?:ologist|ographer|ochemist|ophysicist|ometrist|onomist)$/u;

/** Reads a word, in lower case, as a noun that says what somebody is: "director", "directors", "ex-director", "geologist". */
export const roleHead = (lower: string): RoleHead | undefined => {
  if (ROLE_HEADS.has(lower) || LEARNED.test(lower)) return { head: lower, plural: false };
  if (lower.endsWith('s') && LEARNED.test(lower.slice(0, -1)))
    return { head: lower.slice(0, -1), plural: true };
  if (lower.endsWith('s') && ROLE_HEADS.has(lower.slice(0, -1)))
    return { head: lower.slice(0, -1), plural: true };
  if (lower.endsWith('ies') && ROLE_HEADS.has(`${lower.slice(0, -3)}y`)) {
    return { head: `${lower.slice(0, -3)}y`, plural: true };
  }
  if (lower.endsWith('men') && ROLE_HEADS.has(`${lower.slice(0, -3)}man`)) {
    return { head: `${lower.slice(0, -3)}man`, plural: true };
  }
  const hyphen = lower.lastIndexOf('-');
  if (
    hyphen > 0 &&
    (ROLE_MODIFIERS.has(lower.slice(0, hyphen)) || TIME_MODIFIERS.has(lower.slice(0, hyphen)))
  ) {
    const head = lower.slice(hyphen + 1);
    if (ROLE_HEADS.has(head)) return { head, plural: false };
  }
  return undefined;
};
