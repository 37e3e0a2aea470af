import type { Core } from '@strapi/strapi';
import { UID, type UndoWhy } from '../../../../shared/constants';
import type { lock } from '../locks';
import { dropRows } from './drop-rows';
import { keepRows, type DocumentsOf } from './keep-rows';
import { markBusy, markBusyOwn, noteLeft } from './notes';
import { restoreRows } from './restore-rows';
import { literal, quoted } from './sql-words';
import { realUsers } from './other-users';
import { isUnused, usersOf } from './users';
import { UNDO_MOVED, UNDO_NOTES, UNDO_ROWS } from './undo-tables';

type Transaction = Parameters<typeof lock>[0];

/** A document that stays as it is, and why. */
export interface LeftDocument {
  uid: string;
  documentId: string;
  why: UndoWhy;
}

/** Takes back what an import has changed in documents that were there before it: of those that nobody has changed since. */
export async function revertChanged(
  strapi: Core.Strapi,
  trx: Transaction,
  documents: DocumentsOf,
): Promise<LeftDocument[]> {
  const { run, uid } = documents;
  const isGone = uid === UID.story ? 't.id IS NULL OR' : '';
  const { rows } = await trx.raw(
    `SELECT n.document_id AS id, (${isGone} t.updated_at = n.left_at) AS is_left,
       EXISTS (SELECT 1 FROM ${UNDO_NOTES} o WHERE o.uid = n.uid AND o.document_id = n.document_id AND o.import_id > n.import_id
         AND o.left_at = t.updated_at) AS is_later
     FROM ${UNDO_NOTES} n ${isGone ? 'LEFT' : ''} JOIN ${tableOf(strapi, uid)} t ON t.document_id = n.document_id
     WHERE n.import_id = :run AND n.uid = :uid AND n.what = 'changed' AND n.document_id = ANY (:ids)
       AND NOT EXISTS (SELECT 1 FROM ${UNDO_ROWS} k WHERE k.import_id = :run AND k.side = 'after' AND k.uid = n.uid AND k.document_id = n.document_id)`,
    { run, uid, ids: documents.documentIds as never },
  );
  const found = rows as { id: string; is_left: boolean; is_later: boolean }[];
  const open = { run, uid, documentIds: found.filter(({ is_left }) => is_left).map(({ id }) => id) };
  await keepRows(strapi, trx, 'after', open);
  await markBusy(strapi, trx, open);
  // A story of the ledger may have gone with its article.
  if (uid === UID.story) await markBusyOwn(trx, open);
  await dropRows(strapi, trx, open, 'before');
  await restoreRows(strapi, trx, 'before', open);
  await noteLeft(strapi, trx, open);
  // Of the ledger nobody needs to know.
  if (uid === UID.story) return [];
  return found
    .filter(({ is_left }) => !is_left)
    .map(({ id, is_later }) => ({ uid, documentId: id, why: is_later ? 'later-import' : 'edited' }));
}

/** Changes documents again that were as they had been before an import. */
export async function repeatChanged(
  strapi: Core.Strapi,
  trx: Transaction,
  documents: DocumentsOf,
): Promise<LeftDocument[]> {
  const { run, uid } = documents;
  const { rows } = await trx.raw(
    `SELECT n.document_id AS id, coalesce(t.updated_at = n.left_at, false) AS is_left
     FROM ${UNDO_NOTES} n LEFT JOIN ${tableOf(strapi, uid)} t ON t.document_id = n.document_id
     WHERE n.import_id = :run AND n.uid = :uid AND n.what = 'changed' AND n.document_id = ANY (:ids)`,
    { run, uid, ids: documents.documentIds as never },
  );
  const found = rows as { id: string; is_left: boolean }[];
  const open = { run, uid, documentIds: found.filter(({ is_left }) => is_left).map(({ id }) => id) };
  await markBusy(strapi, trx, open);
  await dropRows(strapi, trx, open, uid === UID.story ? undefined : 'after');
  await restoreRows(strapi, trx, 'after', open);
  await noteLeft(strapi, trx, open);
  await forgetKept(trx, open);
  if (uid === UID.story) return [];
  return found.filter(({ is_left }) => !is_left).map(({ id }) => ({ uid, documentId: id, why: 'edited' }));
}

