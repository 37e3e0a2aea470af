import type { Core } from '@strapi/strapi';
import { readOriginal, type StoredOriginal } from './originals';
import { receiptTable } from './receipt-filter';

/** The item of a receipt as it came. */
export interface ReceivedItem {
  file: string;
  within?: string;
  item?: number;
  bytes: Buffer;
  /** The bytes are UTF-8. */
  isText: boolean;
}

/**
 * Where the item of receipt `r` is kept as it came: with its own receipt, or with that of its first coming. Apart, so that each is looked up in an
 * index of its own.
 */
export const originalOf = (table: string): string =>
  `LATERAL (
     SELECT r.original, r.original_encoding WHERE r.original IS NOT NULL
     UNION ALL (
       SELECT o.original, o.original_encoding FROM "${table}" o
       WHERE r.original IS NULL AND o.original IS NOT NULL AND o.content_hash = r.content_hash AND o.identity = r.identity
       ORDER BY o.id LIMIT 1
     )
   ) kept`;

/** The item of a receipt of an import as it came; undefined without such a receipt, or where it is not kept. */
export async function receivedItem(
  strapi: Core.Strapi,
  run: number,
  receipt: string,
): Promise<ReceivedItem | undefined> {
  const table = receiptTable(strapi);
  const { rows } = await strapi.db.connection.raw(
    `SELECT r.file, r.within, r.item, kept.original, kept.original_encoding
     FROM ?? r CROSS JOIN ${originalOf(table)} WHERE r.import_id = ? AND r.document_id = ?`,
    [table, run, receipt],
  );
  if (rows.length === 0) return undefined;
  const [{ file, within, item, original, original_encoding: originalEncoding }] = rows as {
    file: string;
    within: string | null;
    item: number | null;
    original: string;
    original_encoding: StoredOriginal['originalEncoding'];
  }[];
  return {
    file,
    within: within ?? undefined,
    item: item ?? undefined,
    bytes: readOriginal({ original, originalEncoding }),
    isText: originalEncoding === 'utf8',
  };
}
