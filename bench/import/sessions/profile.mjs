import { rmSync } from 'node:fs';
import pg from 'pg';
import { cpuByThread } from '../support/cpu-by-thread.mjs';
import { importFile } from '../support/doors.mjs';
import { expectOutcome } from '../support/import-outcome.mjs';
import { writeItems } from '../support/write-items.mjs';

/** By the clock that profiles go by. */
const microseconds = () => Number(process.hrtime.bigint() / 1000n);

/**
 * An import in a process that Node profiles, all its threads: see `stage-profile.mjs`.
 *
 * @param {{ strapi: import('@strapi/strapi').Core.Strapi }} newsroom
 * @param {{ items: number, seed: number, folder: string }} settings
 * @returns {Promise<{ items: number, from: number, to: number, cpuSeconds?: { postgres: number } }>} and when it ran, in microseconds
 */
export default async function session({ strapi }, { items, seed, folder }) {
  const database = new pg.Client({ connectionString: process.env.DATABASE_URL });
  await database.connect();
  try {
    const file = await writeItems(folder, items, seed);
    const cpu = await cpuByThread(database);
    const from = microseconds();
    const summary = await importFile(strapi, file);
    const to = microseconds();
    const cpuSeconds = await cpu.stop();
    rmSync(file);
    expectOutcome(summary, { items, created: items });
    return { items, from, to, cpuSeconds };
  } finally {
    await database.end();
  }
}
