import type { Line } from '../line';
import { ROLES, feature, textNumber, wordFeature } from '../sequence/feature';
import { wordAt } from '../sequence/word-features';
import { TAGGED_TYPES } from '../tagger/labels';
import type { LineName } from './names-of-line';
import type { RoleSpan } from './tag-roles';

const PERSON = ROLES + 64;
const EMPLOYER = ROLES + 128;
/** Words between two spans that are looked at one by one. */
const FEW = 6;

interface Span {
  from: number;
  to: number;
}

/** What the relation of a role and a name is read from. */
export interface PairLine {
  line: Line;
  /** The names of the role's sentence that are not too far from it, in order. */
  names: readonly LineName[];
  /** Its role words, in order: those that are not too far. */
  roles: readonly RoleSpan[];
}

/** What speaks for and against a role's being a person's. */
export const personFeatures = (pairs: PairLine, role: RoleSpan, person: LineName): number[] => {
  const { line } = pairs;
  const list = betweenFeatures(pairs, PERSON, role, person);
  const last = wordAt(line, role.to - 1);
  const side = role.to <= person.from ? 1 : 0;
  const plural = line.tokens[role.to - 1]!.lower.endsWith('s') ? 1 : 0;
  const ruled = (line.taken[person.from]?.posts ?? []).some(
    (post) => post.from < role.to && role.from < post.to,
  );
  const people = pairs.names.filter(
    ({ type, from, to }) => type === 'person' && isBetween({ from, to }, role, person),
  );
  const nearer = othersNearer(pairs, role, person);
  const turn = turnOf(pairs, role);
  list.push(
    feature(PERSON + 20, ruled ? 1 : 0),
    feature(PERSON + 21, ruled ? 1 : 0, side, Math.min(people.length, 3)),
    feature(PERSON + 22, last.fine, side),
    wordFeature(PERSON + 23, last.lower, side),
    feature(PERSON + 24, plural, side, Math.min(people.length, 4)),
    wordFeature(PERSON + 25, wordAt(line, person.to).lower, side),
    wordFeature(PERSON + 26, wordAt(line, role.from - 1).lower, side),
    wordFeature(PERSON + 27, wordAt(line, role.to).lower, side),
    feature(PERSON + 28, nearer, side),
    feature(PERSON + 31, leadsTo(pairs, role, person), side),
    feature(PERSON + 29, turn, side, Math.min(people.length, 3)),
    feature(PERSON + 30, turn, side, nearer),
  );
  return list;
};

/**
 * What speaks for and against a role's being held at an organization or a place of the same sentence.
 *
 * @param ruled whether the rules say so
 */
export const employerFeatures = (
  pairs: PairLine,
  role: RoleSpan,
  person: LineName,
  name: LineName,
  ruled: boolean,
): number[] => {
  const { line } = pairs;
  const list = betweenFeatures(pairs, EMPLOYER, role, name);
  const last = wordAt(line, role.to - 1);
  const type = TAGGED_TYPES.indexOf(name.type);
  const order = orderOf(role, person, name);
  const others = pairs.names.filter(
    ({ type, from, to }) =>
      (type === 'organization' || type === 'place') && isBetween({ from, to }, role, name),
  ).length;
  const people = pairs.names.filter(
    ({ type, from, to }) => type === 'person' && isBetween({ from, to }, role, name),
  ).length;
  list.push(
    feature(EMPLOYER + 20, ruled ? 1 : 0, type),
    feature(EMPLOYER + 21, type, order, Math.min(others, 3)),
    feature(EMPLOYER + 22, type, order, Math.min(people, 3)),
    feature(EMPLOYER + 23, last.fine, type, order),
    wordFeature(EMPLOYER + 24, last.lower, type),
    wordFeature(EMPLOYER + 25, wordAt(line, name.to).lower, type, order),
    wordFeature(EMPLOYER + 26, wordAt(line, role.to).lower, type, order),
    wordFeature(EMPLOYER + 27, wordAt(line, role.from - 1).lower, type, order),
    feature(EMPLOYER + 28, type, othersNearer(pairs, role, name)),
    feature(EMPLOYER + 29, ruled ? 1 : 0, type, order),
  );
  return list;
};

/** Who comes first of the three. */
const orderOf = (role: Span, person: Span, name: Span): number =>
  (role.from < person.from ? 1 : 0) | (role.from < name.from ? 2 : 0) | (person.from < name.from ? 4 : 0);

