import { rmSync } from 'node:fs';
import pg from 'pg';
import { importFile } from '../support/doors.mjs';
import { expectOutcome } from '../support/import-outcome.mjs';
import { multiplyArticles } from '../support/multiply-articles.mjs';
import { secondsOf, settle } from '../support/timing.mjs';
import { countRows } from '../support/touched-tables.mjs';
import { writeItems } from '../support/write-items.mjs';

/**
 * How much slower an import gets when there are many articles: the same number of new items, into a newsroom with `few` articles and into the
 * same one with `many`, which are copies of those under other names.
 *
 * @param {{ strapi: import('@strapi/strapi').Core.Strapi }} newsroom
 * @param {{ few: number, many: number, items: number, seed: number, folder: string }} settings
 */
export default async function session({ strapi }, { few, many, items, seed, folder }) {
  const database = new pg.Client({ connectionString: process.env.DATABASE_URL });
  await database.connect();
  const rateOf = async (count, number) => {
    const file = await writeItems(folder, count, seed + number);
    await settle(database);
    let summary;
    const seconds = await secondsOf(async () => (summary = await importFile(strapi, file)));
    rmSync(file);
    expectOutcome(summary, { items: count, created: count });
    return count / seconds;
  };
  try {
    const empty = await countRows(database);
    await rateOf(few, 0);
    await database.query('VACUUM ANALYZE');
    const perSecondFew = await rateOf(items, 1);
    const there = (await countRows(database)).get('articles') / 2;
    const filling = await secondsOf(() => multiplyArticles(database, empty, Math.ceil(many / there)));
    const present = (await countRows(database)).get('articles') / 2;
    const perSecondMany = await rateOf(items, 2);
    return {
      few,
      many: present,
      items,
      perSecondFew,
      perSecondMany,
      fillSeconds: filling,
      ratio: perSecondMany / perSecondFew,
    };
  } finally {
    await database.end();
  }
}
