import type { Core } from '@strapi/strapi';
import { UID } from '../../../shared/constants';

/**
 * Has the database find slugs by how they begin, whatever its collation: a number is put behind those that are taken. A schema's own indexes
 * have the collation's order.
 */
export async function indexSlugs(strapi: Core.Strapi): Promise<void> {
  await strapi.db.transaction(async ({ trx }) => {
    // Two processes that start at once would otherwise make them twice.
    await trx.raw('SELECT pg_advisory_xact_lock(hashtextextended(?, 0))', ['wire slug indexes']);
    for (const uid of [UID.article, UID.person, UID.organization, UID.event]) {
      const { tableName } = strapi.db.metadata.get(uid);
      await trx.raw('CREATE INDEX IF NOT EXISTS ?? ON ?? (slug text_pattern_ops)', [
        `${tableName}_slug_prefix_index`,
        tableName,
      ]);
    }
  });
}
