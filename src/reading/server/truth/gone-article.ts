import type { Core } from '@strapi/strapi';
import { missingOf } from '../../../plugins/wire/server/src/bootstrap/look-first';
import { UID } from '../../../plugins/wire/shared/constants';
import { GoneError, type Gone } from '../../truth/gone-error';

/** By what a reader asks for an article. */
export type Which = { documentId: string } | { slug: string };

/** Said of a kill that says nothing itself but what it takes back. */
const TAKEN_BACK = 'Its source has taken this article back.';

/** What is kept of an article in the ledger when it is taken from its readers (`Kill`), and the index over it: few stories are killed. */
const KEYS = { documentId: 'article', slug: 'slug' } as const;
const indexOf = (key: string): string => `wire_stories_gone_${key}_index`;

/** Has the database find articles that were taken back by what readers know them by. */
export async function indexGone(strapi: Core.Strapi): Promise<void> {
  const keys = Object.values(KEYS);
  if ((await missingOf(strapi, keys.map(indexOf))).size === 0) return;
  await strapi.db.transaction(async ({ trx }) => {
    // Two processes that start at once would otherwise make them twice.
    await trx.raw('SELECT pg_advisory_xact_lock(hashtextextended(?, 0))', ['copydesk gone articles']);
    for (const key of keys)
      await trx.raw(
        `CREATE INDEX IF NOT EXISTS ?? ON ?? ((kill -> 'seen' ->> '${key}')) WHERE killed_at IS NOT NULL`,
        [indexOf(key), strapi.db.metadata.get(UID.story).tableName],
      );
  });
}

/**
 * What readers are told of an article that they have seen and that its source has taken back, also when its draft is no longer there. Of one that
 * they never saw they are told nothing: that there was a story is not theirs to know.
 */
export async function goneArticle(strapi: Core.Strapi, which: Which): Promise<Gone | undefined> {
  const [[name, value]] = Object.entries(which) as [keyof typeof KEYS, string][];
  const { rows } = await strapi.db.connection.raw(
    `SELECT killed_at AS "killedAt", kill ->> 'reason' AS reason FROM ??
     WHERE killed_at IS NOT NULL AND kill -> 'seen' ->> '${KEYS[name]}' = ? ORDER BY killed_at DESC LIMIT 1`,
    [strapi.db.metadata.get(UID.story).tableName, value],
  );
  const [row] = rows as { killedAt: Date | string; reason: string | null }[];
  return row && { reason: row.reason ?? TAKEN_BACK, killedAt: new Date(row.killedAt).toISOString() };
}

/**
 * To be called by whoever finds no article that a reader has named.
 *
 * @throws GoneError when it was taken back
 */
export async function refuseGone(strapi: Core.Strapi, which: Which): Promise<void> {
  const gone = await goneArticle(strapi, which);
  if (gone) throw new GoneError(gone);
}
