import { rmSync } from 'node:fs';
import pg from 'pg';
import { measureLatency } from '../../support/measure-latency.mjs';
import { importFile, importNow, queueImport, undoImport } from '../support/doors.mjs';
import { cpuByThread } from '../support/cpu-by-thread.mjs';
import { expectOutcome } from '../support/import-outcome.mjs';
import { pollUntil } from '../support/poll-until.mjs';
import { secondsOf, settle } from '../support/timing.mjs';
import { countRows } from '../support/touched-tables.mjs';
import { writeItems } from '../support/write-items.mjs';

/**
 * A file into a newsroom that has just been opened; the same file again; what others wait for meanwhile; and back out again.
 *
 * @param {{ strapi: import('@strapi/strapi').Core.Strapi, origin: string }} newsroom
 * @param {{ items: number, seed: number, folder: string, idleSeconds: number, parts: string[] }} settings `parts`: of `unchanged`,
 * `latency`, `undo`, what else is wanted
 */
export default async function session({ strapi, origin }, { items, seed, folder, idleSeconds, parts }) {
  const database = new pg.Client({ connectionString: process.env.DATABASE_URL });
  await database.connect();
  try {
    const file = await writeItems(folder, items, seed);
    await settle(database);
    let summary;
    const cpu = await cpuByThread(database);
    const seconds = await secondsOf(async () => (summary = await importFile(strapi, file)));
    const first = { items, seconds, perSecond: items / seconds, cpuSeconds: await cpu.stop() };
    expectOutcome(summary, { items, created: items });
    const rows = await countRows(database);
    if (rows.get('articles') !== 2 * items) {
      throw new Error(`Of ${items} articles ${rows.get('articles') - items} were published.`);
    }
    const results = { import: first };

    if (parts.includes('unchanged')) {
      await settle(database);
      const again = await secondsOf(async () => (summary = await importFile(strapi, file)));
      expectOutcome(summary, { items, unchanged: items });
      results.unchanged = { items, seconds: again, perSecond: items / again, timesAsFast: seconds / again };
    }
    if (parts.includes('latency')) {
      results.latency = await latencies({ strapi, origin }, { items, seed: seed + 1, folder, idleSeconds });
    }
    if (parts.includes('undo')) {
      results.undo = await undone({ strapi, database, folder }, { items, seed: seed + 2 });
    }
    rmSync(file);
    return results;
  } finally {
    await database.end();
  }
}

/** What the API's readers wait for while nothing happens, and while an import runs in the same process, which was queued as the panel does. */
async function latencies({ strapi, origin }, { items, seed, folder, idleSeconds }) {
  const askers = await readersOf(strapi, origin);
  // Strapi compiles its routes' code with the first requests.
  await watch(askers, () => pollUntil(async () => false, 3));
  const idle = await watch(askers, () => pollUntil(async () => false, idleSeconds));
  const file = await writeItems(folder, items, seed);
  let summary;
  const during = await watch(askers, async () => {
    const documentId = await queueImport(strapi, file);
    await pollUntil(async () => {
      summary = await importNow(strapi, documentId);
      return ['finished', 'failed'].includes(summary.state);
    });
  });
  rmSync(file);
  expectOutcome(summary, { items, created: items });
  const readers = Object.fromEntries(
    Object.keys(idle).map((who) => [
      who,
      { idle: idle[who], during: during[who], p99Ratio: during[who].p99 / idle[who].p99 },
    ]),
  );
  return { items, readers, p99Ratio: Math.max(...Object.values(readers).map(({ p99Ratio }) => p99Ratio)) };
}

async function readersOf(strapi, origin) {
  const { documentId } = await strapi.documents('api::article.article').findFirst({ status: 'published' });
  const populate = ['persons', 'organizations', 'events', 'legalNotices', 'subjects', 'places']
    .map((name) => `populate[${name}]=true`)
    .join('&');
  return [
    {
      who: 'list of articles',
      url: `${origin}/api/articles?sort=publishedAt:desc&pagination[pageSize]=25`,
      pause: 20,
    },
    { who: 'one article', url: `${origin}/api/articles/${documentId}?${populate}`, pause: 20 },
  ];
}

async function watch(askers, work) {
  const { stop } = measureLatency(askers);
  try {
    await work();
  } catch (error) {
    await stop();
    throw error;
  }
  return stop();
}

/** An import and its way back, of items that are new to a newsroom in which the others are. */
async function undone({ strapi, database, folder }, { items, seed }) {
  const file = await writeItems(folder, items, seed);
  const before = await countRows(database);
  let summary;
  const there = await secondsOf(async () => (summary = await importFile(strapi, file)));
  rmSync(file);
  expectOutcome(summary, { items, created: items });
  await settle(database);
  const back = await secondsOf(async () => (summary = await undoImport(strapi, summary.documentId)));
  if (summary.state !== 'undone') throw new Error(`The import is ${summary.state} after its undo.`);
  const after = await countRows(database);
  if (after.get('articles') !== before.get('articles')) {
    throw new Error(
      `${after.get('articles') - before.get('articles')} rows of articles are left after the undo.`,
    );
  }
  return { items, importSeconds: there, undoSeconds: back, share: back / there };
}
