import type { Core } from '@strapi/strapi';
import { ENTITY_TYPES, type Entity, type EntityType, type Linked } from '../../../core/entities';
import { rows } from './documents';
import { entityKey, keyOf, type RecordsByKey } from './find-records';
import type { lock } from './locks';
import { findRulings, NONE } from './name-rulings';
import { RECORD_UID } from './names';

type Transaction = Parameters<typeof lock>[0];

/** What is certain of an entity before its spelling is looked at. */
export interface RuledEntity {
  /** An editor has said that it is no name: it is neither linked nor proposed. */
  isNone: boolean;
  /** documentId of its record, by an editor's ruling or since it was recognised. */
  record?: string;
}

/**
 * What editors have ruled about the names of a text. That a spelling is no name anywhere holds until somebody makes a record that is called so;
 * a record that is gone (it was merged) is looked for by the spelling.
 *
 * @param article documentId of the article that is changed, whose own rulings go first
 */
export async function ruledEntities(
  strapi: Core.Strapi,
  trx: Transaction | Core.Strapi['db']['connection'],
  { entities }: Linked,
  records: RecordsByKey,
  article?: string,
): Promise<Map<Entity, RuledEntity>> {
  const keysOf = new Map(
    entities.map((entity) => [
      entity,
      [entity.name, ...entity.aliases].map((form) => keyOf(entity.type, form)).filter(Boolean),
    ]),
  );
  const rulings = await findRulings(strapi, trx, new Set([...keysOf.values()].flat()), article);
  const known = entities.flatMap(({ type, known }) => (known ? [{ type, record: known }] : []));
  const there = await existing(strapi, [...known, ...rulings.meant]);
  return new Map(
    entities.map((entity): [Entity, RuledEntity] => {
      const { type, known } = entity;
      const keys = keysOf.get(entity)!;
      const here = rulings.here(type, keys);
      if (here === NONE) return [entity, { isNone: true }];
      const says = rulings.of(type, keys);
      const record = [says, known].find((id) => id !== undefined && there.has(`${type} ${id}`));
      const isNone = says === NONE && !record && !records.has(entityKey(entity));
      return [entity, { isNone, record }];
    }),
  );
}

/** Of records, those that are there. */
async function existing(
  strapi: Core.Strapi,
  wanted: readonly { type: EntityType; record: string }[],
): Promise<Set<string>> {
  const there = new Set<string>();
  for (const type of ENTITY_TYPES) {
    const ids = wanted.flatMap((one) => (one.type === type ? one.record : []));
    if (ids.length === 0) continue;
    const found = await rows(strapi, RECORD_UID[type]).findMany({
      where: { documentId: { $in: ids } },
      select: ['documentId'],
    });
    for (const { documentId } of found) there.add(`${type} ${documentId}`);
  }
  return there;
}
