import { RANKS } from '../data/person-words';
import { wordsOf, type Found, type Line } from '../line';
import type { Weights } from '../sequence/weights';
import { EarlierEmployers } from './earlier-employers';
import { namesOfLine, type LineName } from './names-of-line';
import { endsSentence } from './near-people';
import { employerFeatures, personFeatures, type PairLine } from './pair-features';
import { mayBeSaidOf, quotationsOf } from './quotations';
import { tagRoles, type RoleSpan } from './tag-roles';

/** What roles are read with. */
export interface RoleWeights {
  /** Of role words. */
  words: Weights;
  /** Of the relations of role, person and employer: one weight a feature. */
  pairs: Weights;
}

/** Who holds a role, and where. */
interface ReadPost {
  role: RoleSpan;
  person: LineName;
  employer?: Employer;
}

/** Where somebody has a role: as the text names it, and the name that it is, unless it is a place. */
interface Employer {
  name: string;
  found?: Found;
}

/** Reads what the people of an article are, and where, in place of what the rules did. Lines come in its order. */
export const linkPosts = (lines: readonly Line[], weights: RoleWeights): void => {
  const earlier = new EarlierEmployers(lines);
  for (const line of lines) {
    // Be there nobody in it: what it names may be where somebody of a later line has a role.
    earlier.advance(line, 0);
    givePosts(line, readPosts(line, weights, earlier));
  }
};

/** Natural logarithm of the odds. */
const UNLIKELY = -1;

/** Names and roles are looked at so many tokens to both sides of a role: a sentence that never ends must not cost more. */
const WINDOW = 60;

/** What stands in the sentence of a role, not too far from it: what it may belong to. `all` is in order. */
export const inSentence = <T extends { from: number; to: number }>(
  line: Line,
  all: readonly T[],
  role: RoleSpan,
): T[] => {
  let from = role.from;
  let to = role.to;
  while (from > 0 && from > role.from - WINDOW && !endsSentence(line, from - 1)) from -= 1;
  while (to < line.tokens.length && to < role.to + WINDOW && !endsSentence(line, to)) to += 1;
  const near: T[] = [];
  for (let i = firstFrom(all, from); i < all.length && all[i]!.from < to; i += 1)
    if (all[i]!.to <= to) near.push(all[i]!);
  return near;
};

/** The place of the first that does not begin before a token (binary search). */
const firstFrom = (all: readonly { from: number }[], token: number): number => {
  let low = 0;
  let high = all.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (all[middle]!.from < token) low = middle + 1;
    else high = middle;
  }
  return low;
};

/** Whether the rules hold an organization or a place for where a person has a role. */
export const isRuledEmployer = (line: Line, role: RoleSpan, person: LineName, name: LineName): boolean => {
  const { posts = [] } = line.taken[person.from] ?? {};
  const words = wordsOf(line, name.from, name.to);
  return posts.some(
    (post) =>
      post.from < role.to &&
      role.from < post.to &&
      (post.employer?.from === name.from || post.organization === words),
  );
};

const readPosts = (line: Line, weights: RoleWeights, earlier: EarlierEmployers): ReadPost[] => {
  const names = namesOfLine(line);
  if (!names.some(({ type }) => type === 'person')) return [];
  const roles = tagRoles(line, names, weights.words);
  const quotations = roles.length > 0 ? quotationsOf(line.tokens) : [];
  return roles.flatMap((role) => {
    const near = inSentence(line, names, role);
    const pairs: PairLine = { line, names: near, roles: inSentence(line, roles, role) };
    earlier.advance(line, Math.max(role.to, ...near.map(({ to }) => to)));
    const said = near.filter((name) => mayBeSaidOf(quotations, role, name));
    const people = holdersOf(pairs, role, said, weights.pairs);
    return people.map((person) => {
      const employer =
        employerHere(pairs, role, person, near, weights) ??
        employerBefore(line, role, person, earlier, weights);
      if (employer?.found) earlier.employs(employer.found);
      return { role, person, ...(employer && { employer }) };
    });
  });
};

/** Whose role it is: all who probably have it; when nobody does, who has it more probably than others, unless that is unlikely. */
const holdersOf = (
  pairs: PairLine,
  role: RoleSpan,
  near: readonly LineName[],
  weights: Weights,
): LineName[] => {
  const people = near
    .filter(({ type }) => type === 'person')
    .map((name) => ({ name, score: scoreOf(weights, personFeatures(pairs, role, name)) }));
  const sure = people.filter(({ score }) => score > 0);
  if (sure.length > 0) return sure.map(({ name }) => name);
  const best = people.reduce((a, b) => (b.score > a.score ? b : a), people[0]!);
  return people.length > 0 && best.score * weights.unit > UNLIKELY ? [best.name] : [];
};

const employerHere = (
  pairs: PairLine,
  role: RoleSpan,
  person: LineName,
  near: readonly LineName[],
  weights: RoleWeights,
): Employer | undefined => {
  const { line } = pairs;
  const name = best(
    near.filter(({ type }) => type === 'organization' || type === 'place'),
    (one) =>
      scoreOf(
        weights.pairs,
        employerFeatures(pairs, role, person, one, isRuledEmployer(line, role, person, one)),
      ),
  );
  if (!name) return undefined;
  const found = name.type === 'organization' ? line.taken[name.from] : undefined;
  return { name: wordsOf(line, name.from, name.to), ...(found && { found }) };
};

const employerBefore = (
  line: Line,
  role: RoleSpan,
  person: LineName,
  earlier: EarlierEmployers,
  weights: RoleWeights,
): Employer | undefined => {
  const one = best(earlier.candidates(), (candidate) =>
    scoreOf(weights.pairs, earlier.features(line, role, person, candidate)),
  );
  return one && { name: wordsOf(one.line, one.found.from, one.found.to), found: one.found };
};

/** The one that scores highest, if any scores more than 0. */
const best = <T>(all: readonly T[], score: (one: T) => number): T | undefined => {
  let chosen: T | undefined;
  let most = 0;
  for (const one of all) {
    const value = score(one);
    if (value > most) {
      most = value;
      chosen = one;
    }
  }
  return chosen;
};

const sum = new Int32Array(1);

const scoreOf = (weights: Weights, features: readonly number[]): number => {
  sum[0] = 0;
  for (const number of features) weights.add(number, sum, 0);
  return sum[0]!;
};

/** How much a post tells: where it is held, and more than a rank. */
const worth = ({ tokens }: Line, { from, to, organization }: NonNullable<Found['posts']>[number]): number =>
  (organization ? 1 : 0) +
  (tokens.slice(from, to).every(({ lower, capital }) => capital && RANKS.has(lower)) ? 0 : 2);

/** Gives the people of a line what was read of them, in place of what the rules did. */
const givePosts = (line: Line, posts: readonly ReadPost[]): void => {
  const byPerson = new Map<number, NonNullable<Found['posts']>>();
  for (const { role, person, employer } of posts) {
    const post = {
      role: wordsOf(line, role.from, role.to).replace(/\s+/gu, ' '),
      from: role.from,
      to: role.to,
      ...(employer && { organization: employer.name }),
      ...(employer?.found && { employer: employer.found }),
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
    const told = own.reduce((a, b) => (worth(line, b) > worth(line, a) ? b : a));
    found.role = told.role;
    if (told.organization) found.organization = told.organization;
    if (told.employer) found.employer = told.employer;
    found.posts = own;
  }
};
