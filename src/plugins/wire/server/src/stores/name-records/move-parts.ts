import type { Core } from '@strapi/strapi';
import type { EntityType } from '../../../../core/entities';
import { metadataOf } from '../copy/metadata';
import { keyOf } from '../find-records';
import { RECORD_UID } from '../names';
import type { Changes } from '../row-changes';
import { keysOfRecord, readOtherNames } from './other-names';
import { isSaidBy, partTable, readParts, type Part } from './parts';
import { seenInBoth } from './seen-days';
import type { RecordRow } from './records';

interface Sides {
  type: EntityType;
  from: RecordRow;
  to: RecordRow;
}

/**
 * Moves components of a field from one record to another, after those that are there. What is there already is left where it is, and only its days
 * are entered: a post that both held is one post.
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
  const given = (await readParts(strapi, changes.trx, table, from.id)).filter(wanted);
  const due =
    field === 'aliases'
      ? given.filter(await isNewName(strapi, changes, type, to))
      : await newAmong(strapi, changes, held, given);
  const last = Math.max(0, ...held.map(({ link }) => Number(link.order)));
  await changes.update(
    table.name,
    due.map(({ link }, i) => ({ row: link, set: { [table.owner]: to.id, order: last + 1 + i } })),
  );
}

/** Those that say something that none before them says; the days of the others are entered where it is said. */
async function newAmong(
  strapi: Core.Strapi,
  changes: Changes,
  held: readonly Part[],
  given: readonly Part[],
): Promise<Part[]> {
  const said = [...held];
  const due: Part[] = [];
  for (const part of given) {
    const same = said.find((other) => isSaidBy(part, other));
    if (same) {
      const set = seenInBoth(same.row, part.row);
      await changes.update(metadataOf(strapi, same.uid).tableName, [{ row: same.row, set }]);
      Object.assign(same.row, set);
    } else {
      said.push(part);
      due.push(part);
    }
  }
  return due;
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
