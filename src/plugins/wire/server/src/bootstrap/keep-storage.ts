import type { Core } from '@strapi/strapi';
import { UID } from '../../../shared/constants';

/** Attributes of some thousand characters each, of which an import writes one an article or more. */
const LONG: readonly (readonly [uid: string, attribute: string])[] = [
  [UID.article, 'body'],
  [UID.fullBody, 'full'],
  [UID.receipt, 'original'],
];

/**
 * Has the database keep long texts in a way that takes it little time: compressed by LZ4 where it can, else as they are. Its usual compression
 * takes longer than all the rest of writing an article (docs/benchmarks.md). What is there already stays as it is.
 */
export async function keepStorage(strapi: Core.Strapi): Promise<void> {
  const { rows: settings } = await strapi.db.connection.raw(
    `SELECT 'lz4' = ANY (enumvals) AS has_lz4 FROM pg_settings WHERE name = 'default_toast_compression'`,
  );
  const hasLz4 = settings[0]?.has_lz4 === true;
  for (const [uid, attribute] of LONG) {
    const { tableName, attributes } = strapi.db.metadata.get(uid);
    const described = attributes[attribute] as { columnName?: string } | undefined;
    if (!described) continue;
    const column = described.columnName ?? attribute;
    // Asked first: setting it locks the table, which is not to be done at each start.
    const { rows } = await strapi.db.connection.raw(
      `SELECT 1 FROM pg_attribute WHERE attrelid = CAST(quote_ident(?) AS regclass) AND attname = ? AND ${
        hasLz4 ? `attcompression <> 'l'` : `attstorage <> 'e'`
      }`,
      [tableName, column],
    );
    if (rows.length === 0) continue;
    const as = hasLz4 ? 'SET COMPRESSION lz4' : 'SET STORAGE EXTERNAL';
    await strapi.db.connection.raw(`ALTER TABLE ?? ALTER COLUMN ?? ${as}`, [tableName, column]);
  }
}
