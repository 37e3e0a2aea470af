import type { Core } from '@strapi/strapi';
import type { Decision, NoticeKind, Placement } from '../../../core/disclaimers';
import { UID } from '../../../shared/constants';
import {
  LISTED_TEXT,
  type NoticeDetail,
  type NoticeFilter,
  type NoticeSort,
  type NoticeSummary,
} from '../../../shared/contracts/notices';
import type { lock } from './locks';
import { recurringOf } from './recurring-list';
import { refreshCounts } from './notice-counts';
import { filteredNotices } from './notice-filter';

const ORDER: Record<NoticeSort, string> = {
  articles: 'n.article_count DESC, n.id DESC',
  score: 'n.score DESC NULLS LAST, n.id DESC',
  newest: 'n.created_at DESC, n.id DESC',
  decided: 'n.decided_at DESC NULLS LAST, n.id DESC',
};

/** How many of its articles stand for a notice. */
const EXAMPLES = 3;

/**
 * A page of the notices that a filter means, and how many there are in all. With 100,000 notices and 1,000,000 flags it takes milliseconds:
 * the number of articles is a column, and the queue in that order an index (`wire_notices_decision_index`); examples come from the flags'
 * index by notice and article.
 */
export async function listNotices(
  strapi: Core.Strapi,
  filter: NoticeFilter,
  sort: NoticeSort,
  { page, pageSize }: { page: number; pageSize: number },
): Promise<{ data: NoticeSummary[]; total: number }> {
  await refreshCounts(strapi);
  // The page is found before its texts are read: sorting would carry all of them along.
  const ofPage = filteredNotices(strapi, filter)
    .select('n.id')
    .orderByRaw(ORDER[sort])
    .limit(pageSize)
    .offset((page - 1) * pageSize);
  const [found, total] = await Promise.all([
    filteredNotices(strapi, {})
      .select(columns(strapi, 'left(n.text, ?)', [LISTED_TEXT]))
      .whereIn('n.id', ofPage)
      .orderByRaw(ORDER[sort]) as unknown as Promise<NoticeRow[]>,
    countNotices(strapi, filter),
  ]);
  return { data: await withExamples(strapi, found), total };
}

/** How many notices a filter means. */
export async function countNotices(strapi: Core.Strapi, filter: NoticeFilter): Promise<number> {
  const [{ count }] = (await filteredNotices(strapi, filter).count({ count: '*' })) as { count: string }[];
  return Number(count);
}

/** The ids of the notices that a filter means, in the order of their making; at most `limit` of them. */
export async function noticeIds(strapi: Core.Strapi, filter: NoticeFilter, limit: number): Promise<string[]> {
  const found = (await filteredNotices(strapi, filter)
    .select('n.document_id')
    .orderBy('n.id')
    .limit(limit)) as { document_id: string }[];
  return found.map(({ document_id }) => document_id);
}

/** Those of the notices that a filter means, as the transaction sees them. */
export async function matchingNotices(
  strapi: Core.Strapi,
  trx: Parameters<typeof lock>[0],
  filter: NoticeFilter,
  ids: readonly string[],
): Promise<string[]> {
  const found = (await filteredNotices(strapi, filter)
    .select('n.document_id')
    .whereIn('n.document_id', ids as string[])
    .transacting(trx)) as { document_id: string }[];
  return found.map(({ document_id }) => document_id);
}

/** A notice as the contracts have it, its text whole, with its row id; undefined when there is none of that id. */
export async function findNotice(
  strapi: Core.Strapi,
  documentId: string,
): Promise<(Omit<NoticeDetail, 'protectedKinds' | 'suggested' | 'evidence'> & { id: number }) | undefined> {
  await refreshCounts(strapi);
  const [row] = (await filteredNotices(strapi, {})
    .select(columns(strapi, 'n.text', []), 'n.fingerprint', 'n.detector')
    .where('n.document_id', documentId)) as (NoticeRow & { fingerprint: string; detector: string | null })[];
  if (!row) return undefined;
  const [summary] = await withExamples(strapi, [row]);
  return { ...summary, id: row.id, fingerprint: row.fingerprint, detector: row.detector ?? undefined };
}

interface NoticeRow {
  id: number;
  document_id: string;
  text: string;
  length: number;
  kinds: string | null;
  issuer: string | null;
  language: string | null;
  source_id: string | null;
  source_name: string | null;
  decision: Decision;
  placement: Placement;
  review: boolean;
  score: number | null;
  decided_at: Date | null;
  decided_by: string | null;
  created_at: Date;
  updated_at: Date;
  article_count: number | null;
  flag_count: number | null;
}

const columns = (strapi: Core.Strapi, text: string, values: number[]) =>
  strapi.db.connection.raw(
    `n.id, n.document_id, ${text} AS text, length(n.text) AS length, n.kinds, n.issuer, n.language,
     s.document_id AS source_id, s.name AS source_name, n.decision, n.placement, n.review, n.score,
     n.decided_at, n.decided_by, n.created_at, n.updated_at, n.article_count, n.flag_count`,
    values,
  ) as unknown as string;

async function withExamples(strapi: Core.Strapi, found: NoticeRow[]): Promise<NoticeSummary[]> {
  const ids = found.map(({ id }) => id);
  const [examples, recurring] = await Promise.all([examplesOf(strapi, ids), recurringOf(strapi, ids)]);
  return found.map((row) => ({
    documentId: row.document_id,
    text: row.text,
    length: row.length,
    kinds: row.kinds ? (JSON.parse(row.kinds) as NoticeKind[]) : [],
    issuer: row.issuer ?? undefined,
    language: row.language ?? undefined,
    source: row.source_id ? { documentId: row.source_id, name: row.source_name ?? '' } : undefined,
    decision: row.decision,
    placement: row.placement,
    review: row.review,
    score: row.score ?? undefined,
    decidedAt: row.decided_at?.toISOString(),
    decidedBy: row.decided_by ?? undefined,
    createdAt: row.created_at.toISOString(),
    updatedAt: row.updated_at.toISOString(),
    articles: row.article_count ?? 0,
    flags: row.flag_count ?? 0,
    examples: examples.get(row.id) ?? [],
    recurs: recurring.get(row.id),
  }));
}

/** Some articles of each notice: the first of the flags' index, since any will do. */
async function examplesOf(strapi: Core.Strapi, ids: number[]) {
  const byNotice = new Map<number, NoticeSummary['examples']>();
  if (ids.length === 0) return byNotice;
  const { rows } = await strapi.db.connection.raw(
    `SELECT n.id, a.document_id, a.headline
     FROM unnest(CAST(:ids AS integer[])) AS n (id)
     CROSS JOIN LATERAL (
       SELECT f.article_document_id FROM :flags: AS f WHERE f.notice_id = n.id AND f.stale = false
       GROUP BY f.article_document_id ORDER BY f.article_document_id LIMIT :limit
     ) AS f
     JOIN :articles: AS a ON a.document_id = f.article_document_id AND a.published_at IS NULL
     ORDER BY n.id, a.document_id`,
    {
      ids,
      flags: strapi.db.metadata.get(UID.flag).tableName,
      articles: strapi.db.metadata.get(UID.article).tableName,
      limit: EXAMPLES,
    },
  );
  for (const { id, document_id, headline } of rows as {
    id: number;
    document_id: string;
    headline: string;
  }[]) {
    byNotice.set(id, [...(byNotice.get(id) ?? []), { article: document_id, headline }]);
  }
  return byNotice;
}
