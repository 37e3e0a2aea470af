import type { Core } from '@strapi/strapi';
import { UID, type UndoWhy } from '../../../../shared/constants';
import { UNDO_PREVIEW_LIMIT, type LeftByUndo, type UndoPreview } from '../../../../shared/contracts/undo';
import type { Row } from '../documents';
import { articleStands, type ArticleStand } from './article-stands';
import { quoted } from './sql-words';
import { countArticles } from './undo-run';

/** Articles that are looked at with one query, as many as an undo takes at once. */
const BATCH = 200;
/** Of those that would stay, so many are named. */
const NAMED = 20;

/**
 * What an undo of an import would do now, by the rules by which it is done; nothing is written. Of a large import the first articles are looked
 * at, as many as take a moment.
 */
export async function previewUndo(strapi: Core.Strapi, run: Row): Promise<UndoPreview> {
  const { total } = await countArticles(strapi, run.id);
  const preview: UndoPreview = { total, looked: 0, gone: 0, back: 0, left: {}, first: [] };
  const seen = new Set<string>();
  for (let after = 0; seen.size < UNDO_PREVIEW_LIMIT;) {
    const stands = await strapi.db.transaction(async ({ trx }) => {
      await trx.raw('SET TRANSACTION READ ONLY');
      const { rows } = await trx.raw(
        `SELECT r.id, r.article_document_id AS article FROM ${quoted(strapi.db.metadata.get(UID.receipt).tableName)} r
         WHERE r.import_id = ? AND r.id > ? AND r.left_at IS NOT NULL ORDER BY r.id LIMIT ?`,
        [run.id, after, Math.min(BATCH, UNDO_PREVIEW_LIMIT - seen.size)],
      );
      const found = rows as { id: number; article: string }[];
      if (found.length === 0) return undefined;
      after = found[found.length - 1].id;
      // Of an article of which several versions came the first receipt is enough: it tells of the article as it is.
      const fresh = [...new Set(found.map(({ article }) => article))].filter((article) => !seen.has(article));
      for (const article of fresh) seen.add(article);
      return fresh.length > 0 ? articleStands(strapi, trx, run.id, fresh) : [];
    });
    if (!stands) break;
    add(preview, stands);
  }
  preview.looked = seen.size;
  preview.first = await named(strapi, preview.first);
  return preview;
}

function add(preview: UndoPreview, stands: readonly ArticleStand[]): void {
  for (const { article, made, why, later } of stands) {
    if (!why) {
      preview[made ? 'gone' : 'back'] += 1;
      continue;
    }
    preview.left[why] = (preview.left[why] ?? 0) + 1;
    if (preview.first.length < NAMED) preview.first.push(leftOf(article, why, later));
  }
}

const leftOf = (documentId: string, why: UndoWhy, laterImport?: string): LeftByUndo => ({
  type: 'article',
  documentId,
  why,
  ...(laterImport ? { laterImport } : {}),
});

async function named(strapi: Core.Strapi, left: readonly LeftByUndo[]): Promise<LeftByUndo[]> {
  const { rows } = await strapi.db.connection.raw(
    `SELECT document_id, left(headline, 500) AS name FROM ${quoted(strapi.db.metadata.get(UID.article).tableName)}
     WHERE document_id = ANY (?) AND published_at IS NULL`,
    [left.map(({ documentId }) => documentId) as never],
  );
  const names = new Map(
    (rows as { document_id: string; name: string | null }[]).map((row) => [row.document_id, row.name]),
  );
  return left.map((one) => ({ ...one, name: names.get(one.documentId) ?? undefined }));
}
