import type { Core } from '@strapi/strapi';
import { UID, type KillAlertBasis, type KillAlertState } from '../../../../shared/constants';
import type { KillAlertSummary } from '../../../../shared/contracts/kill-alerts';
import { rows, type Row } from '../documents';

const POPULATE = {
  receipt: { select: ['id', 'documentId'], populate: { import: { select: ['id', 'documentId'] } } },
};

/** The alerts of an article, the newest first; all of them, or those in one state. */
export async function articleAlerts(
  strapi: Core.Strapi,
  article: string,
  state?: KillAlertState,
): Promise<KillAlertSummary[]> {
  const found = await rows(strapi, UID.killAlert).findMany({
    where: { articleDocumentId: article, ...(state ? { state } : {}) },
    populate: POPULATE,
    orderBy: { id: 'desc' },
  });
  return toSummaries(strapi, found);
}

/** One alert, by its documentId. */
export async function findAlert(
  strapi: Core.Strapi,
  documentId: string,
): Promise<KillAlertSummary | undefined> {
  const row = await rows(strapi, UID.killAlert).findOne({ where: { documentId }, populate: POPULATE });
  return row ? (await toSummaries(strapi, [row]))[0] : undefined;
}

/** A page of the alerts that are open, the newest first. */
export async function listOpenAlerts(
  strapi: Core.Strapi,
  { page, pageSize }: { page: number; pageSize: number },
): Promise<{ data: KillAlertSummary[]; total: number }> {
  const alerts = rows(strapi, UID.killAlert);
  const where = { state: 'open' };
  const [found, total] = await Promise.all([
    alerts.findMany({
      where,
      populate: POPULATE,
      orderBy: { id: 'desc' },
      limit: pageSize,
      offset: (page - 1) * pageSize,
    }),
    alerts.count({ where }),
  ]);
  return { data: await toSummaries(strapi, found), total };
}

async function toSummaries(strapi: Core.Strapi, found: readonly Row[]): Promise<KillAlertSummary[]> {
  if (found.length === 0) return [];
  const versions = await rows(strapi, UID.article).findMany({
    where: { documentId: { $in: [...new Set(found.map((row) => row.articleDocumentId as string))] } },
    select: ['id', 'documentId', 'headline', 'publishedAt'],
  });
  const headlines = new Map(
    versions.filter((row) => !row.publishedAt).map((row) => [row.documentId, row.headline as string]),
  );
  const published = new Set(versions.filter((row) => row.publishedAt).map((row) => row.documentId));
  return found.map((row) => {
    const text = (field: string) => (row[field] as string | null) ?? undefined;
    const article = row.articleDocumentId as string;
    const receipt = row.receipt as { documentId: string; import?: { documentId: string } | null } | null;
    return {
      documentId: row.documentId,
      article: { documentId: article, headline: headlines.get(article) },
      killed: {
        article: text('killedArticleDocumentId'),
        headline: text('killedHeadline'),
        source: text('killedSource'),
        guid: text('killedGuid'),
        at: instant(row.killedAt)!,
        words: text('words'),
      },
      basis: row.basis as KillAlertBasis,
      share: row.share as number,
      isPublished: published.has(article),
      state: row.state as KillAlertState,
      raisedAt: instant(row.createdAt)!,
      seenAt: instant(row.seenAt),
      seenBy: text('seenBy'),
      receipt: receipt?.documentId,
      import: receipt?.import?.documentId,
    };
  });
}

const instant = (value: unknown): string | undefined =>
  value ? new Date(value as string).toISOString() : undefined;
