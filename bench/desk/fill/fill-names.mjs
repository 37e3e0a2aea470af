import { eventOf, organizationOf, personOf } from '../../import/generator/names.mjs';
import { documentId } from './tables.mjs';

/** How many of each an article names, and the name of the number `i`; from so many on the generator repeats itself. */
const SORTS = {
  persons: { sort: 'person', each: 3, nameOf: (i) => personOf(i).name },
  organizations: { sort: 'organization', each: 2, nameOf: (i) => organizationOf(i).replace(/^the /, '') },
  events: { sort: 'event', each: 1, nameOf: eventOf },
};

/** People, organizations and events, three in five confirmed, the others proposed by imports, linked to articles as names recur in the news. */
export async function fillNames({ database, tables: t, sizes }) {
  for (const [name, { sort, each, nameOf }] of Object.entries(SORTS)) {
    const names = Array.from({ length: sizes[name] }, (_, i) => `${nameOf(i)}`);
    await database.query(
      `INSERT INTO ${t[name]} (id, document_id, name, slug, name_key, confirmed, evidence, created_at, updated_at, published_at)
       SELECT i, ${documentId(sort, 'i')}, name, '${sort}-' || i, lower(name), i % 5 < 3, 'Named in a story.', moment, moment, moment
       FROM unnest($1::text[]) WITH ORDINALITY AS named (name, i),
         LATERAL (SELECT (now() - (i * 7919) % 180 * interval '1 day')::timestamp AS moment) AS m`,
      [names],
    );
    const link = t.links[name];
    // By Zipf's law.
    await database.query(
      `CREATE TEMP TABLE bench_named AS
       SELECT DISTINCT ON (article, other) article, k, least($3::int, exp(random() * ln($3::int)))::int AS other
       FROM generate_series(1, $1::int) AS article, generate_series(1, $2::int) AS k`,
      [sizes.articles, each, sizes[name]],
    );
    await database.query(
      `INSERT INTO ${link.table} (${link.article}, ${link.other}, ${link.order}, ${link.inverseOrder})
       SELECT a.id, other, k, row_number() OVER (PARTITION BY other ORDER BY a.id)
       FROM bench_named JOIN ${t.articles} AS a ON a.document_id = ${documentId('article', 'article')}`,
    );
    await database.query('DROP TABLE bench_named');
  }
}