/**
 * Takes away what an import has made, where nobody has confirmed or changed it and nothing uses it. What is used stays without being told of:
 * that is as it should be.
 */
export const removeMade = (
  strapi: Core.Strapi,
  trx: Transaction,
  documents: DocumentsOf,
): Promise<LeftDocument[]> => remove(strapi, trx, documents, 'true');

/** Takes away again what came back when an import was done again, and what only articles would need that did not come back. */
export async function removeLeftOver(
  strapi: Core.Strapi,
  trx: Transaction,
  documents: DocumentsOf,
): Promise<void> {
  const uses = imageUses(strapi, documents.uid, "k.side = 'after' AND k.import_id = :run");
  if (uses.length > 0)
    await remove(strapi, trx, documents, `(${uses.map((ids) => `t.id IN (${ids})`).join(' OR ')})`);
}

async function remove(
  strapi: Core.Strapi,
  trx: Transaction,
  documents: DocumentsOf,
  condition: string,
): Promise<LeftDocument[]> {
  const { run, uid } = documents;
  const conditions = [
    condition,
    isUnused(await realUsers(strapi, trx, uid), ownUse(strapi, uid)),
    // Undone, a later import would point at it again.
    ...imageUses(strapi, uid, "k.side = 'before' AND k.import_id > :run").map(
      (ids) => `t.id NOT IN (${ids})`,
    ),
    `NOT EXISTS (SELECT 1 FROM ${tableOf(strapi, UID.story)} s WHERE s.record_document_id = t.document_id)`,
  ];
  const { rows } = await trx.raw(
    `SELECT n.document_id AS id, (${isUntouched(strapi, uid)}) AS is_left, (${conditions.join(' AND ')}) AS is_unused
     FROM ${UNDO_NOTES} n JOIN ${tableOf(strapi, uid)} t ON t.document_id = n.document_id
     WHERE n.import_id = :run AND n.uid = :uid AND n.what = 'made' AND n.document_id = ANY (:ids)`,
    { run, uid, ids: documents.documentIds as never },
  );
  const found = rows as { id: string; is_left: boolean; is_unused: boolean }[];
  const gone = found.filter(({ is_left, is_unused }) => is_left && is_unused).map(({ id }) => id);
  const open = { run, uid, documentIds: gone };
  await keepRows(strapi, trx, 'after', open);
  await dropRows(strapi, trx, open);
  if (uid === UID.story) return [];
  return found.filter(({ is_left }) => !is_left).map(({ id }) => ({ uid, documentId: id, why: 'edited' }));
}

/**
 * Brings back what an import had made. Where the same has come again meanwhile (a notice with the fingerprint, a name with the spelling, a source
 * with the name, a story with the identity), that takes its place.
 */
export async function bringBackMade(
  strapi: Core.Strapi,
  trx: Transaction,
  documents: DocumentsOf,
): Promise<void> {
  const { run, uid, documentIds } = documents;
  const table = strapi.db.metadata.get(uid).tableName;
  const key = KEYS[uid];
  await trx.raw(
    `INSERT INTO ${UNDO_MOVED} (import_id, table_name, old_id, new_id)
     SELECT DISTINCT ON (b.id) CAST(:run AS integer), :table, b.id, t.id
     FROM ${UNDO_ROWS} k CROSS JOIN LATERAL jsonb_populate_recordset(CAST(NULL AS ${quoted(table)}), k.rows) b
       JOIN ${quoted(table)} t ON t.${quoted(key)} = b.${quoted(key)}
     WHERE k.import_id = :run AND k.side = 'after' AND k.uid = :uid AND k.table_name = :table AND k.document_id = ANY (:ids)
       AND b.${quoted(key)} <> ''
     ORDER BY b.id, t.id
     ON CONFLICT DO NOTHING`,
    { run, uid, table, ids: documentIds as never },
  );
  const { rows } = await trx.raw(
    `SELECT k.document_id AS id FROM ${UNDO_ROWS} k
     WHERE k.import_id = :run AND k.side = 'after' AND k.uid = :uid AND k.table_name = :table AND k.document_id = ANY (:ids)
       AND NOT EXISTS (SELECT 1 FROM ${UNDO_MOVED} m WHERE m.import_id = :run AND m.table_name = :table
         AND m.old_id = CAST(k.rows -> 0 ->> 'id' AS integer))`,
    { run, uid, table, ids: documentIds as never },
  );
  const open = { run, uid, documentIds: (rows as { id: string }[]).map(({ id }) => id) };
  await restoreRows(strapi, trx, 'after', open);
  if (uid === UID.source) {
    await trx.raw(
      `UPDATE ${tableOf(strapi, UID.import)} i SET source_id = s.id FROM ${UNDO_ROWS} k, ${quoted(table)} s
       WHERE i.id = :run AND k.import_id = :run AND k.side = 'after' AND k.uid = :uid AND k.table_name = :table
         AND s.name = k.rows -> 0 ->> 'name'`,
      { run, uid, table },
    );
  }
  await forgetKept(trx, open);
}

