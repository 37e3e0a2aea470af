/**
 * Gives the command that is started after it a database: `node --import ./database/embedded.mjs …`.
 *
 * With DATABASE_URL, or with Strapi's DATABASE_HOST or DATABASE_NAME, in the environment or in `.env`, it
 * does nothing. Otherwise it starts the embedded PostgreSQL on `.data/postgres`, or joins the one that another
 * command started, and sets DATABASE_URL. The server stops when the last command that uses it has ended.
 */
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { isMainThread } from 'node:worker_threads';
import dotenv from 'dotenv';
import { EmbeddedError } from './embedded/embedded-error.mjs';
import { startEmbedded } from './embedded/start-embedded.mjs';

const GIVEN = ['DATABASE_URL', 'DATABASE_HOST', 'DATABASE_NAME'];
const root = dirname(dirname(fileURLToPath(import.meta.url)));

dotenv.config({ path: process.env.ENV_PATH || join(root, '.env'), quiet: true });

// Worker threads get this module again with their parent's `--import`, and use their parent's database.
if (isMainThread && !GIVEN.some((name) => process.env[name])) {
  try {
    const server = await startEmbedded({
      dataDir: join(root, '.data', 'postgres'),
      say: (sentence) => console.error(sentence),
    });
    process.env.DATABASE_URL = server.url;
    process.env.DATABASE_SSL = 'false';
    // Ends the use a moment earlier than the guardian would notice.
    process.once('exit', server.leave);
  } catch (error) {
    console.error(error instanceof EmbeddedError ? error.message : error);
    process.exit(1);
  }
}
