import { rmSync } from 'node:fs';
import pg from 'pg';
import { articleInputs } from '../support/article-input.mjs';
import { dumpTables, emptyTables, loadTables } from '../support/copy-tables.mjs';
import { openStore, processedChunks, withoutOurGate } from '../support/doors.mjs';
import { secondsOf, settle } from '../support/timing.mjs';
import { countRows, filledTables } from '../support/touched-tables.mjs';
import { writeItems } from '../support/write-items.mjs';

/** So many articles are made before those that are measured, for the code to be compiled to machine code. */
const WARM_UP = 10;
/** COPY is measured so many times, and its best is taken. */
const COPIES = 2;

/**
 * The store against what it is compared with, one after the other in one database of one server with the same indexes, constraints and
 * triggers, each beginning with no article there:
 *
 * - the store, which gets items that went through the pipeline and makes all of it: persons, organizations, events, notices, articles, flags,
 *   ledger and receipts;
 * - a bare COPY of the rows that the store has made, from files, into the same tables, emptied: no work but PostgreSQL's own;
 * - Strapi's document service, which creates and publishes the same articles one after another, with the same components, slugs and
 *   relations. What they are related to is there already and not counted, nor are flags, ledger and receipts, which it does not make. Our
 *   gate is told that an import writes, so that it reads no text; what is left of it are a lock and a look for a full body.
 *
 * @param {{ strapi: import('@strapi/strapi').Core.Strapi }} newsroom
 * @param {{ items: number, baseline: number, seed: number, folder: string }} settings
 */
export default async function session({ strapi }, { items, baseline, seed, folder }) {
  const database = new pg.Client({ connectionString: process.env.DATABASE_URL });
  await database.connect();
  try {
    const file = await writeItems(folder, items, seed);
    const store = await openStore(strapi);
    const before = await countRows(database);
    await settle(database);
    let stored = 0;
    for await (const chunk of processedChunks(file)) stored += await secondsOf(() => store(chunk));
    rmSync(file);
    const after = await countRows(database);
    const tables = await filledTables(database, before, after);
    const articles = after.get('articles');
    // A draft and a published version each.
    if (articles !== 2 * items)
      throw new Error(`${items} items were stored as ${articles} rows of articles.`);

    const rows = tables.reduce((sum, table) => sum + after.get(table), 0);
    await dumpTables(database, tables, folder);
    const copies = [];
    for (let round = 0; round < COPIES; round += 1) {
      await emptyTables(database, tables);
      await settle(database);
      copies.push(await secondsOf(() => loadTables(database, tables, folder)));
    }
    const copied = Math.min(...copies);

    const inputs = await articleInputs(strapi, Math.min(items, baseline + WARM_UP));
    await emptyTables(database, ['articles'], tables);
    const create = (some) => withoutOurGate(() => createAndPublish(strapi, some));
    const measured = inputs.splice(WARM_UP);
    if (measured.length === 0) throw new Error(`--items takes more than ${WARM_UP}.`);
    await create(inputs);
    await settle(database);
    const created = await secondsOf(() => create(measured));
    await expectPublished(strapi, WARM_UP + measured.length);

    return {
      store: { items, seconds: stored, perSecond: items / stored },
      copy: {
        items,
        rows,
        tables: tables.length,
        seconds: copied,
        perSecond: items / copied,
        rowsPerSecond: rows / copied,
      },
      documentService: { items: measured.length, seconds: created, perSecond: measured.length / created },
    };
  } finally {
    await database.end();
  }
}

async function createAndPublish(strapi, inputs) {
  const articles = strapi.documents('api::article.article');
  for (const data of inputs) {
    const { documentId } = await articles.create({ data });
    await articles.publish({ documentId });
  }
}

async function expectPublished(strapi, count) {
  const found = await strapi.documents('api::article.article').count({ status: 'published' });
  if (found !== count)
    throw new Error(`The document service has published ${found} articles instead of ${count}.`);
}
