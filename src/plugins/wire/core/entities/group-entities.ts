import { nameKey } from './name-key';
import { oneLine, toSource } from './spans';
import { rootOf, wordsOf, type Found, type Line } from './line';
import type { Entity, EntityType, Linked, Mention } from './mention';

interface Group {
  entity: Entity;
  founds: { found: Found; line: Line }[];
}

type ByType = Record<EntityType, Map<string, Group>>;

/**
 * An article proposes no more new names than this, unless somebody says otherwise: a page full of capitals must not fill the newsroom's lists.
 */
export const MAX_NEW_NAMES = 40;

const nameOf = (line: Line, found: Found): string =>
  oneLine(wordsOf(line, found.from, found.to)).replace(/\s+/gu, ' ');

/** The lines of those names that others are shorter forms of. */
const linesOfRoots = (lines: Line[]): ReadonlyMap<Found, Line> => {
  const roots = new Set<Found>();
  for (const line of lines) for (const found of line.found) if (found.same) roots.add(rootOf(found));
  const lineOf = new Map<Found, Line>();
  if (roots.size === 0) return lineOf;
  for (const line of lines) for (const found of line.found) if (roots.has(found)) lineOf.set(found, line);
  return lineOf;
};

/**
 * Puts the names of all paragraphs together into entities and their mentions.
 *
 * @param most new names that are kept
 */
export const groupEntities = (text: string, lines: Line[], most = MAX_NEW_NAMES): Linked => {
  const lineOf = linesOfRoots(lines);
  const groups: Group[] = [];
  const byKey = { person: new Map(), organization: new Map(), event: new Map() } satisfies ByType;
  const byRecord = { person: new Map(), organization: new Map(), event: new Map() } satisfies ByType;
  for (const line of lines) {
    line.found.sort((a, b) => a.from - b.from);
    for (const found of line.found) {
      const root = rootOf(found);
      const rootLine = root === found ? line : lineOf.get(root);
      const home = rootLine ?? line;
      const owner = rootLine ? root : found;
      const known = found.known ?? owner.known;
      const name = nameOf(home, owner);
      const key = nameKey(name, owner.type);
      if (!key) continue;
      const same: Map<string, Group> = (known ? byRecord : byKey)[owner.type];
      const id = known?.id ?? key;
      let group = same.get(id);
      if (!group) {
        group = {
          entity: {
            type: owner.type,
            name: known?.name ?? name,
            aliases: [],
            key,
            evidence: owner.evidence,
          },
          founds: [],
        };
        if (known) {
          group.entity.known = known.id;
          group.entity.key = nameKey(known.name, owner.type);
        }
        same.set(id, group);
        groups.push(group);
      }
      group.founds.push({ found, line });
    }
  }
  const kept: Group[] = [];
  let fresh = 0;
  for (const group of groups) {
    if (!group.entity.known) {
      fresh += 1;
      if (fresh > most) continue;
    }
    describe(group);
    kept.push(group);
  }
  const index = new Map(kept.map((group, i) => [group, i]));
  const mentions: Mention[] = [];
  for (const group of kept) {
    for (const { found, line } of group.founds) {
      const span = toSource(line.paragraph, {
        start: line.tokens[found.from]!.start,
        end: line.tokens[found.to - 1]!.end,
      });
      const mention: Mention = {
        ...span,
        type: group.entity.type,
        text: oneLine(text.slice(span.start, span.end)),
        entity: index.get(group)!,
      };
      if (found.role) mention.role = found.role;
      if (found.organization) mention.organization = found.organization;
      mentions.push(mention);
    }
  }
  mentions.sort((a, b) => a.start - b.start);
  const leftOut = Math.max(0, fresh - most);
  return { mentions, entities: kept.map((group) => group.entity), ...(leftOut > 0 ? { leftOut } : {}) };
};

/** Fills in what all mentions of an entity say together. */
const describe = ({ entity, founds }: Group): void => {
  const forms = new Set<string>();
  for (const { found, line } of founds) {
    // A bare surname is no alias: it would bring every namesake of the next article to this record.
    if (found.same && entity.type === 'person') continue;
    const form = nameOf(line, found);
    forms.add(form);
    if (!entity.known && form.length > entity.name.length && !found.same) entity.name = form;
  }
  forms.delete(entity.name);
  entity.aliases = [...forms];
  for (const { found } of founds) {
    if (!entity.known) addMaybe(entity, found.maybe);
    if (found.subtype && !entity.subtype) entity.subtype = found.subtype;
    if (found.date && !entity.date) entity.date = found.date;
    if (found.place && !entity.place) entity.place = found.place;
    if (entity.type === 'person') for (const post of found.posts ?? []) addPosition(entity, post);
  }
};

const addMaybe = (entity: Entity, maybe: Found['maybe'] = []): void => {
  for (const one of maybe) {
    if (entity.maybeKnown?.some(({ id }) => id === one.id)) continue;
    entity.maybeKnown = [...(entity.maybeKnown ?? []), one];
  }
};

/** Adds a position, or to an earlier one of the same title the organization that it lacked. A place is no organization. */
const addPosition = (entity: Entity, post: NonNullable<Found['posts']>[number]): void => {
  const organization = post.employer ? post.organization : undefined;
  const title = post.role;
  entity.positions ??= [];
  const old = entity.positions.find((position) => position.title.toLowerCase() === title.toLowerCase());
  if (old && (!organization || !old.organization || old.organization === organization)) {
    if (organization) old.organization = organization;
  } else entity.positions.push({ title, ...(organization && { organization }) });
};
