import type { Core } from '@strapi/strapi';
import { joinTableOf } from '../stores/notice-links';

/**
 * Has the database find the last of a notice's articles at once: whoever links one more asks for it, Strapi as well as we. The schema of a
 * table of links is Strapi's own, which leaves indexes alone that it does not know.
 */
export async function indexLinks(strapi: Core.Strapi): Promise<void> {
  const { name, inverseJoinColumn, inverseOrderColumnName } = joinTableOf(strapi);
  await strapi.db.transaction(async ({ trx }) => {
    // Two processes that start at once would otherwise make it twice.
    await trx.raw('SELECT pg_advisory_xact_lock(hashtextextended(?, 0))', ['wire notice links index']);
    await trx.raw('CREATE INDEX IF NOT EXISTS ?? ON ?? (??, ??)', [
      'wire_notice_links_order_index',
      name,
      inverseJoinColumn.name,
      inverseOrderColumnName,
    ]);
  });
}
