import { UID } from '../../../../shared/constants';
import { articleLock } from '../article-bodies';
import { addHistory } from '../history';
import { inTransaction, lock, lockForBatch } from '../locks';
import { articleStands } from './article-stands';
import { dropRows } from './drop-rows';
import { keepRows } from './keep-rows';
import { noteLeftDocuments } from './left-documents';
import { restoreRows } from './restore-rows';
import { shiftSightings } from './shift-sightings';
import { quoted } from './sql-words';
import { noteStep, type UndoBatch, type UndoRun } from './undo-run';

/** Articles in one transaction: nothing is imported while it lasts. */
const BATCH = 200;

/**
 * Takes back the next articles of an import: those that it made go, those that it changed are what they were. What somebody has touched since
 * stays.
 */
export const undoArticles: UndoBatch = (strapi, undo, cursor) =>
  inTransaction(strapi, async (trx) => {
    await lockForBatch(trx);
    const { run } = undo;
    const { rows: receipts } = await trx.raw(
      `SELECT r.id, r.article_document_id AS article FROM ${quoted(strapi.db.metadata.get(UID.receipt).tableName)} r
       WHERE r.import_id = ? AND r.id > ? AND r.left_at IS NOT NULL ORDER BY r.id LIMIT ?`,
      [run, Number(cursor || 0), BATCH],
    );
    if (receipts.length === 0) return undefined;
    const found = receipts as { id: number; article: string }[];
    const articles = [...new Set(found.map(({ article }) => article))];
    await lock(trx, articles.map(articleLock));
    const stands = await articleStands(strapi, trx, run, articles);
    const open = stands.filter(({ why }) => !why);
    const of = (made: boolean) => ({
      run,
      uid: UID.article,
      documentIds: open.filter((stand) => stand.made === made).map(({ article }) => article),
    });
    const [made, changed] = [of(true), of(false)];
    await keepRows(strapi, trx, 'after', {
      ...made,
      documentIds: [...made.documentIds, ...changed.documentIds],
    });
    await shiftSightings(strapi, trx, {
      gone: [...made.documentIds, ...changed.documentIds],
      back: { side: 'before', ...changed },
    });
    await dropRows(strapi, trx, made);
    await dropRows(strapi, trx, changed, 'before');
    await restoreRows(strapi, trx, 'before', changed);
    await addHistory(strapi, historyOf(undo, 'undone', changed.documentIds));
    const left = stands.flatMap(({ article, why, later }) =>
      why ? [{ uid: UID.article, documentId: article, why, detail: later }] : [],
    );
    await noteLeftDocuments(strapi, trx, run, left);
    const next = String(found.at(-1)!.id);
    await noteStep(strapi, trx, run, { cursor: next, done: open.length, left: left.length });
    return next;
  });

/** What the history of articles tells. */
export const historyOf = (
  { documentId, actor }: UndoRun,
  action: 'undone' | 'redone',
  articles: readonly string[],
): Parameters<typeof addHistory>[1] =>
  articles.map((article) => ({ action, actor, article, after: { import: documentId } }));
