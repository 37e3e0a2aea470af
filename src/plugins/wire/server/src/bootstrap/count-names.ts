import type { Core } from '@strapi/strapi';
import { ENTITY_TYPES, type EntityType } from '../../../core/entities';
import { UID } from '../../../shared/constants';
import { inTransaction } from '../stores/locks';
import { NAME_COUNTS, NAMES_TO_COUNT } from '../stores/name-counts';
import { articleLinks, recordTable } from '../stores/name-records';
import { haveTriggers, missingOf, type Trigger } from './look-first';

type Transaction = Parameters<Parameters<typeof inTransaction>[1]>[0];

/**
 * Has the database note which people's, organizations' and events' links to articles have changed, whoever changes them, so that
 * `stores/name-counts.ts` counts those anew; and find what is proposed among a hundred thousand records that are not.
 */
export async function countNames(strapi: Core.Strapi): Promise<void> {
  const watchers = ENTITY_TYPES.map((type) => watchersOf(strapi, type));
  const isThere =
    (await haveTriggers(
      strapi,
      watchers.flatMap(({ triggers }) => triggers),
    )) &&
    (
      await missingOf(
        strapi,
        watchers.flatMap(({ indexes }) => indexes.map(({ name }) => name)),
      )
    ).size === 0;
  if (isThere) return;
  await inTransaction(strapi, async (trx) => {
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
    for (const [i, { triggers, indexes }] of watchers.entries()) {
      for (const { name, table, on } of indexes)
        await trx.raw(`CREATE INDEX IF NOT EXISTS ?? ON ?? ${on}`, [name, table]);
      for (const { name, runs, body, on } of triggers) {
        await trx.raw(`CREATE OR REPLACE FUNCTION ??() RETURNS trigger LANGUAGE plpgsql AS $$${body}$$`, [
          runs,
        ]);
        await trx.raw(`CREATE OR REPLACE TRIGGER ?? ${on} EXECUTE FUNCTION ??()`, [name, runs]);
      }
      if (rows[0].is_new) await countAll(strapi, trx, ENTITY_TYPES[i]);
    }
  });
}

interface Watchers {
  triggers: (Trigger & { runs: string; on: string })[];
  indexes: { name: string; table: string; on: string }[];
}

/** What watches the records of a type and their links. */
function watchersOf(strapi: Core.Strapi, type: EntityType): Watchers {
  // Functions name the schema: who writes links may look elsewhere first.
  const schema = strapi.db.getSchemaName() ?? 'public';
  const table = recordTable(strapi, type);
  const { name: links, inverseJoinColumn } = articleLinks(strapi, type);
  const named = {
    table,
    links,
    record: inverseJoinColumn.name,
    counts: `${schema}.${NAME_COUNTS}`,
    toCount: `${schema}.${NAMES_TO_COUNT}`,
  };
  const sql = (text: string) => strapi.db.connection.raw(text, named).toString();
  const noted = sql(`
     BEGIN
       INSERT INTO :toCount: SELECT DISTINCT '${type}', :record: FROM changed WHERE :record: IS NOT NULL;
       RETURN NULL;
     END `);
  const noting = `wire_${type}_links_changed`;
  return {
    triggers: [
      // Each record has a number from its first moment.
      {
        table,
        name: `wire_${type}_added`,
        runs: `wire_${type}_added`,
        body: sql(`
     BEGIN
       INSERT INTO :counts: SELECT '${type}', id, 0 FROM changed ON CONFLICT DO NOTHING;
       RETURN NULL;
     END `),
        on: sql('AFTER INSERT ON :table: REFERENCING NEW TABLE AS changed FOR EACH STATEMENT'),
      },
      ...(
        [
          ['INSERT', 'NEW'],
          ['DELETE', 'OLD'],
        ] as const
      ).map(([event, rows]) => ({
        table: links,
        name: `wire_${type}_links_${event.toLowerCase()}`,
        runs: noting,
        body: noted,
        on: sql(`AFTER ${event} ON :links: REFERENCING ${rows} TABLE AS changed FOR EACH STATEMENT`),
      })),
      // Strapi numbers the links of a record anew whenever one of them changes: that is no move.
      {
        table: links,
        name: `wire_${type}_link_moved`,
        runs: `wire_${type}_link_moved`,
        body: sql(`
     BEGIN
       INSERT INTO :toCount: SELECT '${type}', id FROM (VALUES (OLD.:record:), (NEW.:record:)) AS ids (id) WHERE id IS NOT NULL;
       RETURN NULL;
     END `),
        on: sql(
          'AFTER UPDATE OF :record: ON :links: FOR EACH ROW WHEN (OLD.:record: IS DISTINCT FROM NEW.:record:)',
        ),
      },
    ],
    // The proposed ones are found among many that are not.
    indexes: [
      { name: `${table}_proposed_name_index`, table, on: '(name_key, id) WHERE NOT confirmed' },
      { name: `${table}_proposed_index`, table, on: '(id) WHERE NOT confirmed' },
    ],
  };
}

async function countAll(strapi: Core.Strapi, trx: Transaction, type: EntityType): Promise<void> {
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
