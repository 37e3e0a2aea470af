import { UID } from '../../../../shared/constants';
import { inTransaction, lockForBatch } from '../locks';
import { forgetKept } from './records';
import { restoreRows } from './restore-rows';
import { noteStep, type UndoBatch } from './undo-run';
import { UNDO_ROWS } from './undo-tables';

const BATCH = 1000;

/**
 * Brings back paragraphs that recur in a source and were forgotten when an import was undone, counted in no story so far; those that have come
 * again since stay as they are.
 */
export const recallParagraphs: UndoBatch = (strapi, { run }, cursor) =>
  inTransaction(strapi, async (trx) => {
    await lockForBatch(trx);
    const uid = UID.recurringParagraph;
    const { rows } = await trx.raw(
      `SELECT k.document_id AS id, EXISTS (
         SELECT 1 FROM jsonb_to_recordset(k.rows) AS r (source_id integer, fingerprint text)
           JOIN :table: p ON p.source_id = r.source_id AND p.fingerprint = r.fingerprint
       ) AS is_here
       FROM ${UNDO_ROWS} k WHERE k.import_id = :run AND k.side = 'after' AND k.uid = :uid AND k.document_id > :cursor
       ORDER BY k.document_id LIMIT :limit`,
      { run, uid, cursor, limit: BATCH, table: strapi.db.metadata.get(uid).tableName } as never,
    );
    const found = rows as { id: string; is_here: boolean }[];
    if (found.length === 0) return undefined;
    const of = (documentIds: string[]) => ({ run, uid, documentIds });
    const recalled = of(found.filter(({ is_here }) => !is_here).map(({ id }) => id));
    await restoreRows(strapi, trx, 'after', recalled);
    await trx.raw(
      `UPDATE ?? SET stories = 0, in_body = 0, in_removed = 0, at_top = 0, in_middle = 0, at_end = 0 WHERE document_id = ANY (?)`,
      [strapi.db.metadata.get(uid).tableName, recalled.documentIds as never],
    );
    await forgetKept(trx, of(found.map(({ id }) => id)));
    const next = found.at(-1)!.id;
    await noteStep(strapi, trx, run, { cursor: next });
    return next;
  });
