import type { Core } from '@strapi/strapi';
import { UID } from '../../../shared/constants';

type Query = ReturnType<Core.Strapi['db']['connection']>;

/** A query for the flags of notices that await an editor; the flags' table is called `f`. What was edited away awaits nobody. */
function pendingFlags(strapi: Core.Strapi): Query {
  const table = (uid: string) => strapi.db.metadata.get(uid).tableName;
  return strapi.db
    .connection({ f: table(UID.flag) })
    .join({ n: table(UID.notice) }, 'n.id', 'f.notice_id')
    .where({ 'f.stale': false, 'n.decision': 'pending', 'n.review': true }) as unknown as Query;
}

/** A query for the documentIds of articles in which a notice awaits an editor: to stand in the condition of another query. */
export const articlesWithPending = (strapi: Core.Strapi): Query =>
  pendingFlags(strapi)
    .whereNotNull('f.article_document_id')
    .select('f.article_document_id') as unknown as Query;

/**
 * A query for the row ids of all other articles, drafts and published ones. Not `NOT IN`: PostgreSQL looks that up in a table in memory only while it
 * is small, and goes through all of it for each article when it is not.
 */
export const articlesWithoutPending = (strapi: Core.Strapi): Query =>
  strapi.db
    .connection({ a: strapi.db.metadata.get(UID.article).tableName })
    .whereNotExists(pendingFlags(strapi).whereRaw('f.article_document_id = a.document_id').select('f.id'))
    .select('a.id') as unknown as Query;

/** How many notices await an editor in each of these articles, by documentId; articles without any are not in it. */
export async function countPending(
  strapi: Core.Strapi,
  articles: readonly string[],
): Promise<Record<string, number>> {
  const found = (await pendingFlags(strapi)
    .whereIn('f.article_document_id', articles as string[])
    .groupBy('f.article_document_id')
    .select('f.article_document_id AS article')
    .countDistinct({ count: 'f.notice_id' })) as unknown as { article: string; count: string }[];
  return Object.fromEntries(found.map(({ article, count }) => [article, Number(count)]));
}
