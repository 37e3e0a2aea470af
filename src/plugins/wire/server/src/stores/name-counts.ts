import type { Core } from '@strapi/strapi';
import { ENTITY_TYPES, type EntityType } from '../../../core/entities';
import { UID } from '../../../shared/constants';
import { countToTheEnd } from './count-to-the-end';
import { inTransaction } from './locks';
import { articleLinks } from './name-records';
import { NAME_SOURCES, sourcesOfRecords } from './name-sources';

/** In how many articles (drafts) each record is; of records that are gone, too, with 0. Triggers make its rows (`bootstrap/count-names.ts`). */
export const NAME_COUNTS = 'wire_name_counts';

/** Row ids of records whose links have changed since they were counted, several times over; triggers fill it. */
export const NAMES_TO_COUNT = 'wire_names_to_count';

/** Notes of which the records are counted at a time, so that nobody waits long for a list. */
const BATCH = 20_000;

/** Notes that are worked off while somebody waits. */
const AT_ONCE = 1000;

/**
 * Brings the numbers of articles, and the sources that these are from, up to date for the records whose links have changed: lists then sort by a
 * column instead of counting a million links. To be called before records are listed; when another request is about it already, that one's work is used. After an import of
 * thousands of articles nobody waits for it: the list has the numbers of before until all are counted.
 */
export async function refreshNameCounts(strapi: Core.Strapi): Promise<void> {
  const { rows } = await strapi.db.connection.raw(
    'SELECT count(*) AS notes FROM (SELECT 1 FROM ?? LIMIT ?) AS noted',
    [NAMES_TO_COUNT, AT_ONCE + 1],
  );
  const notes = Number(rows[0].notes);
  if (notes === 0) return;
  if (notes <= AT_ONCE) await countAnew(strapi);
  else void countAllNames(strapi);
}

/** Brings all numbers up to date, a batch at a time. A failure is logged: the next list tries again. */
export const countAllNames = (strapi: Core.Strapi): Promise<void> =>
  countToTheEnd(() => countAnew(strapi)).catch((error) => {
    strapi.log.warn(`wire: Names could not be counted: ${(error as Error).message}`);
  });

/** @returns whether there may be more to count */
function countAnew(strapi: Core.Strapi): Promise<boolean> {
  return inTransaction(strapi, async (trx) => {
    const { rows } = await trx.raw('SELECT pg_try_advisory_xact_lock(hashtextextended(?, 0)) AS is_ours', [
      'wire name counts',
    ]);
    if (!rows[0].is_ours) return false;
    const { sql, bindings } = linkCounts(strapi);
    const from = sourcesOfRecords(
      strapi,
      (type) => `SELECT record_id FROM due WHERE entity_type = '${type}'`,
    );
    // One statement sees one state: a note that it takes away speaks of links that it counts. A record has a note for each of its links: all
    // go at once, or it would be counted as often.
    const { rows: counted } = await trx.raw(
      `WITH due AS (
         SELECT DISTINCT entity_type, record_id FROM (SELECT entity_type, record_id FROM :toCount: LIMIT :batch) AS noted
       ), gone AS (
         DELETE FROM :toCount: AS noted USING due
         WHERE noted.entity_type = due.entity_type AND noted.record_id = due.record_id
       ), found AS (
         ${sql}
       ), sourced AS (
         ${from.sql}
       ), left_sources AS (
         DELETE FROM :sources: AS held USING due
         WHERE held.entity_type = due.entity_type AND held.record_id = due.record_id
           AND (held.entity_type, held.record_id, held.source_id) NOT IN (SELECT entity_type, record_id, source_id FROM sourced)
       ), new_sources AS (
         INSERT INTO :sources: (entity_type, record_id, source_id) SELECT entity_type, record_id, source_id FROM sourced ON CONFLICT DO NOTHING
       ), counted AS (
         SELECT due.entity_type, due.record_id, COALESCE(found.articles, 0) AS articles
         FROM due LEFT JOIN found ON found.entity_type = due.entity_type AND found.record_id = due.record_id
       ), written AS (
         UPDATE :counts: AS c SET articles = counted.articles FROM counted
         WHERE c.entity_type = counted.entity_type AND c.record_id = counted.record_id AND c.articles <> counted.articles
       )
       SELECT EXISTS (SELECT 1 FROM due) AS has_counted`,
      {
        ...bindings,
        ...from.bindings,
        counts: NAME_COUNTS,
        sources: NAME_SOURCES,
        toCount: NAMES_TO_COUNT,
        batch: BATCH,
      } as never,
    );
    return counted[0].has_counted;
  });
}

/** All at once, not record by record: a database that does not know its new rows yet would read all links for each. */
function linkCounts(strapi: Core.Strapi): { sql: string; bindings: Record<string, string> } {
  const bindings: Record<string, string> = { articles: strapi.db.metadata.get(UID.article).tableName };
  const branches = ENTITY_TYPES.map((type: EntityType) => {
    const { name, joinColumn, inverseJoinColumn } = articleLinks(strapi, type);
    bindings[`${type}Links`] = name;
    bindings[`${type}Article`] = joinColumn.name;
    bindings[`${type}Record`] = inverseJoinColumn.name;
    return `SELECT '${type}' AS entity_type, l.:${type}Record: AS record_id, count(*) AS articles
      FROM :${type}Links: AS l JOIN :articles: AS a ON a.id = l.:${type}Article: AND a.published_at IS NULL
      WHERE l.:${type}Record: IN (SELECT record_id FROM due WHERE entity_type = '${type}') GROUP BY l.:${type}Record:`;
  });
  return { sql: branches.join(' UNION ALL '), bindings };
}
