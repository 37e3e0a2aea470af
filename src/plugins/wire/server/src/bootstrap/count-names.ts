import type { Core } from '@strapi/strapi';
import { ENTITY_TYPES } from '../../../core/entities';
import { UID } from '../../../shared/constants';
import { type inTransaction } from '../stores/locks';
import { NAME_COUNTS, NAMES_TO_COUNT } from '../stores/name-counts';
import { articleLinks, recordTable } from '../stores/name-records';

type Transaction = Parameters<Parameters<typeof inTransaction>[1]>[0];

/**
 * Has the database note which people's, organizations' and events' links to articles have changed, whoever changes them, so that
 * `stores/name-counts.ts` counts those anew; and find what is proposed among a hundred thousand records that are not.
 */
export async function countNames(strapi: Core.Strapi): Promise<void> {
  // Functions name the schema: who writes links may look elsewhere first.
  const schema = strapi.db.getSchemaName() ?? 'public';
  await strapi.db.transaction(async ({ trx }) => {
    // Two processes that start at once would otherwise replace the same function.
    await trx.raw('SELECT pg_advisory_xact_lock(hashtextextended(?, 0))', ['wire name counts triggers']);
    const { rows } = await trx.raw('SELECT to_regclass(?) IS NULL AS is_new', [NAME_COUNTS]);
    await trx.raw('CREATE TABLE IF NOT EXISTS ?? (entity_type text NOT NULL, record_id integer NOT NULL)', [
      NAMES_TO_COUNT,
    ]);
    await trx.raw(
      `CREATE TABLE IF NOT EXISTS ?? (entity_type text NOT NULL, record_id integer NOT NULL, articles integer NOT NULL DEFAULT 0,
         PRIMARY KEY (entity_type, record_id))`,
      [NAME_COUNTS],
    );
    await trx.raw('CREATE INDEX IF NOT EXISTS ?? ON ?? (entity_type, articles, record_id)', [
      `${NAME_COUNTS}_articles_index`,
      NAME_COUNTS,
    ]);
    for (const type of ENTITY_TYPES) {
      await watchRecords(trx, schema, type, recordTable(strapi, type));
      const { name, inverseJoinColumn } = articleLinks(strapi, type);
      await watchLinks(trx, schema, type, name, inverseJoinColumn.name);
      if (rows[0].is_new) await countAll(strapi, trx, type);
    }
  });
}

/** Each record has a number from its first moment; and the proposed ones are found by an index of their own. */
async function watchRecords(trx: Transaction, schema: string, type: string, table: string): Promise<void> {
  await trx.raw(
    `CREATE OR REPLACE FUNCTION ??() RETURNS trigger LANGUAGE plpgsql AS $$
     BEGIN
       INSERT INTO ?? SELECT '${type}', id, 0 FROM changed ON CONFLICT DO NOTHING;
       RETURN NULL;
     END $$`,
    [`wire_${type}_added`, `${schema}.${NAME_COUNTS}`],
  );
  await trx.raw(
    `CREATE OR REPLACE TRIGGER ?? AFTER INSERT ON ?? REFERENCING NEW TABLE AS changed
     FOR EACH STATEMENT EXECUTE FUNCTION ??()`,
    [`wire_${type}_added`, table, `wire_${type}_added`],
  );
  await trx.raw('CREATE INDEX IF NOT EXISTS ?? ON ?? (name_key, id) WHERE NOT confirmed', [
    `${table}_proposed_name_index`,
    table,
  ]);
  await trx.raw('CREATE INDEX IF NOT EXISTS ?? ON ?? (id) WHERE NOT confirmed', [
    `${table}_proposed_index`,
    table,
  ]);
}

async function watchLinks(
  trx: Transaction,
  schema: string,
  type: string,
  table: string,
  column: string,
): Promise<void> {
  const noting = `wire_${type}_links_changed`;
  await trx.raw(
    `CREATE OR REPLACE FUNCTION ??() RETURNS trigger LANGUAGE plpgsql AS $$
     BEGIN
       INSERT INTO ?? SELECT DISTINCT '${type}', ?? FROM changed WHERE ?? IS NOT NULL;
       RETURN NULL;
     END $$`,
    [noting, `${schema}.${NAMES_TO_COUNT}`, column, column],
  );
  for (const [event, rows] of [
    ['INSERT', 'NEW'],
    ['DELETE', 'OLD'],
  ])
    await trx.raw(
      `CREATE OR REPLACE TRIGGER ?? AFTER ${event} ON ?? REFERENCING ${rows} TABLE AS changed
       FOR EACH STATEMENT EXECUTE FUNCTION ??()`,
      [`wire_${type}_links_${event.toLowerCase()}`, table, noting],
    );
  await trx.raw(
    `CREATE OR REPLACE FUNCTION ??() RETURNS trigger LANGUAGE plpgsql AS $$
     BEGIN
       INSERT INTO ?? SELECT '${type}', id FROM (VALUES (OLD.??), (NEW.??)) AS ids (id) WHERE id IS NOT NULL;
       RETURN NULL;
     END $$`,
    [`wire_${type}_link_moved`, `${schema}.${NAMES_TO_COUNT}`, column, column],
  );
  // Strapi numbers the links of a record anew whenever one of them changes: that is no move.
  await trx.raw(
    `CREATE OR REPLACE TRIGGER ?? AFTER UPDATE OF ?? ON ?? FOR EACH ROW WHEN (OLD.?? IS DISTINCT FROM NEW.??)
     EXECUTE FUNCTION ??()`,
    [`wire_${type}_link_moved`, column, table, column, column, `wire_${type}_link_moved`],
  );
}

async function countAll(
  strapi: Core.Strapi,
  trx: Transaction,
  type: (typeof ENTITY_TYPES)[number],
): Promise<void> {
  const { name, joinColumn, inverseJoinColumn } = articleLinks(strapi, type);
  await trx.raw(
    `INSERT INTO :counts: SELECT '${type}', r.id, COALESCE(l.articles, 0) FROM :records: AS r LEFT JOIN (
       SELECT l.:record: AS id, count(*) AS articles FROM :links: AS l JOIN :articles: AS a ON a.id = l.:article:
       WHERE a.published_at IS NULL GROUP BY 1
     ) AS l ON l.id = r.id`,
    {
      counts: NAME_COUNTS,
      records: recordTable(strapi, type),
      links: name,
      record: inverseJoinColumn.name,
      article: joinColumn.name,
      articles: strapi.db.metadata.get(UID.article).tableName,
    } as never,
  );
}
