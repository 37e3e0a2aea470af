import { HONORIFICS, SAYING_VERBS } from './data/person-words';
import { TIME_MODIFIERS } from './data/role-words';
import { roleTitle, type RolePhrase } from './find-roles';
import { roleEndingAt, type Found, type Line } from './line';
import { OF, roleFrom, type Post } from './read-role';
import { holderEndingAt, holderStartingAt, ownerOf } from './role-holder';

/** Reads what each person of a paragraph is called there: before the name, after it, or said of it. */
export const linkRoles = (line: Line): void => {
  const persons = line.found.filter((found) => found.type === 'person').sort((a, b) => a.from - b.from);
  let previous: { person: Found; post: Post } | undefined;
  for (const person of persons) {
    const first = before(line, person) ?? shared(line, person, previous);
    const posts = [
      first && withOf(line, person, first),
      after(line, person),
      said(line, person),
      heads(line, person),
    ].filter((post) => post !== undefined);
    const post = posts.find((one) => one.organization) ?? posts[0];
    if (!post) continue;
    const told = posts.map((one) => ({
      role: one.title ?? roleTitle(line.tokens, one.role),
      from: one.role.from,
      to: one.role.to,
      ...(one.organization && { organization: one.organization }),
      ...(one.employer && { employer: one.employer }),
    }));
    const { role, organization, employer } = told[posts.indexOf(post)]!;
    Object.assign(person, { role, ...(organization && { organization }), ...(employer && { employer }) });
    person.posts = told;
    previous = { person, post };
  }
};

/** "First Secretary of the Embassy NAME", "Sunvolt CEO NAME", "the spokesman, NAME,". */
const before = (line: Line, person: Found): Post | undefined => {
  const { tokens } = line;
  let at = person.from;
  while (at > 0 && tokens[at - 1]!.capital && HONORIFICS.has(tokens[at - 1]!.lower)) at -= 1;
  let rank = roleEndingAt(line, at);
  if (rank?.rank) at = rank.from;
  else rank = undefined;
  const comma = tokens[at - 1]?.word === ',';
  const limit = comma ? at - 1 : at;
  const role = roleEndingAt(line, limit);
  const post = role && !role.rank ? withHolder(line, role) : officeBefore(line, limit);
  if (post && (!comma || introduces(line, post, person))) {
    return post;
  }
  return rank ? { role: rank } : undefined;
};

const withHolder = (line: Line, role: RolePhrase): Post => {
  let at = role.from;
  while (at > 0 && TIME_MODIFIERS.has(line.tokens[at - 1]!.lower)) at -= 1;
  const holder = holderEndingAt(line, at) ?? ownerOf(line, at);
  return holder
    ? { role, organization: holder.organization, ...(holder.employer && { employer: holder.employer }) }
    : { role };
};

/** "Commander NAME of the Fire Brigade": the institution after the name belongs to the role before it. */
const withOf = (line: Line, person: Found, post: Post): Post => {
  const { tokens } = line;
  if (post.organization || post.role.plural || tokens[person.to]?.lower !== 'of') return post;
  const next = tokens[person.to + 1]?.lower === 'the' ? person.to + 2 : person.to + 1;
  const holder = holderStartingAt(line, next);
  return holder
    ? { ...post, organization: holder.organization, ...(holder.employer && { employer: holder.employer }) }
    : post;
};

/** "director of the Institute |": the role before the institution that ends here. */
const officeBefore = (line: Line, at: number): Post | undefined => {
  const holder = holderEndingAt(line, at);
  if (!holder) return undefined;
  let i = holder.from;
  while (i > 0 && holder.from - i < 3 && /^(?:the|a|an)$/u.test(line.tokens[i - 1]!.lower)) i -= 1;
  if (!OF.has(line.tokens[i - 1]?.lower ?? '')) return undefined;
  const role = roleEndingAt(line, i - 1);
  if (!role || role.rank) return undefined;
  return { role, organization: holder.organization, ...(holder.employer && { employer: holder.employer }) };
};

