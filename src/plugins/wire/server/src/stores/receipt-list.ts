import type { Core } from '@strapi/strapi';
import type { ReceiptState } from '../../../core/duplicates';
import type { Problem } from '../../../core/problem';
import { isImportOver, UID, type ImportState } from '../../../shared/constants';
import type { ReceiptFilter, ReceiptSummary } from '../../../shared/contracts/receipts';
import { rows, type Row } from './documents';
import { receiptConditions, receiptTable, type Conditions } from './receipt-filter';

export interface ReceiptPage extends ReceiptFilter {
  page: number;
  pageSize: number;
}

/**
 * A page of an import's receipts, in the order in which the items came.
 *
 * @param run the import, with its counts
 */
export async function listReceipts(
  strapi: Core.Strapi,
  run: Row,
  { page, pageSize, ...filter }: ReceiptPage,
): Promise<{ data: ReceiptSummary[]; total: number }> {
  const conditions = receiptConditions(run.id, filter);
  const first = (page - 1) * pageSize;
  const { ids, total } = filter.search
    ? await searched(strapi, conditions, { first, pageSize })
    : await counted(strapi, conditions, { first, pageSize, known: countedOf(run, filter) });
  const found = await rows(strapi, UID.receipt).findMany({
    where: { id: { $in: ids } },
    select: [
      'documentId',
      'file',
      'item',
      'within',
      'state',
      'headline',
      'guid',
      'detail',
      'problems',
      'articleDocumentId',
      'flagCount',
    ],
    orderBy: { id: 'asc' },
  });
  const there = await articlesThere(strapi, found);
  return { data: found.map((row) => toSummary(row, there)), total };
}

/** What the import itself has counted: of a million receipts that is quicker. While something is done with it, it may lag behind. */
function countedOf(run: Row, { state, ...more }: ReceiptFilter): number | undefined {
  const isAtRest =
    isImportOver(run.state as ImportState) &&
    run.state !== 'failed' &&
    run.state !== 'canceled' &&
    !run.retrying;
  if (!isAtRest || Object.values(more).some(Boolean)) return undefined;
  return run[state ?? 'items'] as number;
}

/** Row ids of a page, and how many receipts there are. */
async function counted(
  strapi: Core.Strapi,
  conditions: Conditions,
  { first, pageSize, known }: { first: number; pageSize: number; known?: number },
): Promise<{ ids: number[]; total: number }> {
  const total = known ?? (await count(strapi, conditions));
  return { ids: await idsOf(strapi, conditions, { total, first, pageSize }), total };
}

/** The same, where each receipt has to be looked at: once for both, and in a shape that PostgreSQL shares out among its workers. */
async function searched(
  strapi: Core.Strapi,
  { sql, values }: Conditions,
  { first, pageSize }: { first: number; pageSize: number },
): Promise<{ ids: number[]; total: number }> {
  const { rows: found } = await strapi.db.connection.raw(
    `SELECT count(*) AS total, (array_agg(r.id ORDER BY r.id))[? : ?] AS ids FROM ?? r WHERE ${sql}`,
    [first + 1, first + pageSize, receiptTable(strapi), ...(values as never[])],
  );
  return { ids: found[0].ids ?? [], total: Number(found[0].total) };
}

async function count(strapi: Core.Strapi, { sql, values }: Conditions): Promise<number> {
  const { rows: found } = await strapi.db.connection.raw(`SELECT count(*) AS total FROM ?? r WHERE ${sql}`, [
    receiptTable(strapi),
    ...(values as never[]),
  ]);
  return Number(found[0].total);
}

/** Row ids of a page, found in an index alone; a page in the second half is counted off from the end. */
async function idsOf(
  strapi: Core.Strapi,
  { sql, values }: Conditions,
  { total, first, pageSize }: { total: number; first: number; pageSize: number },
): Promise<number[]> {
  if (first >= total) return [];
  const size = Math.min(pageSize, total - first);
  const isNearEnd = first > total / 2;
  const { rows: found } = await strapi.db.connection.raw(
    `SELECT r.id FROM ?? r WHERE ${sql} ORDER BY r.id ${isNearEnd ? 'DESC' : 'ASC'} LIMIT ? OFFSET ?`,
    [receiptTable(strapi), ...(values as never[]), size, isNearEnd ? total - first - size : first],
  );
  return (found as { id: number }[]).map(({ id }) => id);
}

/** Those of the receipts' articles that have not been deleted since. */
async function articlesThere(strapi: Core.Strapi, receipts: readonly Row[]): Promise<ReadonlySet<string>> {
  const asked = receipts.flatMap(({ articleDocumentId }) => (articleDocumentId as string | null) ?? []);
  if (asked.length === 0) return new Set();
  const found = await rows(strapi, UID.article).findMany({
    where: { documentId: { $in: [...new Set(asked)] } },
    select: ['documentId'],
  });
  return new Set(found.map(({ documentId }) => documentId));
}

const toSummary = (row: Row, there: ReadonlySet<string>): ReceiptSummary => ({
  documentId: row.documentId,
  file: row.file as string,
  item: (row.item as number | null) ?? undefined,
  within: (row.within as string | null) ?? undefined,
  state: row.state as ReceiptState,
  headline: (row.headline as string | null) ?? undefined,
  guid: (row.guid as string | null) ?? undefined,
  detail: (row.detail as string | null) ?? undefined,
  problems: (row.problems as Problem[] | null) ?? [],
  article: there.has(row.articleDocumentId as string) ? (row.articleDocumentId as string) : undefined,
  flags: row.flagCount as number,
});
