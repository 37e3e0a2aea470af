import type { Core } from '@strapi/strapi';
import {
  describeEvidence,
  type Looks,
  type RecurringEvidence,
  type RecurringExample,
  type RecurringState,
} from '../../../core/recurring';
import { UID } from '../../../shared/constants';
import type { NoticeRecurs } from '../../../shared/contracts/notices';
import type { RecurringFilter, RecurringSummary } from '../../../shared/contracts/recurring';
import { jsonOf } from './json-of';
import type { lock } from './locks';

type Transaction = Parameters<typeof lock>[0];

/** An editor's word about the notice is one about the paragraph, wherever it was said. */
const STATE = `CASE
  WHEN p.state IN ('proposed', 'notice') AND n.decision = 'dismissed' THEN 'rejected'
  WHEN p.state = 'proposed' AND n.decision = 'confirmed' THEN 'notice'
  ELSE p.state END`;

const FROM =
  ':paragraphs: AS p LEFT JOIN :sources: AS s ON s.id = p.source_id LEFT JOIN :notices: AS n ON n.id = p.notice_id';

const COLUMNS = `p.*, ${STATE} AS said, s.document_id AS source_document_id, s.name AS source_name,
  n.document_id AS notice_document_id,
  (SELECT count(*) FROM :sightings: AS t WHERE t.source_id = p.source_id) AS of_all`;

/** A page of the paragraphs that a filter means, those in most articles first. */
export async function listRecurring(
  strapi: Core.Strapi,
  { source, state, looks }: RecurringFilter,
  { page, pageSize }: { page: number; pageSize: number },
): Promise<{ data: RecurringSummary[]; total: number }> {
  const values = {
    ...tablesOf(strapi),
    source: source ?? '',
    // Only those that somebody has decided about, or their notices, need be looked at; the index is by what is kept.
    kept: KEPT_AS[state ?? 'all'] as never,
    state: state ?? '',
    looks: looks ?? '',
    limit: pageSize,
    offset: (page - 1) * pageSize,
  };
  const where = `p.state = ANY (CAST(:kept AS text[]))
    ${source ? 'AND s.document_id = :source' : ''} ${looks ? 'AND p.looks = :looks' : ''}
    ${state ? `AND ${STATE} = :state` : ''}`;
  const [found, counted] = await Promise.all([
    strapi.db.connection.raw(
      `SELECT ${COLUMNS} FROM ${FROM} WHERE ${where} ORDER BY p.stories DESC, p.id LIMIT :limit OFFSET :offset`,
      values,
    ),
    strapi.db.connection.raw(`SELECT count(*) AS total FROM ${FROM} WHERE ${where}`, values),
  ]);
  return {
    data: await withArticles(strapi, found.rows as ParagraphRow[]),
    total: Number(counted.rows[0].total),
  };
}

/** Which rows may be in a state, as editors see it. */
const KEPT_AS: Record<RecurringState | 'all', RecurringState[]> = {
  counted: ['counted'],
  proposed: ['proposed'],
  notice: ['proposed', 'notice'],
  chrome: ['chrome'],
  rejected: ['proposed', 'notice', 'rejected'],
  all: ['proposed', 'notice', 'chrome', 'rejected'],
};

/** A paragraph; undefined when there is none of that id. */
export async function findRecurring(
  strapi: Core.Strapi,
  documentId: string,
): Promise<RecurringSummary | undefined> {
  const { rows } = await strapi.db.connection.raw(
    `SELECT ${COLUMNS} FROM ${FROM} WHERE p.document_id = :documentId`,
    { ...tablesOf(strapi), documentId },
  );
  return (await withArticles(strapi, rows as ParagraphRow[]))[0];
}

/** Of notices that recur in a source, by their row ids, where they come from. */
export async function recurringOf(
  strapi: Core.Strapi,
  notices: readonly number[],
): Promise<Map<number, NoticeRecurs>> {
  if (notices.length === 0) return new Map();
  const { rows } = await strapi.db.connection.raw(
    `SELECT ${COLUMNS} FROM ${FROM} WHERE p.notice_id = ANY (CAST(:ids AS integer[])) ORDER BY p.stories`,
    { ...tablesOf(strapi), ids: notices as never },
  );
  const summaries = await withArticles(strapi, rows as ParagraphRow[]);
  return new Map(
    summaries.map(({ documentId: paragraph, stories, of, evidence, examples }, i) => [
      (rows as ParagraphRow[])[i].notice_id!,
      { paragraph, stories, of, sentence: evidence?.sentence, examples },
    ]),
  );
}

/** A paragraph that is decided about; the caller holds the lock on its source's. */
export interface LockedParagraph {
  id: number;
  documentId: string;
  source: { id: number; name: string };
  fingerprint: string;
  text: string;
  /** As it is kept, and as editors see it. */
  kept: RecurringState;
  state: RecurringState;
  /** documentId. */
  notice?: string;
  decidedAt: Date | null;
  decidedBy: string | null;
}

