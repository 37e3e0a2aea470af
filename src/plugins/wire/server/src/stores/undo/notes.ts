import type { Core } from '@strapi/strapi';
import { UID } from '../../../../shared/constants';
import type { lock } from '../locks';
import { keepRows, type DocumentsOf } from './keep-rows';
import { quoted } from './sql-words';
import { UNDO_NOTES, UNDO_ROWS } from './undo-tables';

type Transaction = Parameters<typeof lock>[0];

/*
 * What an import has to note so that it can be undone. All of it happens in the transaction that does what is noted. In short:
 * - records (persons, organizations, events), notices, ledger rows without an article, the source: `noteMade` after they are written;
 *   where they are there already, `noteBefore` before they are changed and `noteLeft` after it;
 * - articles: `noteBefore` before one that is there is changed or killed; for each receipt that made or changed one `noteArticles` when all
 *   of it is done (or the receipt is written with `made`, `leftAt` and `leftPublishedAt` at once);
 * - notices that editors are asked about from now on: `noteAsked`.
 */

/** "While an import changes it": stands in the place of the time at which an import left a record. */
const BUSY = "CAST('infinity' AS timestamp)";

/** Notes that an import has made documents. They are there. */
export async function noteMade(
  strapi: Core.Strapi,
  trx: Transaction,
  { run, uid, documentIds }: DocumentsOf,
): Promise<void> {
  if (documentIds.length === 0) return;
  await trx.raw(
    `INSERT INTO ${UNDO_NOTES} (import_id, uid, document_id, what, left_at)
     SELECT CAST(:run AS integer), :uid, t.document_id, 'made', t.updated_at FROM ${tableOf(strapi, uid)} t
     WHERE t.document_id = ANY (:ids)
     ON CONFLICT DO NOTHING`,
    { run, uid, ids: documentIds as never },
  );
}

/**
 * Keeps documents as they are, before an import changes them: only the first time, and only of those that it has not made itself.
 *
 * For articles nothing else is needed; after the change of any other document comes `noteLeft`.
 */
export async function noteBefore(
  strapi: Core.Strapi,
  trx: Transaction,
  documents: DocumentsOf,
): Promise<void> {
  const { run, uid, documentIds } = documents;
  if (documentIds.length === 0) return;
  const unless = `EXISTS (SELECT 1 FROM ${UNDO_ROWS} k WHERE k.import_id = :run AND k.side = 'before' AND k.uid = :uid AND k.document_id = w.document_id)
      OR ${isOwn(strapi, uid)}`;
  await keepRows(strapi, trx, 'before', documents, unless);
  if (uid === UID.article) return;
  await markBusy(strapi, trx, documents);
  await trx.raw(
    `INSERT INTO ${UNDO_NOTES} (import_id, uid, document_id, what, left_at)
     SELECT k.import_id, k.uid, k.document_id, 'changed', ${BUSY} FROM ${UNDO_ROWS} k
     WHERE k.import_id = :run AND k.side = 'before' AND k.uid = :uid AND k.document_id = ANY (:ids) AND k.table_name = :name
     ON CONFLICT DO NOTHING`,
    { run, uid, ids: documentIds as never, name: strapi.db.metadata.get(uid).tableName },
  );
}

/**
 * Notes that documents are being changed by what knows of this: an import, or an undo. Of those that nobody else has changed since an import left
 * them that will be said again (`noteLeft`).
 */
export async function markBusy(
  strapi: Core.Strapi,
  trx: Transaction,
  { uid, documentIds }: Omit<DocumentsOf, 'run'>,
): Promise<void> {
  if (documentIds.length === 0) return;
  await trx.raw(
    `UPDATE ${UNDO_NOTES} n SET left_at = ${BUSY} FROM ${tableOf(strapi, uid)} t
     WHERE n.uid = :uid AND n.document_id = ANY (:ids) AND t.document_id = n.document_id AND n.left_at = t.updated_at`,
    { uid, ids: documentIds as never },
  );
}

/** The same, of what an import has noted itself, whoever has changed them since. */
export async function markBusyOwn(trx: Transaction, { run, uid, documentIds }: DocumentsOf): Promise<void> {
  await trx.raw(
    `UPDATE ${UNDO_NOTES} SET left_at = ${BUSY} WHERE import_id = :run AND uid = :uid AND document_id = ANY (:ids)`,
    { run, uid, ids: documentIds as never },
  );
}

