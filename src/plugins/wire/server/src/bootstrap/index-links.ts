import type { Core } from '@strapi/strapi';
import { UID } from '../../../shared/constants';
import { missingOf } from './look-first';

interface Relation {
  joinTable?: {
    name: string;
    inverseJoinColumn?: { name: string };
    inverseOrderColumnName?: string;
  };
}

/**
 * Has the database find the last of a person's, an organization's, an event's or a notice's articles at once: whoever links one more asks for
 * it, Strapi as well as we, and some are in every other article. The schema of a table of links is Strapi's own, which leaves indexes alone
 * that it does not know.
 */
export async function indexLinks(strapi: Core.Strapi): Promise<void> {
  const relations = Object.values(strapi.db.metadata.get(UID.article).attributes) as Relation[];
  const links = relations.flatMap(({ joinTable }) => {
    const { name, inverseJoinColumn, inverseOrderColumnName } = joinTable ?? {};
    if (!name || !inverseJoinColumn || !inverseOrderColumnName) return [];
    // Strapi's names of tables leave room for this end of an identifier.
    return [
      { index: `${name}_last`, table: name, columns: [inverseJoinColumn.name, inverseOrderColumnName] },
    ];
  });
  const missing = await missingOf(
    strapi,
    links.map(({ index }) => index),
  );
  if (missing.size === 0) return;
  await strapi.db.transaction(async ({ trx }) => {
    // Two processes that start at once would otherwise make it twice.
    await trx.raw('SELECT pg_advisory_xact_lock(hashtextextended(?, 0))', ['wire links indexes']);
    for (const { index, table, columns } of links)
      if (missing.has(index))
        await trx.raw('CREATE INDEX IF NOT EXISTS ?? ON ?? (??, ??)', [index, table, ...columns]);
    // As the one for notices was called when it was the only one.
    await trx.raw('DROP INDEX IF EXISTS wire_notice_links_order_index');
  });
}