/** Row ids of the sources of paragraphs. */
export async function sourcesOf(
  strapi: Core.Strapi,
  trx: Transaction,
  ids: readonly string[],
): Promise<number[]> {
  const { rows } = await trx.raw(
    'SELECT DISTINCT source_id FROM ?? WHERE document_id = ANY (CAST(? AS text[])) AND source_id IS NOT NULL',
    [tablesOf(strapi).paragraphs, ids as never],
  );
  return (rows as { source_id: number }[]).map(({ source_id }) => source_id);
}

/** Reads paragraphs, in the order of their making. The caller holds the locks on their sources'. */
export async function readParagraphs(
  strapi: Core.Strapi,
  trx: Transaction,
  ids: readonly string[],
): Promise<LockedParagraph[]> {
  const { rows } = await trx.raw(
    `SELECT ${COLUMNS} FROM ${FROM} WHERE p.document_id = ANY (CAST(:ids AS text[])) AND s.id IS NOT NULL ORDER BY p.id`,
    { ...tablesOf(strapi), ids: ids as never },
  );
  return (rows as ParagraphRow[]).map((row) => ({
    id: row.id,
    documentId: row.document_id,
    source: { id: row.source_id!, name: row.source_name ?? '' },
    fingerprint: row.fingerprint,
    text: row.text,
    kept: row.state,
    state: row.said,
    notice: row.notice_document_id ?? undefined,
    decidedAt: row.decided_at,
    decidedBy: row.decided_by,
  }));
}

interface ParagraphRow {
  id: number;
  document_id: string;
  source_id: number | null;
  source_document_id: string | null;
  source_name: string | null;
  notice_id: number | null;
  notice_document_id: string | null;
  fingerprint: string;
  text: string;
  state: RecurringState;
  said: RecurringState;
  looks: Looks | null;
  stories: number;
  in_body: number;
  in_removed: number;
  at_top: number;
  in_middle: number;
  at_end: number;
  first_seen: Date;
  last_seen: Date;
  examples: unknown;
  evidence: unknown;
  proposed_at: Date | null;
  decided_at: Date | null;
  decided_by: string | null;
  of_all: string;
}

/** With the headlines that the articles have now; of one that is deleted the words are left. */
async function withArticles(
  strapi: Core.Strapi,
  found: readonly ParagraphRow[],
): Promise<RecurringSummary[]> {
  const examples = found.map((row) => jsonOf<RecurringExample[]>(row.examples) ?? []);
  const ids = [...new Set(examples.flat().flatMap(({ article }) => article ?? []))];
  const headlines = new Map<string, string>();
  if (ids.length > 0) {
    const { rows } = await strapi.db.connection.raw(
      'SELECT document_id, headline FROM ?? WHERE document_id = ANY (CAST(? AS text[])) AND published_at IS NULL',
      [tablesOf(strapi).articles, ids as never],
    );
    for (const row of rows as { document_id: string; headline: string }[])
      headlines.set(row.document_id, row.headline);
  }
  return found.map((row, i) => ({
    documentId: row.document_id,
    source: row.source_document_id
      ? { documentId: row.source_document_id, name: row.source_name ?? '' }
      : undefined,
    text: row.text,
    state: row.said,
    looks: row.looks ?? undefined,
    stories: row.stories,
    of: Number(row.of_all),
    places: { body: row.in_body, removed: row.in_removed },
    positions: { top: row.at_top, middle: row.in_middle, end: row.at_end },
    firstSeen: row.first_seen.toISOString(),
    lastSeen: row.last_seen.toISOString(),
    evidence: evidenceOf(row),
    notice: row.notice_document_id ?? undefined,
    proposedAt: row.proposed_at?.toISOString(),
    decidedAt: row.decided_at?.toISOString(),
    decidedBy: row.decided_by ?? undefined,
    examples: examples[i].map(({ article, headline, at, quote }) => {
      const isThere = article !== undefined && headlines.has(article);
      return {
        article: isThere ? article : undefined,
        headline: isThere ? headlines.get(article) : headline,
        at,
        quote,
      };
    }),
  }));
}

function evidenceOf(row: ParagraphRow): RecurringSummary['evidence'] {
  const evidence = jsonOf<RecurringEvidence>(row.evidence);
  return evidence && { ...evidence, sentence: describeEvidence(evidence, row.source_name ?? 'its source') };
}

const tablesOf = (strapi: Core.Strapi) => {
  const table = (uid: string) => strapi.db.metadata.get(uid).tableName;
  return {
    paragraphs: table(UID.recurringParagraph),
    sources: table(UID.source),
    notices: table(UID.notice),
    sightings: table(UID.sighting),
    articles: table(UID.article),
  };
};