/** Notes that an import is done with changing documents: whatever changes them from now on was not an import. */
export async function noteLeft(
  strapi: Core.Strapi,
  trx: Transaction,
  { uid, documentIds }: Omit<DocumentsOf, 'run'>,
): Promise<void> {
  if (documentIds.length === 0) return;
  await trx.raw(
    `UPDATE ${UNDO_NOTES} n SET left_at = t.updated_at FROM ${tableOf(strapi, uid)} t
     WHERE n.uid = :uid AND n.document_id = ANY (:ids) AND n.left_at = ${BUSY} AND t.document_id = n.document_id`,
    { uid, ids: documentIds as never },
  );
}

/**
 * Notes that an import has editors asked about notices about which nobody was asked before. To be called before that is entered in them: when
 * they were last changed before goes with it.
 */
export async function noteAsked(
  strapi: Core.Strapi,
  trx: Transaction,
  { run, documentIds }: Omit<DocumentsOf, 'uid'>,
): Promise<void> {
  if (documentIds.length === 0) return;
  await trx.raw(
    `INSERT INTO ${UNDO_NOTES} (import_id, uid, document_id, what, left_at)
     SELECT CAST(:run AS integer), :uid, t.document_id, 'asked', t.updated_at FROM ${tableOf(strapi, UID.notice)} t
     WHERE t.document_id = ANY (:ids)
     ON CONFLICT DO NOTHING`,
    { run, uid: UID.notice, ids: documentIds as never },
  );
}

/** A receipt that made or changed an article. */
export interface ArticleReceipt {
  /** Row id. */
  receipt: number;
  /** documentId. */
  article: string;
  /** The article was not there before. */
  made: boolean;
}

/** Notes in receipts how they left their articles. To be called when these are as they are to be, published or not. */
export async function noteArticles(
  strapi: Core.Strapi,
  trx: Transaction,
  receipts: readonly ArticleReceipt[],
): Promise<void> {
  if (receipts.length === 0) return;
  const articles = tableOf(strapi, UID.article);
  await trx.raw(
    `UPDATE ${tableOf(strapi, UID.receipt)} r
     SET made = g.made, left_at = d.updated_at, left_published_at = p.published_at
     FROM unnest(CAST(:receipts AS integer[]), CAST(:articles AS text[]), CAST(:made AS boolean[])) AS g (id, article, made)
       JOIN ${articles} d ON d.document_id = g.article AND d.published_at IS NULL
       LEFT JOIN ${articles} p ON p.document_id = g.article AND p.published_at IS NOT NULL
     WHERE r.id = g.id`,
    {
      receipts: receipts.map(({ receipt }) => receipt) as never,
      articles: receipts.map(({ article }) => article) as never,
      made: receipts.map(({ made }) => made) as never,
    },
  );
}

/** A condition on documentIds `w.document_id`: the import itself has made the document, or keeps it as a part of what it made or changed. */
function isOwn(strapi: Core.Strapi, uid: string): string {
  const receipts = tableOf(strapi, UID.receipt);
  const madeIt = (article: string) =>
    `EXISTS (SELECT 1 FROM ${receipts} r WHERE r.article_document_id = ${article} AND r.import_id = :run AND r.made)`;
  if (uid === UID.article) return madeIt('w.document_id');
  const made = `EXISTS (SELECT 1 FROM ${UNDO_NOTES} n WHERE n.import_id = :run AND n.uid = :uid AND n.document_id = w.document_id AND n.what = 'made')`;
  if (uid !== UID.story) return made;
  return `${made} OR EXISTS (
    SELECT 1 FROM ${tableOf(strapi, UID.story)} s WHERE s.document_id = w.document_id AND (${madeIt('s.article_document_id')} OR EXISTS (
      SELECT 1 FROM ${UNDO_ROWS} k WHERE k.import_id = :run AND k.side = 'before' AND k.uid = '${UID.article}' AND k.document_id = s.article_document_id
    )))`;
}

const tableOf = (strapi: Core.Strapi, uid: string): string => quoted(strapi.db.metadata.get(uid).tableName);
