import type { Core } from '@strapi/strapi';
import type { EntityType } from '../../../../core/entities';
import { keyOf } from '../find-records';
import { RECORD_UID } from '../names';
import type { Changes } from '../row-changes';
import { keysOfRecord, readOtherNames } from './other-names';
import { isSaidBy, partTable, readParts, type Part } from './parts';
import type { RecordRow } from './records';

interface Sides {
  type: EntityType;
  from: RecordRow;
  to: RecordRow;
}

/**
 * Moves components of a field from one record to another, after those that are there. What is there already is left where it is.
 *
 * @param wanted which of them; all by default
 */
export async function moveParts(
  strapi: Core.Strapi,
  changes: Changes,
  { type, from, to }: Sides,
  field: string,
  wanted: (part: Part) => boolean = () => true,
): Promise<void> {
  const table = partTable(strapi, RECORD_UID[type], field);
  const held = await readParts(strapi, changes.trx, table, to.id);
  const isNew = field === 'aliases' ? await isNewName(strapi, changes, type, to) : isNewAmong(held);
  const due = (await readParts(strapi, changes.trx, table, from.id)).filter(
    (part) => wanted(part) && isNew(part),
  );
  const last = Math.max(0, ...held.map(({ link }) => Number(link.order)));
  await changes.update(
    table.name,
    due.map(({ link }, i) => ({ row: link, set: { [table.owner]: to.id, order: last + 1 + i } })),
  );
}

/** Of a component, whether it says something that none of those before it says. */
function isNewAmong(held: readonly Part[]): (part: Part) => boolean {
  const said = [...held];
  return (part) => {
    if (said.some((other) => isSaidBy(part, other))) return false;
    said.push(part);
    return true;
  };
}

/** Of another name, whether it is spelt as none that the record has. */
async function isNewName(
  strapi: Core.Strapi,
  changes: Changes,
  type: EntityType,
  record: RecordRow,
): Promise<(part: Part) => boolean> {
  const keys = new Set(keysOfRecord(type, record, await readOtherNames(strapi, changes, type, record)));
  return ({ row }) => {
    const key = keyOf(type, row.name as string);
    if (keys.has(key)) return false;
    keys.add(key);
    return true;
  };
}
