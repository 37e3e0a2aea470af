import type { Core } from '@strapi/strapi';
import type { EntityType } from '../../../../core/entities';
import { readRowsWhere, type Changes } from '../row-changes';
import { UNDO_MERGED } from '../undo/undo-tables';
import { recordTable, type RecordRow } from './records';

/** Notes that one record stands in the place of another one, for what imports have kept of their articles. */
export async function noteMerged(
  strapi: Core.Strapi,
  changes: Changes,
  { type, from, to }: { type: EntityType; from: RecordRow; to: RecordRow },
): Promise<void> {
  const table = recordTable(strapi, type);
  const earlier = await readRowsWhere(changes.trx, UNDO_MERGED, 'new_id', [from.id], { table_name: table });
  await changes.update(
    UNDO_MERGED,
    earlier.map((row) => ({ row, set: { new_id: to.id } })),
  );
  await changes.insert(UNDO_MERGED, [{ table_name: table, old_id: from.id, new_id: to.id }]);
}
