import { fillArticles } from '../desk/fill/fill-articles.mjs';
import { fillImports } from '../desk/fill/fill-imports.mjs';
import { fillNames } from '../desk/fill/fill-names.mjs';
import { fillNotices } from '../desk/fill/fill-notices.mjs';
import { fillSources } from '../desk/fill/fill-sources.mjs';
import { settleSequences } from '../desk/fill/settle-sequences.mjs';
import { tablesOf } from '../desk/fill/tables.mjs';

/**
 * Fills an empty newsroom with what its readers see: articles of 3 kB with three people, two organizations, an event, a source and notices,
 * four in five of them published.
 *
 * @param {import('@strapi/strapi').Core.Strapi} strapi
 * @param {import('pg').Client} database of the same
 * @param {ReturnType<typeof import('./sizes.mjs').sizesOf>} sizes
 */
export async function fillSite(strapi, database, sizes) {
  const tables = tablesOf(strapi);
  const newsroom = { strapi, database, tables, sizes };
  // What is made up comes out alike.
  await database.query('SELECT setseed(0.5)');
  for (const fill of [fillSources, fillImports, fillNotices, fillArticles, fillNames]) await fill(newsroom);
  await settleSequences(database, tables);
  await database.query('VACUUM ANALYZE');
}
