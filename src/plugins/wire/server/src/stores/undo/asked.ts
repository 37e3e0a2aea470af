import type { Core } from '@strapi/strapi';
import { UID } from '../../../../shared/constants';
import type { lock } from '../locks';
import type { DocumentsOf } from './keep-rows';
import { quoted } from './sql-words';
import { UNDO_NOTES } from './undo-tables';

type Transaction = Parameters<typeof lock>[0];

/** Nobody is asked about notices any more about which an import had editors asked, unless they were decided or a later import brings them, too. */
export async function revertAsked(
  strapi: Core.Strapi,
  trx: Transaction,
  documents: DocumentsOf,
): Promise<void> {
  const table = (uid: string) => quoted(strapi.db.metadata.get(uid).tableName);
  await exchange(strapi, trx, documents, {
    to: false,
    condition: `NOT EXISTS (
      SELECT 1 FROM ${table(UID.flag)} f JOIN ${table(UID.receipt)} r ON r.id = f.receipt_id
      WHERE f.notice_id = t.id AND r.import_id > :run)`,
  });
}

/** Editors are asked again. */
export const repeatAsked = (strapi: Core.Strapi, trx: Transaction, documents: DocumentsOf): Promise<void> =>
  exchange(strapi, trx, documents, { to: true, condition: 'true' });

/** The time of the last change goes back and forth with it: the note keeps the one that the notice does not have. */
async function exchange(
  strapi: Core.Strapi,
  trx: Transaction,
  { run, documentIds }: DocumentsOf,
  { to, condition }: { to: boolean; condition: string },
): Promise<void> {
  const notices = quoted(strapi.db.metadata.get(UID.notice).tableName);
  await trx.raw(
    `WITH due AS MATERIALIZED (
       SELECT t.id, t.document_id, t.updated_at, n.left_at FROM ${notices} t
         JOIN ${UNDO_NOTES} n ON n.import_id = :run AND n.uid = :uid AND n.document_id = t.document_id AND n.what = 'asked'
       WHERE t.document_id = ANY (:ids) AND t.decision = 'pending' AND t.review = :from AND ${condition}
     ), noted AS (
       UPDATE ${UNDO_NOTES} n SET left_at = due.updated_at FROM due
       WHERE n.import_id = :run AND n.uid = :uid AND n.document_id = due.document_id
     )
     UPDATE ${notices} t SET review = :to, updated_at = due.left_at FROM due WHERE t.id = due.id`,
    { run, uid: UID.notice, ids: documentIds as never, from: !to, to } as never,
  );
}
