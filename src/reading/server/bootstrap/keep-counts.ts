import type { Core } from '@strapi/strapi';
import { haveTriggers } from '../../../plugins/wire/server/src/bootstrap/look-first';
import { COUNTS, countTriggers } from '../../sql/kept-counts';
import type { Model } from '../../sql/model';
import { name, text } from '../../sql/quote';
import { modelsOf } from '../models';

/** The types whose lists readers ask for. */
export const COUNTED: readonly string[] = [
  'api::article.article',
  'api::person.person',
  'api::organization.organization',
  'api::event.event',
];

/** Has the database keep how many records readers may see of each type, whoever writes them. */
export async function keepCounts(strapi: Core.Strapi): Promise<void> {
  const models = modelsOf(strapi);
  const schema = schemaOf(strapi);
  for (const uid of COUNTED) await keepCount(strapi, models(uid), schema);
}

/** The schema that the newsroom's tables are in. Functions name it: who writes may look elsewhere first. */
export const schemaOf = (strapi: Core.Strapi): string => strapi.db.getSchemaName() ?? 'public';

async function keepCount(strapi: Core.Strapi, model: Model, schema: string): Promise<void> {
  const triggers = countTriggers(model, schema);
  const table = model.tableName;
  if (
    await haveTriggers(
      strapi,
      triggers.map(({ name, body }) => ({ table, name, body })),
    )
  )
    return;
  await strapi.db.transaction(async ({ trx }) => {
    // Two processes that start at once would otherwise both count what is there.
    await trx.raw('SELECT pg_advisory_xact_lock(hashtextextended(?, 0))', ['reading counts']);
    await trx.raw(`CREATE TABLE IF NOT EXISTS ${name(COUNTS)} (counted text NOT NULL, n bigint NOT NULL)`);
    // Nobody writes between the count and the triggers.
    await trx.raw(`LOCK TABLE ${name(table)} IN SHARE ROW EXCLUSIVE MODE`);
    for (const { name: trigger, when, body } of triggers) {
      await trx.raw(
        asText(
          `CREATE OR REPLACE FUNCTION ${name(trigger)}() RETURNS trigger LANGUAGE plpgsql AS $$${body}$$`,
        ),
      );
      await trx.raw(
        asText(
          `CREATE OR REPLACE TRIGGER ${name(trigger)} ${when.replace('%s', name(table))} EXECUTE FUNCTION ${name(trigger)}()`,
        ),
      );
    }
    const published = name(model.attributes.publishedAt?.columnName ?? 'published_at');
    await trx.raw(`DELETE FROM ${name(COUNTS)} WHERE counted = ${text(table)}`);
    await trx.raw(
      `INSERT INTO ${name(COUNTS)} SELECT ${text(table)}, count(*) FROM ${name(table)} ${
        model.hasDrafts ? `WHERE ${published} IS NOT NULL` : ''
      }`,
    );
  });
}

/** Knex takes a question mark for a place to put a value. */
const asText = (sql: string): string => sql.replaceAll('?', '\\?');
