import type { Core } from '@strapi/strapi';
import { haveTriggers, missingOf } from '../../../plugins/wire/server/src/bootstrap/look-first';
import { MADE, notingTriggers, TABLES, WEIGHTS, type Searched } from '../../search/index-ddl';
import { noteAll } from '../../search/index-sql';
import { ARTICLE } from '../../search/matches-sql';
import { name } from '../../sql/quote';
import { readerOf } from '../reader';

/** To be raised when articles' words are made in another way: all are put into the index anew. */
const VERSION = 1;

/** What is found of articles: nothing that a project keeps to itself. */
export function searchedFields(strapi: Core.Strapi): Searched[] {
  const { attributes } = strapi.getModel(ARTICLE as never) as {
    attributes: Record<string, { private?: boolean }>;
  };
  return (Object.keys(WEIGHTS) as Searched[]).filter(
    (field) => attributes[field] && !attributes[field].private,
  );
}

/**
 * Makes the tables of the search index, and has the database note in them which articles that readers may see are new, changed or gone,
 * whoever writes them. What is there already is noted once, and put into the index by `startIndexing` in portions.
 */
export async function keepSearchIndex(strapi: Core.Strapi): Promise<void> {
  const article = readerOf(strapi).models(ARTICLE);
  const schema = strapi.db.getSchemaName() ?? 'public';
  const fields = searchedFields(strapi);
  const triggers = notingTriggers(article, schema, fields);
  const isThere = (await haveTriggers(strapi, triggers)) && (await missingOf(strapi, [...MADE])).size === 0;
  if (!isThere)
    await strapi.db.transaction(async ({ trx }) => {
      // Two processes that start at once would otherwise make the same table.
      await trx.raw('SELECT pg_advisory_xact_lock(hashtextextended(?, 0))', ['reading search index']);
      for (const sql of TABLES) await trx.raw(sql);
      for (const { name: trigger, on, body } of triggers) {
        await trx.raw(`CREATE OR REPLACE FUNCTION ??() RETURNS trigger LANGUAGE plpgsql AS $$${body}$$`, [
          trigger,
        ]);
        await trx.raw(`CREATE OR REPLACE TRIGGER ?? ${on} EXECUTE FUNCTION ??()`, [trigger, trigger]);
      }
    });
  await noteAllOnce(strapi, noteAll(article), `${VERSION} ${fields.join()} ${name(schema)}`);
}

/** After the triggers are there, and without holding their locks: what is written meanwhile is noted twice, which does no harm. */
async function noteAllOnce(strapi: Core.Strapi, sql: string, state: string): Promise<void> {
  const store = strapi.store({ type: 'core', name: 'copydesk_search' });
  if ((await store.get({ key: 'noted' })) === state) return;
  await strapi.db.connection.raw(sql);
  await store.set({ key: 'noted', value: state });
}
