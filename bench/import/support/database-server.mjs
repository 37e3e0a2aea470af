import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { startEmbedded } from '../../../database/embedded/start-embedded.mjs';

/**
 * Starts a PostgreSQL of the benchmark's own in a temporary folder, with a fresh database for each session.
 *
 * @param {{ isDurable: boolean }} options whether it writes to the disk as a newsroom's does. All that is compared is measured on the same
 * server. Where it does not, commits cost next to nothing, which favours whoever commits most: the document service, twice an article
 */
export async function startDatabaseServer({ isDurable }) {
  const folder = mkdtempSync(join(tmpdir(), 'copydesk-bench-'));
  // As root the server runs as another user, who has to get in.
  chmodSync(folder, 0o711);
  const server = await startEmbedded({
    dataDir: join(folder, 'postgres'),
    isThrowaway: !isDurable,
    mayMove: false,
  });
  const admin = new pg.Client({ connectionString: server.url });
  await admin.connect();
  let databases = 0;
  return {
    folder,
    admin,
    /** Makes an empty database. @returns {Promise<{ url: string, drop(): Promise<void> }>} */
    async create() {
      databases += 1;
      const name = `bench_${databases}`;
      await admin.query(`CREATE DATABASE ${name}`);
      const url = new URL(server.url);
      url.pathname = `/${name}`;
      return {
        url: url.href,
        drop: async () => void (await admin.query(`DROP DATABASE ${name} WITH (FORCE)`)),
      };
    },
    async stop() {
      await admin.end();
      await server.release();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
