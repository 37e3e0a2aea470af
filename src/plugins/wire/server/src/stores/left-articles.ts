import type { Core } from '@strapi/strapi';
import { UID, type LeftWhy } from '../../../shared/constants';
import type { LeftArticle } from '../../../shared/contracts/applications';
import type { Page } from './carrying-articles';
import { rows } from './documents';
import type { lock } from './locks';

type Transaction = Parameters<typeof lock>[0];

/** An article that an application leaves alone, and why. */
export interface Leaving {
  /** documentId. */
  article: string;
  why: LeftWhy;
  /** A sentence for the person who looks after it. */
  reason: string;
  editor?: string;
  editedAt?: Date;
}

/** Notes articles that an application leaves, in the place of what was noted of them. */
export async function keepLeft(
  strapi: Core.Strapi,
  trx: Transaction,
  application: number,
  leaving: readonly Leaving[],
): Promise<void> {
  if (leaving.length === 0) return;
  await forgetLeft(
    strapi,
    trx,
    application,
    leaving.map(({ article }) => article),
  );
  const at = new Date();
  await rows(strapi, UID.leftArticle).createMany({
    data: leaving.map(({ article, ...more }) => ({ ...more, application, articleDocumentId: article, at })),
  });
}

/** Forgets that an application has left these articles. */
export async function forgetLeft(
  strapi: Core.Strapi,
  trx: Transaction,
  application: number,
  articles: readonly string[],
): Promise<void> {
  if (articles.length === 0) return;
  await trx.raw('DELETE FROM ?? WHERE application_id = ? AND article_document_id = ANY (?)', [
    strapi.db.metadata.get(UID.leftArticle).tableName,
    application,
    articles as never,
  ]);
}

/** Why an application has left these articles, by documentId; those that it has not left are not in it. */
export async function whyLeft(
  strapi: Core.Strapi,
  application: number,
  articles: readonly string[],
): Promise<Map<string, LeftWhy>> {
  const found = await rows(strapi, UID.leftArticle).findMany({
    where: { application, articleDocumentId: { $in: articles } },
    select: ['articleDocumentId', 'why'],
  });
  return new Map(found.map((row) => [row.articleDocumentId as string, row.why as LeftWhy]));
}

/**
 * The documentIds of the next articles that an application has left.
 *
 * @param why only those left for this
 */
export async function leftArticles(
  strapi: Core.Strapi,
  application: number,
  { after, limit }: Page,
  why?: LeftWhy,
): Promise<string[]> {
  const found = await rows(strapi, UID.leftArticle).findMany({
    where: {
      application,
      articleDocumentId: { $gt: after },
      ...(why ? { why } : {}),
    },
    select: ['articleDocumentId'],
    orderBy: { articleDocumentId: 'asc' },
    limit,
  });
  return found.map((row) => row.articleDocumentId as string);
}

/** A page of the articles that an application has left. */
export async function listLeft(
  strapi: Core.Strapi,
  application: number,
  { page, pageSize }: { page: number; pageSize: number },
): Promise<{ data: LeftArticle[]; total: number }> {
  const left = rows(strapi, UID.leftArticle);
  const where = { application };
  const [found, total] = await Promise.all([
    left.findMany({
      where,
      orderBy: { articleDocumentId: 'asc' },
      limit: pageSize,
      offset: (page - 1) * pageSize,
    }),
    left.count({ where }),
  ]);
  const drafts = await rows(strapi, UID.article).findMany({
    where: {
      documentId: { $in: found.map((row) => row.articleDocumentId as string) },
      publishedAt: { $null: true },
    },
    select: ['documentId', 'headline'],
  });
  const headlines = new Map(drafts.map((row) => [row.documentId, row.headline as string]));
  const data = found.map((row): LeftArticle => {
    const documentId = row.articleDocumentId as string;
    return {
      article: { documentId, headline: headlines.get(documentId) },
      why: row.why as LeftWhy,
      reason: row.reason as string,
      editor: (row.editor as string | null) ?? undefined,
      editedAt: row.editedAt ? new Date(row.editedAt as string).toISOString() : undefined,
      at: new Date(row.at as string).toISOString(),
    };
  });
  return { data, total };
}
