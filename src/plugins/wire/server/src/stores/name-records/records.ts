import { errors } from '@strapi/utils';
import type { Core } from '@strapi/strapi';
import type { EntityType } from '../../../../core/entities';
import type { Changes, StoredRow } from '../row-changes';
import { readRowsWhere } from '../row-changes';
import { RECORD_UID } from '../names';
import { quoted } from '../undo/sql-words';

/** A record as it is stored. */
export interface RecordRow extends StoredRow {
  document_id: string;
  name: string;
  name_key: string | null;
  confirmed: boolean;
}

/** The table of a type's records. */
export const recordTable = (strapi: Core.Strapi, type: EntityType): string =>
  strapi.db.metadata.get(RECORD_UID[type]).tableName;

/**
 * Records by their documentIds, in the order of these, which nobody else changes until the transaction ends. Those that are not there are
 * left out.
 */
export async function lockRecords(
  strapi: Core.Strapi,
  { trx }: Pick<Changes, 'trx'>,
  type: EntityType,
  documentIds: readonly string[],
): Promise<RecordRow[]> {
  const table = recordTable(strapi, type);
  await trx.raw(`SELECT id FROM ${quoted(table)} WHERE document_id = ANY (:ids) ORDER BY id FOR UPDATE`, {
    ids: documentIds as never,
  });
  const found = (await readRowsWhere(trx, table, 'document_id', documentIds)) as RecordRow[];
  const byId = new Map(found.map((row) => [row.document_id, row]));
  return [...new Set(documentIds)].flatMap((id) => byId.get(id) ?? []);
}

/** One record, likewise. @throws NotFoundError */
export async function lockRecord(
  strapi: Core.Strapi,
  changes: Pick<Changes, 'trx'>,
  type: EntityType,
  documentId: string,
): Promise<RecordRow> {
  const [row] = await lockRecords(strapi, changes, type, [documentId]);
  if (!row) throw noSuchRecord(type, documentId);
  return row;
}

export const noSuchRecord = (type: EntityType, documentId: string): Error =>
  new errors.NotFoundError(
    `There is no ${type} "${documentId}". It may have been merged or rejected: the list of decisions says so.`,
    { type, documentId },
  );

/** A time as PostgreSQL writes it as JSON: what is read again has to be the same. */
export const nowCell = (at: Date): string => at.toISOString().replace(/\.?0*Z$/u, '');

/** Sets columns of records and when they were last changed. */
export async function updateRecords(
  strapi: Core.Strapi,
  changes: Changes,
  type: EntityType,
  updates: readonly { row: RecordRow; set: Record<string, unknown> }[],
  at: Date,
): Promise<void> {
  await changes.update(
    recordTable(strapi, type),
    updates.map(({ row, set }) => ({ row, set: { ...set, updated_at: nowCell(at) } })),
  );
}
