import type { Core } from '@strapi/strapi';
import { UID } from '../../../shared/constants';
import { missingOf } from './look-first';

/**
 * Has the database find slugs by how they begin, whatever its collation: a number is put behind those that are taken. A schema's own indexes
 * have the collation's order.
 */
export async function indexSlugs(strapi: Core.Strapi): Promise<void> {
  const tables = [UID.article, UID.person, UID.organization, UID.event].map(
    (uid) => strapi.db.metadata.get(uid).tableName,
  );
  const missing = await missingOf(strapi, tables.map(indexOf));
  if (missing.size === 0) return;
  await strapi.db.transaction(async ({ trx }) => {
    // Two processes that start at once would otherwise make them twice.
    await trx.raw('SELECT pg_advisory_xact_lock(hashtextextended(?, 0))', ['wire slug indexes']);
    for (const table of tables) {
      if (!missing.has(indexOf(table))) continue;
      await trx.raw('CREATE INDEX IF NOT EXISTS ?? ON ?? (slug text_pattern_ops)', [indexOf(table), table]);
    }
  });
}

const indexOf = (table: string): string => `${table}_slug_prefix_index`;