/** After a comma a role belongs to the next name only when it opens the clause and the name closes it: "The mayor, Ana Ruiz, said". */
const introduces = (line: Line, post: Post, person: Found): boolean => {
  const { tokens } = line;
  const next = tokens[person.to];
  if (post.role.plural) return false;
  if (tokens[Math.max(0, post.role.from - 3)]?.first || tokens[post.role.from - 1]?.first) return true;
  if (next && !/^[,.;)]$/u.test(next.word) && !SAYING_VERBS.has(next.lower)) return false;
  for (let i = post.role.from - 1; i >= 0 && i > post.role.from - 8; i -= 1) {
    if (line.taken[i]?.type === 'person') return false;
    if (/^[,.;:]$/u.test(tokens[i]!.word)) break;
  }
  return true;
};

/** "members Jane Doe (XP) and John Roe": the second has the first one's role. */
const shared = (line: Line, person: Found, previous?: { person: Found; post: Post }): Post | undefined => {
  if (!previous?.post.role.plural || previous.person.to > person.from || person.from - previous.person.to > 6)
    return undefined;
  for (let i = previous.person.to; i < person.from; i += 1) {
    const { lower, word } = line.tokens[i]!;
    const bracket = line.tokens[i - 1]?.word === '(' || line.tokens[i + 1]?.word === ')';
    if (lower !== 'and' && !/^[,()]$/u.test(word) && !bracket) return undefined;
  }
  return previous.post;
};

/** Over "(46)", "(XP)" after a name. */
const pastBracket = (line: Line, at: number): number => {
  if (line.tokens[at]?.word !== '(') return at;
  for (let i = at + 1; i < at + 7 && i < line.tokens.length; i += 1)
    if (line.tokens[i]!.word === ')') return i + 1;
  return at;
};

/** "NAME, the chief executive of …", "NAME, 46, a teacher", "NAME (director)". */
const after = (line: Line, person: Found): Post | undefined => {
  const { tokens } = line;
  let at = pastBracket(line, person.to);
  const mark = tokens[at]?.word ?? '';
  if (mark === '(') at += 1;
  else if (/^[,–—-]$/u.test(mark)) at += 1;
  else return undefined;
  if (tokens[at]?.kind === 'number' && tokens[at + 1]?.word === ',') at += 2;
  const post = roleFrom(line, at);
  return post && !post.role.plural ? post : undefined;
};

const PREDICATES = new Set(
  'is was became becomes remains serves served appointed named elected re-elected reelected chosen nominated sworn promoted selected'.split(
    ' ',
  ),
);

/** "NAME was appointed director of …", "NAME is the … minister". */
const said = (line: Line, person: Found): Post | undefined => {
  const { tokens } = line;
  let at = pastBracket(line, person.to);
  if (tokens[at]?.word === ',' && tokens[at + 1]?.lower === 'who') at += 2;
  else if (tokens[at]?.lower === 'who') at += 1;
  let verbs = 0;
  while (at < tokens.length && at < person.to + 9 && tokens[at]!.kind === 'word') {
    const { lower } = tokens[at]!;
    if (PREDICATES.has(lower)) verbs += 1;
    else if (!/^(?:has|had|have|been|also|later|recently|now|currently|will|be|as|in|to|re)$/u.test(lower))
      break;
    at += 1;
  }
  if (verbs === 0) return undefined;
  const post = roleFrom(line, at);
  if (!post || post.role.from - at > 5) return undefined;
  return post;
};

/** What somebody is who does this to an institution. */
const HEADING: ReadonlyMap<string, string> = new Map(
  Object.entries({
    heads: 'head',
    headed: 'head',
    leads: 'leader',
    chairs: 'chair',
    chaired: 'chair',
    runs: 'head',
    directs: 'director',
    edits: 'editor',
    coaches: 'coach',
    manages: 'manager',
  }),
);

/** "NAME, who heads the Guild": the verb is the role. */
const heads = (line: Line, person: Found): Post | undefined => {
  const { tokens } = line;
  let at = pastBracket(line, person.to);
  if (tokens[at]?.word === ',') at += 1;
  if (tokens[at]?.lower !== 'who') return undefined;
  at += 1;
  const title = HEADING.get(tokens[at]?.lower ?? '');
  if (!title) return undefined;
  const next = /^(?:the|its|a|an)$/u.test(tokens[at + 1]?.lower ?? '') ? at + 2 : at + 1;
  const holder = holderStartingAt(line, next);
  if (!holder?.employer) return undefined;
  return {
    role: { from: at, to: at + 1, plural: false, rank: false, weak: false },
    title,
    organization: holder.organization,
    employer: holder.employer,
  };
};
