import type { Paragraph } from '../clean/story';
import type { EntityType, MaybeKnown } from './mention';
import type { RolePhrase } from './find-roles';
import type { TaggedSpan } from './tagger';
import type { Token } from './tokenize';

/** A name found in one paragraph: tokens `from` up to, not including, `to`. */
export interface Found {
  type: EntityType;
  from: number;
  to: number;
  evidence: string;
  subtype?: string;
  date?: string;
  place?: string;
  /** A title in quotation marks: its tokens belong to nothing else. */
  quoted?: boolean;
  /** The earlier name that this is a shorter form of. */
  same?: Found;
  /** A known record, when exactly one has this spelling. */
  known?: { id: string; name: string };
  /** Records that it may name, when it is linked to none. */
  maybe?: MaybeKnown[];
  role?: string;
  /** All that a person is called there; `role` and `organization` are the one that tells most. */
  posts?: { role: string; from: number; to: number; organization?: string; employer?: Found }[];
  organization?: string;
  /** The name that `organization` is, when it is one of the article's organizations. */
  employer?: Found;
}

/** A paragraph under work: its tokens, what was read of them, what was found. */
export interface Line {
  paragraph: Paragraph;
  tokens: Token[];
  roles: RolePhrase[];
  /** By token: belongs to a disclaimer or to a quoted title, and to no name. */
  masked: boolean[];
  /** By token: belongs to a disclaimer. Absent when nothing does. */
  skipped?: boolean[];
  /** By token: part of a name already. */
  taken: (Found | undefined)[];
  found: Found[];
  /** Names of places that are none of `found`. */
  places?: TaggedSpan[];
  /** Title Case or capitals throughout: capitals say nothing here. */
  heading: boolean;
}

/** The roles whose words lie in a stretch, at least in part. `line.roles` is in order: a binary search finds the first. */
export const rolesIn = (line: Line, from: number, to: number): RolePhrase[] => {
  let low = 0;
  let high = line.roles.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (line.roles[middle]!.to <= from) low = middle + 1;
    else high = middle;
  }
  const found: RolePhrase[] = [];
  for (let i = low; i < line.roles.length && line.roles[i]!.from < to; i += 1) found.push(line.roles[i]!);
  return found;
};

/** The role that ends just before a token. */
export const roleEndingAt = (line: Line, at: number): RolePhrase | undefined =>
  at > 0 ? rolesIn(line, at - 1, at).find((role) => role.to === at) : undefined;

/** The role that begins at a token. */
export const roleStartingAt = (line: Line, at: number): RolePhrase | undefined =>
  rolesIn(line, at, at + 1).find((role) => role.from === at);

/** What the whole article tells about its words. */
export interface Words {
  /** Words met in lower case. */
  lower: Set<string>;
  /** Capitalised words that stand alone within a sentence, and how often. */
  alone: Map<string, number>;
}

/** Takes a stretch for a name, unless a part of it is taken or masked. */
export const take = (line: Line, found: Found): boolean => {
  for (let i = found.from; i < found.to; i += 1) {
    if (line.taken[i] || (line.masked[i] && !found.quoted)) return false;
  }
  line.taken.fill(found, found.from, found.to);
  line.found.push(found);
  return true;
};

/** The words of a stretch of tokens as the paragraph writes them. */
export const wordsOf = (line: Line, from: number, to: number): string =>
  from < to ? line.paragraph.text.slice(line.tokens[from]!.start, line.tokens[to - 1]!.end) : '';

/** The full name that a name is a shorter form of; itself when it is none. */
export const rootOf = (found: Found): Found => {
  let root = found;
  for (let i = 0; i < 8 && root.same && root.same !== found; i += 1) root = root.same;
  return root;
};
