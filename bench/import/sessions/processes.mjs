import { rmSync } from 'node:fs';
import pg from 'pg';
import { importNow, queueImport } from '../support/doors.mjs';
import { expectOutcome } from '../support/import-outcome.mjs';
import { pollUntil } from '../support/poll-until.mjs';
import { startWorkers } from '../support/start-workers.mjs';
import { secondsOf } from '../support/timing.mjs';
import { countRows } from '../support/touched-tables.mjs';
import { writeItems } from '../support/write-items.mjs';

/**
 * One import that a number of worker processes share, while the process that queued it does nothing of it. Every item is counted: none may be
 * lost or there twice.
 *
 * @param {{ strapi: import('@strapi/strapi').Core.Strapi }} newsroom with `WIRE_JOBS=off`
 * @param {{ workers: number, items: number, seed: number, folder: string }} settings
 */
export default async function session({ strapi }, { workers, items, seed, folder }) {
  const database = new pg.Client({ connectionString: process.env.DATABASE_URL });
  await database.connect();
  const stopWorkers = await startWorkers(workers);
  try {
    const file = await writeItems(folder, items, seed);
    let summary;
    const seconds = await secondsOf(async () => {
      const documentId = await queueImport(strapi, file);
      await pollUntil(async () => {
        summary = await importNow(strapi, documentId);
        return ['finished', 'failed'].includes(summary.state);
      });
    });
    rmSync(file);
    expectOutcome(summary, { items, created: items });
    const { rows } = await database.query(
      'SELECT count(*)::int AS receipts, count(DISTINCT (file, item))::int AS settled FROM wire_receipts',
    );
    const articles = (await countRows(database)).get('articles') / 2;
    const counts = { ...rows[0], articles };
    if (Object.values(counts).some((count) => count !== items)) {
      throw new Error(`${workers} processes made of ${items} items ${JSON.stringify(counts)}.`);
    }
    return { workers, items, seconds, perSecond: items / seconds };
  } finally {
    await stopWorkers();
    await database.end();
  }
}
