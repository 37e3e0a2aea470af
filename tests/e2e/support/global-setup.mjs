/** Before the browser tests: a PostgreSQL of their own, the built application on it, its first administrator, and Chromium. */
import { chmodSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { startEmbedded } from '../../../database/embedded/start-embedded.mjs';
import globalTeardown from './global-teardown.mjs';
import { registerFirstAdmin } from './register-first-admin.mjs';
import { startChromium } from './start-chromium.mjs';
import { requireBuild, startNewsroom } from './start-newsroom.mjs';

const screenshots = join(dirname(dirname(fileURLToPath(import.meta.url))), 'screenshots');

export default async function globalSetup() {
  requireBuild();
  rmSync(screenshots, { recursive: true, force: true });
  mkdirSync(screenshots, { recursive: true });

  const folder = mkdtempSync(join(tmpdir(), 'copydesk-e2e-'));
  // As root the database runs as another user, who has to get in.
  chmodSync(folder, 0o711);
  // Whoever stops the tests stops what they have started: all of it goes when this process exits, but not when a signal ends it.
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(signal, () => process.exit(1));
  const running = (globalThis.copydeskBrowserTests = { folder });
  try {
    running.chromium = await startChromium();
    running.database = await startEmbedded({ dataDir: join(folder, 'postgres'), isThrowaway: true });
    running.newsroom = await startNewsroom({
      databaseUrl: running.database.url,
      log: join(screenshots, 'server.log'),
      folder,
    });
    const { url, feedPort } = running.newsroom;
    const admin = await registerFirstAdmin(url);
    // Jest's workers share nothing else with this process.
    process.env.E2E_NEWSROOM = JSON.stringify({
      url,
      feedPort,
      admin,
      databaseUrl: running.database.url,
      browser: running.chromium.endpoint,
      screenshots,
    });
  } catch (error) {
    await globalTeardown();
    throw error;
  }
}
