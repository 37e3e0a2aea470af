import type { Core } from '@strapi/strapi';
import type { EntityType } from '../../../../core/entities';
import { RECORD_UID } from '../names';
import type { Changes, StoredRow } from '../row-changes';
import { documentTables } from '../undo/document-tables';
import { readRows } from '../undo/keep-rows';
import type { RecordRow } from './records';

/** All rows of a record, in every table: its own first, then its components', then its links. */
export async function rowsOfRecord(
  strapi: Core.Strapi,
  { trx }: Pick<Changes, 'trx'>,
  type: EntityType,
  documentId: string,
): Promise<[table: string, rows: StoredRow[]][]> {
  const uid = RECORD_UID[type];
  const byTable = (await readRows(strapi, trx, { uid, documentIds: [documentId] })).get(documentId);
  return documentTables(strapi, uid).flatMap(({ name }) => {
    const rows = byTable?.get(name) as StoredRow[] | undefined;
    return rows && rows.length > 0 ? [[name, rows] as [string, StoredRow[]]] : [];
  });
}

/** Deletes a record with all that is still its own. Nothing may point at it any more. */
export async function deleteRecord(
  strapi: Core.Strapi,
  changes: Changes,
  type: EntityType,
  { document_id: documentId }: RecordRow,
): Promise<void> {
  const tables = await rowsOfRecord(strapi, changes, type, documentId);
  for (const [table, rows] of tables.toReversed())
    await changes.delete(
      table,
      rows.map((row) => ({ row })),
    );
}
