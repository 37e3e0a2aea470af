import type { Core } from '@strapi/strapi';
import type { EntityType } from '../../../core/entities';
import { UID, type NameAction } from '../../../shared/constants';
import type { DecidedName, NameDecisionFilter, NameDecisionSummary } from '../../../shared/contracts/names';
import { rows, type Row } from './documents';
import type { lock } from './locks';
import type { RowChange } from './row-changes';

type Transaction = Parameters<typeof lock>[0];

interface Page {
  page: number;
  pageSize: number;
}

/** A decision to be entered. */
export interface NewDecision {
  documentId: string;
  action: NameAction;
  type: EntityType;
  names: DecidedName[];
  article?: string;
  articles: number;
  reason?: string;
  at: Date;
  by: string;
  changes: RowChange[];
}

const decisions = (strapi: Core.Strapi) => rows(strapi, UID.nameDecision);
const tableOf = (strapi: Core.Strapi): string => strapi.db.metadata.get(UID.nameDecision).tableName;

/** All but the rows that it has changed, which may be very many. */
const SHOWN = [
  'id',
  'documentId',
  'action',
  'entityType',
  'names',
  'articleDocumentId',
  'articles',
  'reason',
  'decidedAt',
  'decidedBy',
  'undoneAt',
  'undoneBy',
  'undoneBecause',
];

/** Enters a decision. */
export async function addDecision(
  strapi: Core.Strapi,
  { type, article, at, by, names, ...decision }: NewDecision,
): Promise<NameDecisionSummary> {
  const row = await decisions(strapi).create({
    data: {
      ...decision,
      entityType: type,
      names,
      records: names.map(({ documentId }) => documentId),
      articleDocumentId: article,
      decidedAt: at,
      decidedBy: by || null,
    },
  });
  return toDecision(row);
}

export const findDecision = (strapi: Core.Strapi, documentId: string): Promise<Row | null> =>
  decisions(strapi).findOne({ where: { documentId } });

/** Enters that a decision has been taken back. */
export const noteUndone = async (
  strapi: Core.Strapi,
  id: number,
  { at, by, reason }: { at: Date; by: string; reason?: string },
): Promise<NameDecisionSummary> => {
  await decisions(strapi).updateMany({
    where: { id },
    data: { undoneAt: at, undoneBy: by || null, undoneBecause: reason },
  });
  return toDecision((await decisions(strapi).findOne({ where: { id }, select: SHOWN }))!);
};

/** The last decision of a kind that stands and is about all of these records. */
export async function standingDecision(
  strapi: Core.Strapi,
  trx: Transaction,
  action: NameAction,
  records: readonly string[],
): Promise<NameDecisionSummary | undefined> {
  const { rows: found } = await trx.raw(
    'SELECT id FROM ?? WHERE action = ? AND undone_at IS NULL AND jsonb_exists_all(records, ?) ORDER BY id DESC LIMIT 1',
    [tableOf(strapi), action, records as never],
  );
  if (found.length === 0) return undefined;
  return toDecision((await decisions(strapi).findOne({ where: { id: found[0].id }, select: SHOWN }))!);
}

/** Decisions by their row ids, the newest first. */
export async function decisionsById(
  strapi: Core.Strapi,
  ids: readonly number[],
): Promise<NameDecisionSummary[]> {
  if (ids.length === 0) return [];
  const found = await decisions(strapi).findMany({
    where: { id: { $in: ids } },
    select: SHOWN,
    orderBy: { id: 'desc' },
  });
  return found.map(toDecision);
}

/** A page of the decisions, the newest first. */
export async function listDecisions(
  strapi: Core.Strapi,
  { type, action, record, article }: NameDecisionFilter,
  { page, pageSize }: Page,
): Promise<{ data: NameDecisionSummary[]; total: number }> {
  const where: Record<string, unknown> = {
    ...(type ? { entityType: type } : {}),
    ...(action ? { action } : {}),
  };
  if (record !== undefined || article !== undefined)
    where.id = { $in: await idsAbout(strapi, { record, article }) };
  const [found, total] = await Promise.all([
    decisions(strapi).findMany({
      where,
      select: SHOWN,
      orderBy: { id: 'desc' },
      limit: pageSize,
      offset: (page - 1) * pageSize,
    }),
    decisions(strapi).count({ where }),
  ]);
  return { data: found.map(toDecision), total };
}

/** Decisions about a record, and those that have changed what an article is linked to, by what its history says. */
async function idsAbout(
  strapi: Core.Strapi,
  { record, article }: Pick<NameDecisionFilter, 'record' | 'article'>,
): Promise<number[]> {
  const { rows: found } = await strapi.db.connection.raw(
    `SELECT d.id FROM :decisions: d
     WHERE (CAST(:record AS text) IS NULL OR jsonb_exists(d.records, :record))
       AND (CAST(:article AS text) IS NULL OR d.article_document_id = :article OR d.document_id IN (
         SELECT h.after ->> 'decision' FROM :history: h WHERE h.article_document_id = :article AND h.action = 'name-decided'))`,
    {
      decisions: tableOf(strapi),
      history: strapi.db.metadata.get(UID.historyEntry).tableName,
      record: record ?? null,
      article: article ?? null,
    } as never,
  );
  return (found as { id: number }[]).map(({ id }) => id);
}

/** A decision as it is shown. */
export function toDecision(row: Row): NameDecisionSummary {
  const text = (field: string) => (row[field] as string | null) ?? undefined;
  const at = (field: string) => new Date(row[field] as string).toISOString();
  return {
    documentId: row.documentId,
    action: row.action as NameAction,
    type: row.entityType as EntityType,
    names: row.names as DecidedName[],
    article: text('articleDocumentId'),
    articles: row.articles as number,
    reason: text('reason'),
    at: at('decidedAt'),
    by: text('decidedBy'),
    ...(row.undoneAt
      ? { undone: { at: at('undoneAt'), by: text('undoneBy'), reason: text('undoneBecause') } }
      : {}),
  };
}
