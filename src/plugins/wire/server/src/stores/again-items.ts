import type { Core } from '@strapi/strapi';
import { UID } from '../../../shared/constants';
import type { KeptItem } from '../imports/process-again';
import type { AgainOf } from './imports';
import { readOriginal, type StoredOriginal } from './originals';
import { receiptTable } from './receipt-filter';
import { originalOf } from './receipt-original';

/** Receipts of items that made or changed an article, or found it as it is: what was a copy, was taken back or failed is no article's text. */
const STATES = ['created', 'updated', 'unchanged', 'held'];

/** The receipts `r` of import `i` whose items can be processed again. */
function conditionsOf({ import: origin, receipt }: AgainOf): { sql: string; values: unknown[] } {
  const one = receipt === undefined ? [] : [receipt];
  return {
    sql: `i.document_id = ? AND r.article_document_id IS NOT NULL AND r.identity IS NOT NULL AND r.state = ANY (?)
      ${receipt === undefined ? '' : 'AND r.document_id = ?'}`,
    values: [origin, STATES, ...one],
  };
}

/** How many items there are to be processed again. */
export async function countAgain(strapi: Core.Strapi, again: AgainOf): Promise<number> {
  const { sql, values } = conditionsOf(again);
  const { rows } = await strapi.db.connection.raw(
    `SELECT count(*) AS total FROM ?? r JOIN ?? i ON i.id = r.import_id WHERE ${sql}`,
    [receiptTable(strapi), importTable(strapi), ...(values as never[])],
  );
  return Number(rows[0].total);
}

/**
 * Items as they came, in the order of their receipts; one of which nothing is kept has no bytes.
 *
 * @param after row id of a receipt; those behind it are given
 * @param skip how many of these are left out
 */
export async function againItems(
  strapi: Core.Strapi,
  again: AgainOf,
  { after = 0, skip = 0, limit }: { after?: number; skip?: number; limit: number },
): Promise<KeptItem[]> {
  const table = receiptTable(strapi);
  const { sql, values } = conditionsOf(again);
  const { rows } = await strapi.db.connection.raw(
    `SELECT r.id, r.document_id, r.file, r.item, r.within, r.identity, r.content_hash, r.article_document_id AS article, r.headline,
       kept.original, kept.original_encoding
     FROM (
       SELECT r.* FROM ?? r JOIN ?? i ON i.id = r.import_id WHERE ${sql} AND r.id > ? ORDER BY r.id LIMIT ? OFFSET ?
     ) r LEFT JOIN ${originalOf(table)} ON true ORDER BY r.id`,
    [table, importTable(strapi), ...(values as never[]), after, limit, skip],
  );
  return (rows as AgainRow[]).map((row) => ({
    receipt: row.id,
    documentId: row.document_id,
    file: row.file,
    item: row.item ?? undefined,
    within: row.within ?? undefined,
    identity: row.identity,
    contentHash: row.content_hash,
    article: row.article,
    headline: row.headline ?? undefined,
    original: row.original === null ? undefined : readOriginal(stored(row)),
  }));
}

interface AgainRow {
  id: number;
  document_id: string;
  file: string;
  item: number | null;
  within: string | null;
  identity: string;
  content_hash: string;
  article: string;
  headline: string | null;
  original: string | null;
  original_encoding: StoredOriginal['originalEncoding'];
}

const stored = ({ original, original_encoding: originalEncoding }: AgainRow): StoredOriginal => ({
  original: original!,
  originalEncoding,
});

const importTable = (strapi: Core.Strapi): string => strapi.db.metadata.get(UID.import).tableName;
