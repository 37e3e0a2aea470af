import type { Core } from '@strapi/strapi';
import { UID } from '../../../../shared/constants';
import { documentTables } from './document-tables';
import { quoted } from './sql-words';
import { UNDO_NOTES, UNDO_ROWS } from './undo-tables';

/**
 * Has PostgreSQL count the rows of the tables that an undo reads: what has just been imported it would count a minute later by itself, and until
 * then read whole tables where it should look into an index. To be called outside of transactions; where it is not to be had, all goes on, only
 * slower.
 */
export async function countTables(strapi: Core.Strapi): Promise<void> {
  const types = [UID.article, UID.person, UID.organization, UID.event, UID.notice, UID.source];
  const tables = new Set([
    ...types.flatMap((uid) => documentTables(strapi, uid).map(({ name }) => name)),
    ...[UID.import, UID.receipt, UID.historyEntry].map((uid) => strapi.db.metadata.get(uid).tableName),
    UNDO_NOTES,
    UNDO_ROWS,
  ]);
  try {
    await strapi.db.connection.raw(`ANALYZE ${[...tables].map(quoted).join(', ')}`);
  } catch (error) {
    strapi.log.warn('wire: PostgreSQL does not count the tables of an undo', error);
  }
}