const betweenFeatures = ({ line, names }: PairLine, base: number, role: Span, name: LineName): number[] => {
  const side = role.to <= name.from ? 1 : 0;
  const [from, to] = side ? [role.to, name.from] : [name.to, role.from];
  const type = TAGGED_TYPES.indexOf(name.type);
  const far = Math.min(to - from, 12);
  let marks = 0;
  let words = 0;
  let ends = 0;
  for (let i = from; i < to; i += 1) {
    const { kind, word } = line.tokens[i]!;
    if (kind !== 'mark') words = Math.min(words + 1, 8);
    else if (word === ',') marks = Math.min(marks + 1, 3);
    else ends |= word === '(' || word === ')' ? 1 : word === '"' || word === '”' || word === '“' ? 2 : 4;
  }
  const typed = names
    .filter((other) => isBetween(other, role, name))
    .map((other) => TAGGED_TYPES.indexOf(other.type));
  const between = textNumber(typed.slice(0, 5).join());
  const list = [
    feature(base, side, type),
    feature(base + 1, side * 16 + type, far),
    feature(base + 2, side * 16 + type, marks, words),
    feature(base + 3, side * 16 + type, ends, marks),
    feature(base + 4, side * 16 + type, between, marks),
  ];
  if (to - from <= FEW) {
    let text = '';
    for (let i = from; i < to; i += 1) text += shapeBetween(line, names, i);
    list.push(feature(base + 5, side * 16 + type, textNumber(text)));
  }
  for (let i = from; i < to && i < from + 12; i += 1)
    if (line.tokens[i]!.kind === 'word' && !line.tokens[i]!.capital)
      list.push(wordFeature(base + 6, side * 16 + type, wordAt(line, i).lower));
  const near = side ? to - 1 : from;
  if (to > from) list.push(wordFeature(base + 7, side * 16 + type, wordAt(line, near).lower, far));
  return list;
};

/** A token between two spans: small words as they are, names by what they are, others by how they are written. */
const shapeBetween = (line: Line, names: readonly LineName[], at: number): string => {
  const name = names.find(({ from, to }) => from <= at && at < to);
  if (name) return name.from === at ? `<${name.type}>` : '';
  const { lower, kind, capital } = line.tokens[at]!;
  return kind === 'number' ? '9 ' : capital && kind === 'word' ? 'X ' : `${lower} `;
};

const isBetween = (other: Span, a: Span, b: Span): boolean =>
  other.from >= Math.min(a.to, b.to) && other.to <= Math.max(a.from, b.from);

/** How many names of the same type are nearer to the role: 0 to 3. */
const othersNearer = ({ names }: PairLine, role: Span, name: LineName): number => {
  const distance = gap(role, name);
  let nearer = 0;
  for (const other of names)
    if (other.type === name.type && other !== name && gap(role, other) < distance) nearer += 1;
  return Math.min(nearer, 3);
};

const JOINING = new Set(['of', 'at', 'for', 'in', 'to', 'the', 'and', '&']);

/**
 * "director of the Institute in Baku NAME": nothing but names and small words between a role and a name behind it. 1 when that name is the
 * person's, 2 when it is another's.
 */
const leadsTo = ({ line, names }: PairLine, role: Span, person: LineName): number => {
  let at = role.to;
  for (;;) {
    const name = names.find(({ from }) => from === at);
    if (name?.type === 'person') return name === person ? 1 : 2;
    if (name) at = name.to;
    else if (JOINING.has(line.tokens[at]?.lower ?? '')) at += 1;
    else return 0;
  }
};

/**
 * Whose turn it is: "chairman A, director B" has as many people as roles before each role, "A, chairman, B, director" one more. And whether the
 * sentence begins with a role.
 */
const turnOf = ({ names, roles }: PairLine, role: Span): number => {
  const isBefore = ({ from }: Span) => from < role.from;
  const people = names.filter((name) => name.type === 'person' && isBefore(name));
  const earlier = roles.filter(isBefore);
  const leads = earlier.length > 0 && (people.length === 0 || earlier[0]!.from < people[0]!.from) ? 8 : 0;
  return leads | (Math.max(-3, Math.min(3, earlier.length - people.length)) + 3);
};

const gap = (a: Span, b: Span): number => (a.to <= b.from ? b.from - a.to : a.from - b.to);
