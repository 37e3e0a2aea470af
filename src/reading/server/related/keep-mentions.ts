import type { Core } from '@strapi/strapi';
import { haveTriggers, missingOf } from '../../../plugins/wire/server/src/bootstrap/look-first';
import { BY_KEY, definitionOf } from '../../sql/mentions/definition';
import { MENTIONS, NEWEST_INDEX } from '../../sql/mentions/table';
import { readerOf } from '../reader';

/**
 * Makes the table of who is named in which published article, has the database keep it, whoever writes articles and links, and fills it with
 * what is there.
 */
export async function keepMentions(strapi: Core.Strapi): Promise<void> {
  const { tables, triggers, fill } = definitionOf(
    readerOf(strapi).models,
    strapi.db.getSchemaName() ?? 'public',
  );
  const isThere =
    (await haveTriggers(strapi, [...triggers])) &&
    (await missingOf(strapi, [MENTIONS, NEWEST_INDEX])).size === 0;
  if (isThere) return;
  await strapi.db.transaction(async ({ trx }) => {
    // Two processes that start at once would otherwise make the same table.
    await trx.raw('SELECT pg_advisory_xact_lock(hashtextextended(?, 0))', ['reading mentions']);
    for (const sql of tables) await trx.raw(sql);
    for (const { name, on, body } of triggers) {
      await trx.raw(
        `CREATE OR REPLACE FUNCTION ??() RETURNS trigger LANGUAGE plpgsql ${BY_KEY} AS $$${body}$$`,
        [name],
      );
      await trx.raw(`CREATE OR REPLACE TRIGGER ?? ${on} EXECUTE FUNCTION ??()`, [name, name]);
    }
    // The triggers hold writers up until this is over: what they write then is noted by them.
    for (const sql of fill) await trx.raw(sql);
  });
}
