import type { Core } from '@strapi/strapi';
import type { EntityType } from '../../../../core/entities';
import type { lock } from '../locks';
import { RECORD_UID } from '../names';
import { readRowsWhere } from '../row-changes';
import { realUsers } from '../undo/other-users';

/** How many rows of other content point at a record. @param record row id, of a record that may be gone */
export async function pointsAtRecord(
  strapi: Core.Strapi,
  trx: Parameters<typeof lock>[0],
  type: EntityType,
  record: number,
): Promise<number> {
  let count = 0;
  for (const { table, column, type: of } of await realUsers(strapi, trx, RECORD_UID[type]))
    count += (await readRowsWhere(trx, table, column, [record], of ? { [of.column]: of.is } : {})).length;
  return count;
}
