import type { Found, Line } from '../line';
import { wordsOf } from '../line';
import type { Weights } from '../sequence/weights';
import { namesOfLine, type LineName } from './names-of-line';
import { endsSentence } from './near-people';
import { employerFeatures, personFeatures, type PairLine } from './pair-features';
import { tagRoles, type RoleSpan } from './tag-roles';

/** What roles are read with. */
export interface RoleWeights {
  /** Of role words. */
  words: Weights;
  /** Of the relations of role, person and employer: one weight a feature. */
  pairs: Weights;
}

/** Who holds a role, and where. */
export interface ReadPost {
  role: RoleSpan;
  person: LineName;
  employer?: LineName;
}

/** Names that stand in the sentence of a role: what it may belong to. */
export const inSentence = (line: Line, names: readonly LineName[], role: RoleSpan): LineName[] => {
  let from = role.from;
  let to = role.to;
  while (from > 0 && !endsSentence(line, from - 1)) from -= 1;
  while (to < line.tokens.length && !endsSentence(line, to)) to += 1;
  return names.filter((name) => name.from >= from && name.to <= to);
};

/** Whether the rules hold an organization or a place for where a person has a role. */
export const isRuledEmployer = (line: Line, role: RoleSpan, person: LineName, name: LineName): boolean => {
  const found = line.found.find(({ type, from }) => type === 'person' && from === person.from);
  const words = wordsOf(line, name.from, name.to);
  return (found?.posts ?? []).some(
    (post) =>
      post.from < role.to &&
      role.from < post.to &&
      (post.employer?.from === name.from || post.organization === words),
  );
};

/** Reads what the people of a line are, and where. */
export const readPosts = (line: Line, weights: RoleWeights): ReadPost[] => {
  const names = namesOfLine(line);
  if (!names.some(({ type }) => type === 'person')) return [];
  const roles = tagRoles(line, names, weights.words);
  const pairs: PairLine = { line, names, roles };
  return roles.flatMap((role) => {
    const near = inSentence(line, names, role);
    const score = (features: readonly number[]) => scoreOf(weights.pairs, features);
    return near
      .filter((name) => name.type === 'person' && score(personFeatures(pairs, role, name)) > 0)
      .map((person) => {
        let employer: LineName | undefined;
        let most = 0;
        for (const name of near) {
          if (name.type !== 'organization' && name.type !== 'place') continue;
          const value = score(
            employerFeatures(pairs, role, person, name, isRuledEmployer(line, role, person, name)),
          );
          if (value > most) {
            most = value;
            employer = name;
          }
        }
        return { role, person, ...(employer && { employer }) };
      });
  });
};

const sum = new Int32Array(1);

const scoreOf = (weights: Weights, features: readonly number[]): number => {
  sum[0] = 0;
  for (const number of features) weights.add(number, sum, 0);
  return sum[0]!;
};

/** Gives the people of a line what was read of them, in place of what the rules did. */
export const givePosts = (line: Line, posts: readonly ReadPost[]): void => {
  const byPerson = new Map<number, NonNullable<Found['posts']>>();
  for (const { role, person, employer } of posts) {
    const found =
      employer && line.found.find(({ type, from }) => type === 'organization' && from === employer.from);
    const post = {
      role: wordsOf(line, role.from, role.to).replace(/\s+/gu, ' '),
      from: role.from,
      to: role.to,
      ...(employer && { organization: wordsOf(line, employer.from, employer.to) }),
      ...(found && { employer: found }),
    };
    byPerson.set(person.from, [...(byPerson.get(person.from) ?? []), post]);
  }
  for (const found of line.found) {
    if (found.type !== 'person') continue;
    delete found.role;
    delete found.organization;
    delete found.employer;
    delete found.posts;
    const own = byPerson.get(found.from);
    if (!own) continue;
    const best = own.find((post) => post.organization) ?? own[0]!;
    found.role = best.role;
    if (best.organization) found.organization = best.organization;
    if (best.employer) found.employer = best.employer;
    found.posts = own;
  }
};
