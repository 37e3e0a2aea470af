import type { Core } from '@strapi/strapi';
import { nameKey, type Entity, type EntityType } from '../../../core/entities';
import { rows, type Row } from './documents';
import { RECORD_UID } from './names';

/** What the columns of `nameKey` take; see src/bootstrap/name-keys.ts. */
const MAX_KEY = 800;

/** The spelling key under which a name is kept. */
export const keyOf = (type: EntityType, name: string): string => nameKey(name, type).slice(0, MAX_KEY);

/** The key of an entity, with its type. */
export const entityKey = ({ type, name }: Pick<Entity, 'type' | 'name'>): string =>
  `${type}:${keyOf(type, name)}`;

/** Records by type and spelling key; several where records share a spelling. */
export type RecordsByKey = ReadonlyMap<string, Row[]>;

/**
 * Finds the records that are called what a text calls its entities, by name or other name.
 *
 * @param wanted types and names; those without letters or digits find nothing
 */
export async function findRecords(
  strapi: Core.Strapi,
  wanted: Pick<Entity, 'type' | 'name'>[],
): Promise<RecordsByKey> {
  const byKey = new Map<string, Row[]>();
  for (const type of Object.keys(RECORD_UID) as EntityType[]) {
    const keys = new Set(
      wanted.filter((entity) => entity.type === type).map(({ name }) => keyOf(type, name)),
    );
    keys.delete('');
    if (keys.size === 0) continue;
    const list = [...keys];
    const found = await rows(strapi, RECORD_UID[type]).findMany({
      where: { $or: [{ nameKey: { $in: list } }, { aliases: { nameKey: { $in: list } } }] },
      populate: {
        aliases: true,
        ...(type === 'person' ? { positions: { populate: { organization: true } } } : {}),
      },
      orderBy: { id: 'asc' },
    });
    for (const row of found) {
      const aliases = (row.aliases ?? []) as { nameKey?: string }[];
      for (const key of new Set([row.nameKey as string, ...aliases.map((alias) => alias.nameKey ?? '')])) {
        if (!keys.has(key)) continue;
        const same = byKey.get(`${type}:${key}`) ?? [];
        if (!same.some(({ id }) => id === row.id)) same.push(row);
        byKey.set(`${type}:${key}`, same);
      }
    }
  }
  return byKey;
}

/** Whether an entity is enough of a name to be proposed as a record: a lone surname or first name could be anybody. */
export const isProposable = ({ type, name }: Entity): boolean => {
  const key = keyOf(type, name);
  return key !== '' && (type !== 'person' || key.includes(' '));
};
