import { fillArticles } from './fill-articles.mjs';
import { fillDecisions } from './fill-decisions.mjs';
import { fillImports } from './fill-imports.mjs';
import { fillNames } from './fill-names.mjs';
import { fillNotices } from './fill-notices.mjs';
import { fillSources } from './fill-sources.mjs';
import { settleSequences } from './settle-sequences.mjs';
import { tablesOf } from './tables.mjs';

/**
 * Fills an empty newsroom, by SQL into Strapi's own tables, the same for the same sizes: rows have the ids 1, 2, 3 …, drafts of articles
 * before those that are published. Dates count from now back.
 *
 * @param {import('@strapi/strapi').Core.Strapi} strapi
 * @param {import('pg').Client} database of the same
 * @param {typeof import('../sizes.mjs').FULL} sizes
 */
export async function fillNewsroom(strapi, database, sizes) {
  const tables = tablesOf(strapi);
  const newsroom = { strapi, database, tables, sizes };
  // What is made up comes out alike.
  await database.query('SELECT setseed(0.5)');
  for (const fill of [fillSources, fillImports, fillNotices, fillArticles, fillNames, fillDecisions])
    await fill(newsroom);
  await settleSequences(database, tables);
}
