import type { Entity, Linked } from '../../../../core/entities';
import { isProposable, keyOf } from '../find-records';
import { otherNames, proposalOf } from '../link-records';
import { RECORD_UID } from '../names';
import { slugBase } from '../slugs';

/** A name with the key under which it is kept. */
export interface KeyedName {
  name: string;
  key: string;
}

/** An entity with all that a record of it would be made of. */
export interface ReadyEntity extends Pick<Entity, 'type' | 'name' | 'known' | 'maybeSameAs'> {
  key: string;
  /** All its forms in the text: by any of them it may be the employer of somebody in it. */
  keys: string[];
  positions: { title: string; organization?: KeyedName }[];
  /** What is proposed when there is no record; absent when it is too little of a name. */
  proposal?: { slug: string; aliases: KeyedName[]; data: Record<string, unknown> };
}

/** Readies a text's entities for the batch store. Pure. */
export const readyEntities = ({ entities }: Linked): ReadyEntity[] =>
  entities.map((entity) => {
    const { type, name, known, maybeSameAs, aliases, positions = [] } = entity;
    const keyed = (name: string, of = type): KeyedName => ({ name, key: keyOf(of, name) });
    return {
      type,
      name,
      known,
      maybeSameAs,
      key: keyOf(type, name),
      keys: [name, ...aliases].map((form) => keyOf(type, form)),
      positions: positions.map(({ title, organization }) => ({
        title,
        ...(organization ? { organization: keyed(organization, 'organization') } : {}),
      })),
      // What was recognised may be gone when it is stored.
      ...(!isProposable(entity)
        ? {}
        : {
            proposal: {
              slug: slugBase(typeNames[type], name),
              aliases: otherNames(entity).map((alias) => keyed(alias)),
              data: proposalOf(entity),
            },
          }),
    };
  });

const typeNames = Object.fromEntries(
  Object.entries(RECORD_UID).map(([type, uid]) => [type, uid.split('.').at(-1)!]),
) as Record<Entity['type'], string>;