/** Forgets the state that was kept when documents were taken back. */
export async function forgetKept(trx: Transaction, { run, uid, documentIds }: DocumentsOf): Promise<void> {
  if (documentIds.length === 0) return;
  await trx.raw(
    `DELETE FROM ${UNDO_ROWS} WHERE import_id = :run AND side = 'after' AND uid = :uid AND document_id = ANY (:ids)`,
    { run, uid, ids: documentIds as never },
  );
}

/** The column by which it is known that the same has come again. */
const KEYS: Readonly<Record<string, string>> = {
  [UID.person]: 'name_key',
  [UID.organization]: 'name_key',
  [UID.event]: 'name_key',
  [UID.notice]: 'fingerprint',
  [UID.source]: 'name',
  [UID.story]: 'identity',
};

/** A condition on `t`, of which `n` is the note: no editor has confirmed, decided about or saved it. */
function isUntouched(strapi: Core.Strapi, uid: string): string {
  // That editors are asked about a notice changes it, too.
  const isUnsaved =
    uid === UID.notice ? 't.updated_by_id IS NULL' : 't.updated_by_id IS NULL AND t.updated_at = n.left_at';
  if (uid === UID.story) return `t.article_document_id IS NULL AND ${isUnsaved}`;
  if (uid === UID.source) return isUnsaved;
  if (uid !== UID.notice) return `${isUnsaved} AND t.confirmed IS NOT TRUE`;
  return `${isUnsaved} AND t.decision = 'pending' AND t.decided_by IS NULL AND NOT EXISTS (
    SELECT 1 FROM ${tableOf(strapi, UID.historyEntry)} h
    WHERE h.notice_document_id = t.document_id AND h.article_document_id IS NULL AND h.action IN ('decided', 'changed', 'imported'))`;
}

/** By table, which rows `u` count when it is asked whether something is used. */
function ownUse(strapi: Core.Strapi, uid: string): Record<string, string> {
  if (uid !== UID.source) return {};
  const table = (of: string) => strapi.db.metadata.get(of).tableName;
  return {
    [table(UID.import)]: 'u.id <> :run',
    [table(UID.sourceStatus)]: 'false',
    [table(UID.recurringParagraph)]: "u.state <> 'counted'",
  };
}

/** Queries for the row ids of a type's documents that kept rows of articles point at. */
function imageUses(strapi: Core.Strapi, uid: string, kept: string): string[] {
  const { attributes } = strapi.db.metadata.get(UID.article);
  const tables = new Set(
    Object.values(attributes).map(
      (attribute) => (attribute as { joinTable?: { name: string } }).joinTable?.name,
    ),
  );
  const flags = strapi.db.metadata.get(UID.flag).tableName;
  return usersOf(strapi, uid)
    .filter(({ table }) => tables.has(table) || table === flags)
    .map(
      ({ table, column }) =>
        `SELECT CAST(b.r ->> ${literal(column)} AS integer) FROM ${UNDO_ROWS} k CROSS JOIN LATERAL jsonb_array_elements(k.rows) AS b (r)
         WHERE ${kept} AND k.uid = ${literal(UID.article)} AND k.table_name = ${literal(table)} AND b.r ->> ${literal(column)} IS NOT NULL`,
    );
}

const tableOf = (strapi: Core.Strapi, uid: string): string => quoted(strapi.db.metadata.get(uid).tableName);
