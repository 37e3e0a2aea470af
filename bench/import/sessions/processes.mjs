import { rmSync } from 'node:fs';
import pg from 'pg';
import { holdStore, importNow, isProcessed, queueImport } from '../support/doors.mjs';
import { expectOutcome } from '../support/import-outcome.mjs';
import { pollUntil } from '../support/poll-until.mjs';
import { startWorkers } from '../support/start-workers.mjs';
import { secondsOf } from '../support/timing.mjs';
import { countRows } from '../support/touched-tables.mjs';
import { writeItems } from '../support/write-items.mjs';

/** For the processes' code to be compiled to machine code: some chunks for each. */
const WARM_UP = 1_000;

/**
 * One import whose chunks a number of processes share, each with one thread for the pipeline, while the process that has queued it does
 * nothing of it: the time until all of it is cut and processed, with nothing stored meanwhile, so that the database is not the limit. Then it
 * is stored, and every item is counted: none may be lost or there twice.
 *
 * @param {{ strapi: import('@strapi/strapi').Core.Strapi }} newsroom with `WIRE_JOBS=off`
 * @param {{ workers: number, items: number, seed: number, folder: string }} settings
 */
export default async function session({ strapi }, { workers, items, seed, folder }) {
  const database = new pg.Client({ connectionString: process.env.DATABASE_URL });
  await database.connect();
  const stopWorkers = await startWorkers(workers);
  try {
    await importWith(strapi, await writeItems(folder, WARM_UP, seed + 1), WARM_UP);
    const { seconds } = await importWith(strapi, await writeItems(folder, items, seed), items);
    const { rows } = await database.query(
      'SELECT count(*)::int AS receipts, count(DISTINCT (import_id, file, item))::int AS settled FROM wire_receipts',
    );
    const articles = (await countRows(database)).get('articles') / 2;
    const counts = { ...rows[0], articles };
    if (Object.values(counts).some((count) => count !== items + WARM_UP)) {
      throw new Error(`${workers} processes made of ${items + WARM_UP} items ${JSON.stringify(counts)}.`);
    }
    return { workers, items, seconds, perSecond: items / seconds };
  } finally {
    await stopWorkers();
    await database.end();
  }
}

/** @returns {Promise<{ seconds: number }>} until it was processed */
async function importWith(strapi, file, items) {
  let documentId;
  let letStore;
  const seconds = await secondsOf(async () => {
    documentId = await queueImport(strapi, file);
    letStore = await holdStore(strapi, documentId);
    await pollUntil(() => isProcessed(strapi, documentId));
  });
  await letStore();
  let summary;
  await pollUntil(async () => {
    summary = await importNow(strapi, documentId);
    return ['finished', 'failed'].includes(summary.state);
  });
  rmSync(file);
  expectOutcome(summary, { items, created: items });
  return { seconds };
}
