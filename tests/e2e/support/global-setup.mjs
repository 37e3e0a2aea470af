/** Before the browser tests: a PostgreSQL of their own, a built application with its first administrator for each of jest's workers, and Chromium. */
import { chmodSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import pg from 'pg';
import { startEmbedded } from '../../../database/embedded/start-embedded.mjs';
import globalTeardown from './global-teardown.mjs';
import { registerFirstAdmin } from './register-first-admin.mjs';
import { startChromium } from './start-chromium.mjs';
import { requireBuild, startNewsroom } from './start-newsroom.mjs';

const screenshots = join(dirname(dirname(fileURLToPath(import.meta.url))), 'screenshots');

/** @param {{ maxWorkers: number }} globalConfig */
export default async function globalSetup({ maxWorkers }) {
  requireBuild();
  rmSync(screenshots, { recursive: true, force: true });
  mkdirSync(screenshots, { recursive: true });

  const folder = mkdtempSync(join(tmpdir(), 'copydesk-e2e-'));
  // As root the database runs as another user, who has to get in.
  chmodSync(folder, 0o711);
  // Whoever stops the tests stops what they have started: all of it goes when this process exits, but not when a signal ends it.
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(signal, () => process.exit(1));
  const running = (globalThis.copydeskBrowserTests = { folder, newsrooms: [] });
  try {
    running.chromium = await startChromium();
    running.database = await startEmbedded({ dataDir: join(folder, 'postgres'), isThrowaway: true });
    const numbers = Array.from({ length: maxWorkers }, (_, i) => i + 1);
    const databases = await createDatabases(running.database.url, numbers);
    const newsrooms = await allOf(
      databases.map(async (databaseUrl, i) => {
        const newsroom = await startNewsroom({
          databaseUrl,
          log: join(screenshots, `server-${numbers[i]}.log`),
          folder,
        });
        running.newsrooms.push(newsroom);
        const { url, feedPort } = newsroom;
        const admin = await registerFirstAdmin(url);
        return { url, feedPort, admin, databaseUrl, browser: running.chromium.endpoint, screenshots };
      }),
    );
    // Jest's workers share nothing else with this process.
    process.env.E2E_NEWSROOMS = JSON.stringify(newsrooms);
  } catch (error) {
    await globalTeardown();
    throw error;
  }
}

/** A database for each number; their addresses. */
async function createDatabases(url, numbers) {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    const addresses = [];
    for (const number of numbers) {
      const address = new URL(url);
      address.pathname = `/newsroom_${number}`;
      await client.query(`CREATE DATABASE newsroom_${number}`);
      addresses.push(address.href);
    }
    return addresses;
  } finally {
    await client.end();
  }
}

/** As `Promise.all`, but nothing is still on its way when it rejects. */
async function allOf(promises) {
  const settled = await Promise.allSettled(promises);
  const failed = settled.find(({ status }) => status === 'rejected');
  if (failed) throw failed.reason;
  return settled.map(({ value }) => value);
}
