import type { Core } from '@strapi/strapi';
import { ENTITY_TYPES } from '../../../core/entities';
import { inTransaction } from '../stores/locks';
import { NAMES_TO_COUNT } from '../stores/name-counts';
import { articleLinks } from '../stores/name-records';
import { NAME_SOURCES, sourceLinks, sourcesOfRecords } from '../stores/name-sources';
import { haveTriggers, missingOf, type Trigger } from './look-first';

const NOTES = 'wire_article_sources_changed';

/**
 * Has the database keep from which sources the articles of people, organizations and events are (`stores/name-sources.ts`): an article that gets or
 * loses its source is noted for the records that it is linked to. To be called when `count-names.ts` has made what notes are written to.
 */
export async function keepNameSources(strapi: Core.Strapi): Promise<void> {
  const triggers = triggersOf(strapi);
  const index = `${NAME_SOURCES}_record_index`;
  const isThere =
    (await haveTriggers(strapi, triggers)) && (await missingOf(strapi, [NAME_SOURCES, index])).size === 0;
  if (isThere) return;
  await inTransaction(strapi, async (trx) => {
    // Two processes that start at once would otherwise replace the same function.
    await trx.raw('SELECT pg_advisory_xact_lock(hashtextextended(?, 0))', ['wire name sources triggers']);
    const { rows } = await trx.raw('SELECT to_regclass(?) IS NULL AS is_new', [NAME_SOURCES]);
    await trx.raw(
      `CREATE TABLE IF NOT EXISTS ?? (entity_type text NOT NULL, source_id integer NOT NULL, record_id integer NOT NULL,
         PRIMARY KEY (entity_type, source_id, record_id))`,
      [NAME_SOURCES],
    );
    await trx.raw('CREATE INDEX IF NOT EXISTS ?? ON ?? (entity_type, record_id)', [index, NAME_SOURCES]);
    await trx.raw(
      `CREATE OR REPLACE FUNCTION ??() RETURNS trigger LANGUAGE plpgsql AS $$${triggers[0].body}$$`,
      [NOTES],
    );
    for (const { name, on } of triggers)
      await trx.raw(`CREATE OR REPLACE TRIGGER ?? ${on} EXECUTE FUNCTION ??()`, [name, NOTES]);
    if (!rows[0].is_new) return;
    const { sql, bindings } = sourcesOfRecords(strapi, () => undefined);
    await trx.raw(
      `INSERT INTO :sources: (entity_type, record_id, source_id) SELECT entity_type, record_id, source_id FROM (${sql}) AS found`,
      { ...bindings, sources: NAME_SOURCES } as never,
    );
  });
}

function triggersOf(strapi: Core.Strapi): (Trigger & { on: string })[] {
  // The function names the schema: who writes links may look elsewhere first.
  const schema = strapi.db.getSchemaName() ?? 'public';
  const { name: table, joinColumn } = sourceLinks(strapi);
  const notes = ENTITY_TYPES.map((type) => {
    const links = articleLinks(strapi, type);
    return strapi.db.connection
      .raw(
        `INSERT INTO :toCount: SELECT DISTINCT '${type}', l.:record: FROM changed JOIN :links: AS l ON l.:article: = changed.:sourced:
         WHERE l.:record: IS NOT NULL;`,
        {
          toCount: `${schema}.${NAMES_TO_COUNT}`,
          links: `${schema}.${links.name}`,
          record: links.inverseJoinColumn.name,
          article: links.joinColumn.name,
          sourced: joinColumn.name,
        },
      )
      .toString();
  });
  const body = ` BEGIN ${notes.join(' ')} RETURN NULL; END `;
  return (
    [
      ['INSERT', 'NEW'],
      ['UPDATE', 'NEW'],
      ['DELETE', 'OLD'],
    ] as const
  ).map(([event, rows]) => ({
    table,
    name: `wire_article_sources_${event.toLowerCase()}`,
    body,
    on: strapi.db.connection
      .raw(`AFTER ${event} ON :table: REFERENCING ${rows} TABLE AS changed FOR EACH STATEMENT`, { table })
      .toString(),
  }));
}
