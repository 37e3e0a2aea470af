import type { Core } from '@strapi/strapi';
import type { Decision } from '../../../core/disclaimers';
import { UID, type HistoryAction } from '../../../shared/constants';
import type { HistoryEntrySummary, RemovedQuote } from '../../../shared/contracts/notice-history';
import { rows, type Row } from './documents';

interface Page {
  page: number;
  pageSize: number;
}

/** What a history is about. */
export interface HistoryFilter {
  /** documentIds. */
  notice?: string;
  article?: string;
  /** Of a paragraph that recurs in its source. */
  recurring?: string;
  action?: HistoryAction;
  /** Leave out what happened in single articles. */
  withoutArticles?: boolean;
}

/** Characters of a notice's text that its entries show. */
const TEXT = 300;

/** A page of the history, the newest first. What it speaks of may have been deleted since: it then has an id and nothing else. */
export async function listHistory(
  strapi: Core.Strapi,
  { notice, article, recurring, action, withoutArticles }: HistoryFilter,
  { page, pageSize }: Page,
): Promise<{ data: HistoryEntrySummary[]; total: number }> {
  const where = {
    ...(notice ? { noticeDocumentId: notice } : {}),
    ...(article ? { articleDocumentId: article } : {}),
    ...(recurring ? { recurringDocumentId: recurring } : {}),
    ...(withoutArticles ? { articleDocumentId: { $null: true } } : {}),
    ...(action ? { action } : {}),
  };
  const history = rows(strapi, UID.historyEntry);
  const [found, total] = await Promise.all([
    history.findMany({
      where,
      orderBy: [{ at: 'desc' }, { id: 'desc' }],
      limit: pageSize,
      offset: (page - 1) * pageSize,
    }),
    history.count({ where }),
  ]);
  const [notices, articles] = await Promise.all([
    namesOf(strapi, UID.notice, found.map(idOf('noticeDocumentId')), 'text'),
    namesOf(strapi, UID.article, found.map(idOf('articleDocumentId')), 'headline'),
  ]);
  return { data: found.map((row) => toSummary(row, notices, articles)), total };
}

/** Whether the history knows of a notice or an article. */
export const hasHistory = async (
  strapi: Core.Strapi,
  { notice, article }: Pick<HistoryFilter, 'notice' | 'article'>,
): Promise<boolean> =>
  (await rows(strapi, UID.historyEntry).findOne({
    where: {
      ...(notice ? { noticeDocumentId: notice } : {}),
      ...(article ? { articleDocumentId: article } : {}),
    },
    select: ['id'],
  })) !== null;

/** Whether an editor has ever corrected a notice's text. */
export const wasCorrected = async (strapi: Core.Strapi, notice: string): Promise<boolean> => {
  const { rows: found } = await strapi.db.connection.raw(
    `SELECT 1 FROM ?? WHERE notice_document_id = ? AND article_document_id IS NULL AND jsonb_exists(before, 'text') LIMIT 1`,
    [strapi.db.metadata.get(UID.historyEntry).tableName, notice],
  );
  return found.length > 0;
};

/**
 * A page of what stands outside an article's body, by the last `placed` entry about each of its quotes, the newest first. What a deleted
 * notice was is told by the history, too.
 */
