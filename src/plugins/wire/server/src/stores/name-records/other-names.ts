import type { Core } from '@strapi/strapi';
import type { EntityType } from '../../../../core/entities';
import { metadataOf } from '../copy/metadata';
import { keyOf } from '../find-records';
import { RECORD_UID } from '../names';
import type { Changes } from '../row-changes';
import { partTable, readParts, type Part } from './parts';
import type { RecordRow } from './records';

const FIELD = 'aliases';

/** The other names of a record. */
export const readOtherNames = (
  strapi: Core.Strapi,
  { trx }: Pick<Changes, 'trx'>,
  type: EntityType,
  { id }: RecordRow,
): Promise<Part[]> => readParts(strapi, trx, partTable(strapi, RECORD_UID[type], FIELD), id);

/** The spelling keys of a record's name and other names. */
export const keysOfRecord = (type: EntityType, record: RecordRow, others: readonly Part[]): string[] => [
  ...new Set(
    [record.name, ...others.map(({ row }) => row.name as string)]
      .map((name) => keyOf(type, name))
      .filter(Boolean),
  ),
];

/** Gives a record further names; those that it has already, by their spelling keys, are left out. */
export async function addOtherNames(
  strapi: Core.Strapi,
  changes: Changes,
  type: EntityType,
  record: RecordRow,
  names: readonly string[],
): Promise<void> {
  const { name: table, owner, part, field } = partTable(strapi, RECORD_UID[type], FIELD);
  const held = await readOtherNames(strapi, changes, type, record);
  const keys = new Set(keysOfRecord(type, record, held));
  const fresh: { name: string; name_key: string }[] = [];
  for (const name of names) {
    const key = keyOf(type, name);
    if (key === '' || keys.has(key)) continue;
    keys.add(key);
    fresh.push({ name, name_key: key });
  }
  if (fresh.length === 0) return;
  const component = componentOf(strapi, RECORD_UID[type], FIELD);
  const ids = await changes.insert(metadataOf(strapi, component).tableName, fresh);
  const last = Math.max(0, ...held.map(({ link }) => Number(link.order)));
  await changes.insert(
    table,
    ids.map((id, i) => ({
      [owner]: record.id,
      [part]: id,
      component_type: component,
      field,
      order: last + 1 + i,
    })),
  );
}

/** The component that a field of a type holds. */
const componentOf = (strapi: Core.Strapi, uid: string, field: string): string =>
  metadataOf(strapi, uid).attributes[field].target!;
