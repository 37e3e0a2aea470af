import type { Core } from '@strapi/strapi';
import { UID, type UndoWhy } from '../../../../shared/constants';
import { articleLock } from '../article-bodies';
import { addHistory } from '../history';
import { inTransaction, lock, lockForBatch } from '../locks';
import { dropRows } from './drop-rows';
import { noteLeftDocuments } from './left-documents';
import { hasOtherUsers } from './other-users';
import { forgetKept } from './records';
import { restoreRows } from './restore-rows';
import { shiftSightings } from './shift-sightings';
import { clockSince, hasTakenSide, isPublishedAs, lastUndone } from './since-then';
import { quoted } from './sql-words';
import { historyOf } from './undo-articles';
import { noteStep, type UndoBatch } from './undo-run';
import { UNDO_ROWS } from './undo-tables';

type Transaction = Parameters<typeof lock>[0];

/** Articles in one transaction: nothing is imported while it lasts. */
const BATCH = 200;

/** Brings back the next articles of an undone import as they were when it was undone, with the ids that they had. */
export const redoArticles: UndoBatch = (strapi, undo, cursor) =>
  inTransaction(strapi, async (trx) => {
    await lockForBatch(trx);
    const { run } = undo;
    const { rows } = await trx.raw(
      `SELECT DISTINCT document_id AS article FROM ${UNDO_ROWS}
       WHERE import_id = ? AND side = 'after' AND uid = ? AND document_id > ? ORDER BY document_id LIMIT ?`,
      [run, UID.article, cursor, BATCH],
    );
    const articles = (rows as { article: string }[]).map(({ article }) => article);
    if (articles.length === 0) return undefined;
    await lock(trx, articles.map(articleLock));
    const stands = await redoStands(strapi, trx, run, articles);
    const open = stands.filter(({ why }) => !why);
    const documentIds = open.map(({ article }) => article);
    const changed = open.filter(({ made }) => !made).map(({ article }) => article);
    const all = { run, uid: UID.article, documentIds };
    await shiftSightings(strapi, trx, { gone: changed, back: { side: 'after', ...all } });
    await dropRows(strapi, trx, { ...all, documentIds: changed }, 'after');
    await restoreRows(strapi, trx, 'after', all);
    await forgetKept(trx, all);
    await addHistory(strapi, historyOf(undo, 'redone', changed));
    const left = stands.flatMap(({ article, why }) =>
      why ? [{ uid: UID.article, documentId: article, why }] : [],
    );
    await noteLeftDocuments(strapi, trx, run, left);
    const next = articles.at(-1)!;
    await noteStep(strapi, trx, run, { cursor: next, done: open.length, left: left.length });
    return next;
  });

interface RedoStand {
  article: string;
  made: boolean;
  why?: UndoWhy;
}

async function redoStands(
  strapi: Core.Strapi,
  trx: Transaction,
  run: number,
  articles: readonly string[],
): Promise<RedoStand[]> {
  const name = (uid: string) => strapi.db.metadata.get(uid).tableName;
  const table = (uid: string) => quoted(name(uid));
  const { rows } = await trx.raw(
    `SELECT g.article, b.document_id IS NULL AS made, d.id IS NOT NULL AS is_here,
       (d.updated_at = b.updated_at AND ${isPublishedAs('p.published_at', 'b.published_at', 'clock')}
         AND NOT ${hasTakenSide(strapi, 'g.article', 'clock.undone')}) AS is_as_before,
       EXISTS (
         SELECT 1 FROM ${UNDO_ROWS} k CROSS JOIN LATERAL jsonb_to_recordset(k.rows) AS r (identity text)
           JOIN ${table(UID.story)} s ON s.identity = r.identity
         WHERE k.import_id = :run AND k.side = 'after' AND k.uid = :uid AND k.document_id = g.article AND k.table_name = :stories
           AND s.article_document_id IS DISTINCT FROM g.article
       ) OR EXISTS (
         SELECT 1 FROM ${UNDO_ROWS} k CROSS JOIN LATERAL jsonb_to_recordset(k.rows) AS r (slug text)
           JOIN ${table(UID.article)} o ON o.slug = r.slug AND o.document_id <> g.article
         WHERE k.import_id = :run AND k.side = 'after' AND k.uid = :uid AND k.document_id = g.article AND k.table_name = :articles
       ) AS is_taken,
       EXISTS (
         SELECT 1 FROM ${table(UID.receipt)} r JOIN ${table(UID.import)} i ON i.id = r.import_id
         WHERE r.article_document_id = g.article AND r.import_id <> :run AND r.left_at = d.updated_at
           AND r.left_at IS DISTINCT FROM b.updated_at AND i.state <> 'undone'
       ) AS is_later
     FROM unnest(CAST(:ids AS text[])) AS g (article)
       LEFT JOIN ${table(UID.article)} d ON d.document_id = g.article AND d.published_at IS NULL
       LEFT JOIN ${table(UID.article)} p ON p.document_id = g.article AND p.published_at IS NOT NULL
       LEFT JOIN LATERAL (
         SELECT k.document_id, min(r.updated_at) FILTER (WHERE r.published_at IS NULL) AS updated_at, max(r.published_at) AS published_at
         FROM ${UNDO_ROWS} k CROSS JOIN LATERAL jsonb_to_recordset(k.rows) AS r (updated_at timestamp, published_at timestamp)
         WHERE k.import_id = :run AND k.side = 'before' AND k.uid = :uid AND k.document_id = g.article AND k.table_name = :articles
         GROUP BY k.document_id
       ) b ON true
       CROSS JOIN LATERAL (${clockSince(strapi, 'g.article', lastUndone(strapi, 'g.article'))}) clock`,
    {
      run,
      uid: UID.article,
      articles: name(UID.article),
      stories: name(UID.story),
      ids: articles as never,
    } as never,
  );
  const found = rows as {
    article: string;
    made: boolean;
    is_here: boolean;
    is_as_before: boolean | null;
    is_taken: boolean;
    is_later: boolean;
  }[];
  const linked = await hasOtherUsers(
    strapi,
    trx,
    { run, side: 'before' },
    found.filter(({ made }) => !made),
  );
  return found.map((row) => {
    const { article, made } = row;
    if (row.is_taken || (made && row.is_here)) return { article, made, why: 'taken' };
    if (made) return { article, made };
    if (row.is_as_before !== true) return { article, made, why: row.is_later ? 'later-import' : 'edited' };
    return linked.has(article) ? { article, made, why: 'linked' } : { article, made };
  });
}
