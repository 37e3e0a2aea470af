import type { Core } from '@strapi/strapi';
import { UID } from '../../../shared/constants';
import { missingOf } from './look-first';

const INDEX = 'wire_stories_release_index';

/**
 * Has the database find the articles that wait for the end of an embargo: few of all stories, so that the index is small and costs the
 * others nothing. Strapi's own schema knows no partial indexes, and leaves those alone that it does not know.
 */
export async function indexReleases(strapi: Core.Strapi): Promise<void> {
  if ((await missingOf(strapi, [INDEX])).size === 0) return;
  await strapi.db.transaction(async ({ trx }) => {
    // Two processes that start at once would otherwise make it twice.
    await trx.raw('SELECT pg_advisory_xact_lock(hashtextextended(?, 0))', ['wire releases index']);
    await trx.raw('CREATE INDEX IF NOT EXISTS ?? ON ?? (release_at) WHERE release_at IS NOT NULL', [
      INDEX,
      strapi.db.metadata.get(UID.story).tableName,
    ]);
  });
}
