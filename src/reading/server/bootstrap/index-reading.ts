import type { Core } from '@strapi/strapi';
import { missingOf } from '../../../plugins/wire/server/src/bootstrap/look-first';

const ARTICLE = 'api::article.article';

/**
 * What readers' lists and look-ups of articles are found by: published rows alone, newest first, with what says whether they may be seen, so
 * that they are counted without a look at the rows themselves. Slugs have an index of the wire's.
 */
const INDEXES: readonly { name: string; columns: string; of: readonly string[] }[] = [
  {
    name: 'articles_reading_version',
    columns: '(?? DESC, ??) INCLUDE (??, ??)',
    of: ['versionCreated', 'id', 'embargoed', 'expires'],
  },
  {
    name: 'articles_reading_published',
    columns: '(?? DESC, ??) INCLUDE (??, ??)',
    of: ['publishedAt', 'id', 'embargoed', 'expires'],
  },
  // Those that wait, or are over, are few: they are what a kept count has too much.
  { name: 'articles_reading_embargoed', columns: '(??)', of: ['embargoed'] },
  { name: 'articles_reading_expires', columns: '(??)', of: ['expires'] },
  // Guids are as long as wires make them, and a tree takes no more than 2,704 bytes.
  { name: 'articles_reading_guid', columns: 'USING hash (??)', of: ['guid'] },
];

/** Makes the indexes that readers' requests are answered by. They are no part of the schemas, which know no partial ones. */
export async function indexReading(strapi: Core.Strapi): Promise<void> {
  const missing = await missingOf(
    strapi,
    INDEXES.map(({ name }) => name),
  );
  if (missing.size === 0) return;
  const { tableName, attributes } = strapi.db.metadata.get(ARTICLE);
  const columnOf = (key: string): string => (attributes[key] as { columnName?: string }).columnName ?? key;
  await strapi.db.transaction(async ({ trx }) => {
    // Two processes that start at once would otherwise make them twice.
    await trx.raw('SELECT pg_advisory_xact_lock(hashtextextended(?, 0))', ['reading indexes']);
    for (const { name, columns, of } of INDEXES.filter(({ name }) => missing.has(name)))
      await trx.raw(`CREATE INDEX IF NOT EXISTS ?? ON ?? ${columns} WHERE ?? IS NOT NULL`, [
        name,
        tableName,
        ...of.map(columnOf),
        columnOf('publishedAt'),
      ]);
  });
}