export async function listRemoved(
  strapi: Core.Strapi,
  article: string,
  { page, pageSize }: Page,
): Promise<{ data: RemovedQuote[]; total: number }> {
  const { rows: found } = await strapi.db.connection.raw(
    `WITH last AS (
       SELECT DISTINCT ON (notice_document_id, md5(quote)) * FROM :history:
       WHERE article_document_id = :article AND action = 'placed' AND quote IS NOT NULL
       ORDER BY notice_document_id, md5(quote), id DESC
     ), outside AS (
       SELECT * FROM last WHERE after ->> 'placement' IN ('separate', 'removed')
     )
     SELECT counted.total, page.*, COALESCE(n.kinds, gone.before -> 'kinds') AS kinds,
       COALESCE(n.issuer, gone.before ->> 'issuer') AS issuer, decided.at AS decided_at, decided.actor AS decided_by,
       decided.after AS decided, decided.reason AS decided_because
     FROM (SELECT count(*) AS total FROM outside) AS counted
     LEFT JOIN (SELECT * FROM outside ORDER BY at DESC, id DESC LIMIT :limit OFFSET :offset) AS page ON true
     LEFT JOIN :notices: AS n ON n.document_id = page.notice_document_id
     LEFT JOIN LATERAL (
       SELECT before FROM :history: AS d
       WHERE n.id IS NULL AND d.notice_document_id = page.notice_document_id AND d.article_document_id IS NULL
         AND d.action = 'changed' AND d.after ->> 'deleted' = 'true'
       ORDER BY d.id DESC LIMIT 1
     ) AS gone ON true
     LEFT JOIN LATERAL (
       SELECT at, actor, after, reason FROM :history: AS d
       WHERE d.notice_document_id = page.notice_document_id AND d.article_document_id IS NULL
         AND d.action IN ('decided', 'imported') AND d.id < page.id
       ORDER BY d.id DESC LIMIT 1
     ) AS decided ON true
     ORDER BY page.at DESC, page.id DESC`,
    {
      article,
      history: strapi.db.metadata.get(UID.historyEntry).tableName,
      notices: strapi.db.metadata.get(UID.notice).tableName,
      limit: pageSize,
      offset: (page - 1) * pageSize,
    },
  );
  const removed = (found as RemovedRow[]).filter(({ quote }) => quote !== null);
  return { data: removed.map(toRemoved), total: Number(found[0].total) };
}

interface RemovedRow {
  quote: string;
  after: string;
  at: Date;
  notice_document_id: string | null;
  kinds: string | null;
  issuer: string | null;
  actor: string | null;
  reason: string | null;
  detector: string | null;
  /** The last decision about the notice before the words were taken out. */
  decided_at: Date | null;
  decided_by: string | null;
  decided: string | null;
  decided_because: string | null;
}

const toRemoved = (row: RemovedRow): RemovedQuote => ({
  quote: row.quote,
  placement: (JSON.parse(row.after) as { placement: RemovedQuote['placement'] }).placement,
  notice: row.notice_document_id
    ? {
        documentId: row.notice_document_id,
        kinds: row.kinds ? JSON.parse(row.kinds) : undefined,
        issuer: row.issuer ?? undefined,
      }
    : undefined,
  at: row.at.toISOString(),
  actor: row.actor ?? undefined,
  reason: row.reason ?? undefined,
  detector: row.detector ?? undefined,
  decided:
    row.decided_at && row.decided
      ? {
          decision: (JSON.parse(row.decided) as { decision: Decision }).decision,
          at: row.decided_at.toISOString(),
          actor: row.decided_by ?? undefined,
          reason: row.decided_because ?? undefined,
        }
      : undefined,
});

const idOf = (field: string) => (row: Row) => row[field] as string | null;

/** What records are called, by documentId; of articles, the draft. */
async function namesOf(
  strapi: Core.Strapi,
  uid: string,
  ids: (string | null)[],
  field: string,
): Promise<Map<string, string>> {
  const wanted = [...new Set(ids.filter((id) => id !== null))];
  if (wanted.length === 0) return new Map();
  const found = await rows(strapi, uid).findMany({
    where: {
      documentId: { $in: wanted },
      ...(uid === UID.article ? { publishedAt: { $null: true } } : {}),
    },
    select: ['documentId', field],
  });
  return new Map(found.map((row) => [row.documentId, (row[field] as string | null) ?? '']));
}

function toSummary(
  row: Row,
  notices: ReadonlyMap<string, string>,
  articles: ReadonlyMap<string, string>,
): HistoryEntrySummary {
  const text = (field: string) => (row[field] as string | null) ?? undefined;
  const notice = text('noticeDocumentId');
  const article = text('articleDocumentId');
  return {
    documentId: row.documentId,
    at: new Date(row.at as string).toISOString(),
    action: row.action as HistoryAction,
    actor: text('actor'),
    notice: notice ? { documentId: notice, text: notices.get(notice)?.slice(0, TEXT) } : undefined,
    article: article ? { documentId: article, headline: articles.get(article) } : undefined,
    application: text('applicationDocumentId'),
    before: (row.before as Record<string, unknown> | null) ?? undefined,
    after: (row.after as Record<string, unknown> | null) ?? undefined,
    reason: text('reason'),
    quote: text('quote'),
    detector: text('detector'),
  };
}
