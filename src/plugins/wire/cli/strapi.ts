import { join } from 'node:path';
import type { Core } from '@strapi/strapi';

/** Compiled, this file stands in `dist/src/plugins/wire/cli` of the application. */
const APP_DIR = join(__dirname, '../../../../..');

const TICK_MS = 20;
const QUIET_TICKS = 5;
const PATIENCE_MS = 30_000;

/**
 * Opens the database, starts Strapi without its HTTP server, hands it to `use`, and ends it. Standard output belongs to the command:
 * Strapi logs errors only, and whatever is written meanwhile through `process.stdout` goes to standard error.
 */
export async function withStrapi<T>(use: (strapi: Core.Strapi) => Promise<T>): Promise<T> {
  const write = process.stdout.write;
  process.stdout.write = process.stderr.write.bind(process.stderr) as typeof write;
  try {
    const database = require(join(APP_DIR, 'database/open-database.cjs')) as {
      openDatabase(): Promise<void>;
    };
    await database.openDatabase();
    process.env.WIRE_JOBS = 'off';
    // Only now: Strapi reads the environment when it is loaded.
    const { createStrapi } = require('@strapi/strapi') as typeof import('@strapi/strapi');
    const strapi = createStrapi({ appDir: APP_DIR, distDir: join(APP_DIR, 'dist'), serveAdminPanel: false });
    strapi.log.level = 'error';
    await strapi.load();
    try {
      return await use(strapi);
    } finally {
      await drain(strapi);
      await strapi.destroy();
    }
  } finally {
    process.stdout.write = write;
  }
}

/**
 * Waits until Strapi's connection pool has been idle for a while. After a write Strapi reads the entry again for its event,
 * unawaited; destroyed in the middle of that, the process dies a minute later of a query without a connection.
 */
async function drain(strapi: Core.Strapi): Promise<void> {
  const { pool } = strapi.db.connection.client;
  const deadline = Date.now() + PATIENCE_MS;
  for (let quiet = 0; quiet < QUIET_TICKS && Date.now() < deadline;) {
    await new Promise((resolve) => setTimeout(resolve, TICK_MS));
    quiet = pool.numUsed() + pool.numPendingAcquires() === 0 ? quiet + 1 : 0;
  }
}
