import type { Core } from '@strapi/strapi';
import { ENTITY_TYPES, type EntityType } from '../../../core/entities';
import { UID, type NameProposalState } from '../../../shared/constants';
import type { NameProposalFilter, NameProposalSummary, ProposedName } from '../../../shared/contracts/names';
import { NAME_COUNTS, refreshNameCounts } from './name-counts';
import { recordTable } from './name-records';

interface Page {
  page: number;
  pageSize: number;
}

interface ProposalRow {
  document_id: string;
  type: EntityType;
  state: NameProposalState;
  record: string;
  other: string;
  evidence: string | null;
  score: number;
  article: string | null;
  headline: string | null;
  at: Date;
}

/**
 * A page of the pairs that may be the same, the surest first. Open ones of which a record is gone (an import was undone) are left out: they are
 * there again when it is.
 */
export async function listProposals(
  strapi: Core.Strapi,
  { type, state = 'open', record }: NameProposalFilter,
  { page, pageSize }: Page,
): Promise<{ data: NameProposalSummary[]; total: number }> {
  const table = (uid: string) => strapi.db.metadata.get(uid).tableName;
  const where = `p.state = :state AND (CAST(:type AS text) IS NULL OR p.entity_type = :type)
    ${record === undefined ? '' : 'AND (p.record_document_id = :record OR p.other_document_id = :record)'}
    AND (p.state <> 'open' OR ${ARE_THERE})`;
  const bindings = {
    proposals: table(UID.nameProposal),
    articles: table(UID.article),
    ...recordTables(strapi),
    state,
    type: type ?? null,
    ...(record === undefined ? {} : { record }),
    limit: pageSize,
    offset: (page - 1) * pageSize,
  };
  await refreshNameCounts(strapi);
  const { connection } = strapi.db;
  const counted = await connection.raw(
    `SELECT count(*) AS total FROM :proposals: p WHERE ${where}`,
    bindings as never,
  );
  const { rows } = await connection.raw(
    `SELECT p.document_id, p.entity_type AS type, p.state, p.record_document_id AS record, p.other_document_id AS other, p.evidence, p.score,
       p.article_document_id AS article, p.created_at AS at,
       (SELECT a.headline FROM :articles: a WHERE a.document_id = p.article_document_id AND a.published_at IS NULL LIMIT 1) AS headline
     FROM :proposals: p WHERE ${where} ORDER BY p.score DESC, p.id DESC LIMIT :limit OFFSET :offset`,
    bindings as never,
  );
  const found = rows as ProposalRow[];
  const names = await namesOf(strapi, found);
  const data = found.map((row): NameProposalSummary => {
    const named = (id: string): ProposedName =>
      names.get(id) ?? { documentId: id, confirmed: false, articles: 0 };
    return {
      documentId: row.document_id,
      type: row.type,
      state: row.state,
      records: [named(row.record), named(row.other)],
      evidence: row.evidence ?? undefined,
      score: row.score,
      article: row.article ? { documentId: row.article, headline: row.headline ?? undefined } : undefined,
      at: row.at.toISOString(),
    };
  });
  return { data, total: Number(counted.rows[0].total) };
}

/** Counts the open pairs that are listed, but no more than so many. */
export async function countOpenProposals(strapi: Core.Strapi, limit: number): Promise<number> {
  const { rows } = await strapi.db.connection.raw(
    `SELECT count(*) AS count FROM (SELECT 1 FROM :proposals: p WHERE p.state = 'open' AND ${ARE_THERE} LIMIT :limit) AS counted`,
    {
      proposals: strapi.db.metadata.get(UID.nameProposal).tableName,
      ...recordTables(strapi),
      limit,
    } as never,
  );
  return Number(rows[0].count);
}

/** Whether both records of a pair are there. */
const ARE_THERE = `(${ENTITY_TYPES.map(
  (
    type,
  ) => `(p.entity_type = '${type}' AND EXISTS (SELECT 1 FROM :${type}: r WHERE r.document_id = p.record_document_id)
    AND EXISTS (SELECT 1 FROM :${type}: r WHERE r.document_id = p.other_document_id))`,
).join(' OR ')})`;

const recordTables = (strapi: Core.Strapi): Record<EntityType, string> =>
  Object.fromEntries(ENTITY_TYPES.map((type) => [type, recordTable(strapi, type)])) as Record<
    EntityType,
    string
  >;

/** What records are called, and how many articles (drafts) are linked to them, by documentId. */
async function namesOf(
  strapi: Core.Strapi,
  found: readonly ProposalRow[],
): Promise<Map<string, ProposedName>> {
  const names = new Map<string, ProposedName>();
  for (const type of new Set(found.map((row) => row.type))) {
    const ids = found.filter((row) => row.type === type).flatMap(({ record, other }) => [record, other]);
    const { rows } = await strapi.db.connection.raw(
      `SELECT r.document_id AS id, r.name, r.confirmed, COALESCE(c.articles, 0) AS articles
       FROM :records: r LEFT JOIN :counts: c ON c.entity_type = :type AND c.record_id = r.id WHERE r.document_id = ANY (:ids)`,
      {
        type,
        counts: NAME_COUNTS,
        records: recordTable(strapi, type),
        ids: ids as never,
      },
    );
    for (const row of rows as { id: string; name: string; confirmed: boolean; articles: number }[])
      names.set(row.id, {
        documentId: row.id,
        name: row.name,
        confirmed: row.confirmed,
        articles: row.articles,
      });
  }
  return names;
}
