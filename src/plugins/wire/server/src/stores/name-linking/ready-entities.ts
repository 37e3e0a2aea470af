import type { Entity } from '../../../../core/entities';
import { describeSaid, whatIsSaid, type Said } from '../../../../core/entities/resolving';
import type { Processed } from '../../../../core/pipeline';
import { isProposable, keyOf } from '../find-records';
import { RECORD_UID } from '../names';
import { slugBase } from '../slugs';
import { noneWanted, type WantedRecords } from './find-called';

/** A name with the key under which it is kept. */
export interface KeyedName {
  name: string;
  key: string;
}

/** An entity with all that a record of it would be made of. Plain data. */
export interface ReadyEntity extends Pick<Entity, 'type' | 'name' | 'known' | 'maybeSameAs'> {
  key: string;
  /** All its forms in the text: by any of them it may be the employer of somebody in it. */
  keys: string[];
  positions: { title: string; place?: string; organization?: KeyedName }[];
  /** What the article says of it, as far as that tells bearers of a name apart. */
  said: Said;
  /** What is proposed when there is no record; absent when it is too little of a name. */
  proposal?: { slug: string; aliases: KeyedName[]; data: Record<string, unknown> };
}

/** Readies a text's entities for the stores. Pure. */
export function readyEntities({ item, linked }: Pick<Processed, 'item' | 'linked'>): ReadyEntity[] {
  const said = whatIsSaid(item, linked);
  return linked.entities.map((entity, index) => {
    const { type, name, known, maybeSameAs, aliases } = entity;
    const keyed = (name: string, of = type): KeyedName => ({ name, key: keyOf(of, name) });
    const own = said[index];
    return {
      type,
      name,
      known,
      maybeSameAs,
      key: keyOf(type, name),
      keys: [name, ...aliases].map((form) => keyOf(type, form)),
      positions: own.posts.map(({ title, place, organization }) => ({
        title,
        ...(place ? { place } : {}),
        ...(organization ? { organization: keyed(organization, 'organization') } : {}),
      })),
      said: {
        ...own,
        key: keyOf(type, name),
        otherKeys: own.otherKeys.filter((key) => key.length <= MAX_OTHER_KEY),
      },
      // What was recognised may be gone when it is stored, or be a namesake.
      ...(isProposable(entity)
        ? {
            proposal: {
              slug: slugBase(typeNames[type], name),
              aliases: otherNames(entity).map((alias) => keyed(alias)),
              data: { ...proposalOf(entity, own), evidence: describeSaid(item, linked, index, own) },
            },
          }
        : {}),
    };
  });
}

/** Longer ones are cut where they are kept. */
const MAX_OTHER_KEY = 200;

/** What records are looked for by so that texts can be linked. */
export function wantedBy(texts: Iterable<readonly ReadyEntity[]>): WantedRecords {
  const wanted = noneWanted();
  for (const entities of texts) {
    for (const { type, key, known, positions, said } of entities) {
      if (known) wanted[type].documentIds.add(known);
      // What was recognised is looked for by its spelling, too: its record may have been merged since, and have namesakes.
      if (key !== '') wanted[type].keys.add(key);
      for (const other of said.otherKeys) wanted[type].keys.add(other);
      for (const { organization } of positions)
        if (organization?.key) wanted.organization.keys.add(organization.key);
    }
  }
  return wanted;
}

/** What a proposed record says besides its name, other names and positions. */
const proposalOf = ({ type, subtype, place, date }: Entity, { year }: Said): Record<string, unknown> => ({
  ...(type === 'person' ? {} : { type: subtype, place }),
  ...(type === 'event' ? { year } : {}),
  ...(type === 'event' && date && /^\d{4}-\d{2}-\d{2}$/u.test(date) ? { startDate: date } : {}),
});

/** Other forms that stand for the name anywhere, not only in this text: no lone surname, nothing that is spelt the same. */
function otherNames(entity: Entity): string[] {
  const seen = new Set([keyOf(entity.type, entity.name)]);
  return entity.aliases.filter((name) => {
    const key = keyOf(entity.type, name);
    if (seen.has(key) || !isProposable({ ...entity, name })) return false;
    seen.add(key);
    return true;
  });
}

const typeNames = Object.fromEntries(
  Object.entries(RECORD_UID).map(([type, uid]) => [type, uid.split('.').at(-1)!]),
) as Record<Entity['type'], string>;
