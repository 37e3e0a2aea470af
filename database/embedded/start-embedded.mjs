import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { ensureCluster, NAME, setPassword } from './cluster.mjs';
import { EmbeddedError } from './embedded-error.mjs';
import { dismissGuardian, guard } from './guard.mjs';
import { openHome, readJson, writePrivate } from './home.mjs';
import { withLock } from './lock.mjs';
import { findPlace } from './place.mjs';
import { runningServer, startServer, stopServer } from './server.mjs';
import { stopIfUnused } from './stop-if-unused.mjs';
import { joinUsers } from './users.mjs';

const RECOVERY_MS = 60_000;

/**
 * Starts PostgreSQL on a data folder, or joins the server that already runs on it. The server outlives nobody:
 * when the last process that joined has released it, ended or died, it stops.
 *
 * @param {object} options
 * @param {string} options.dataDir made if it does not exist
 * @param {boolean} [options.isThrowaway] neither the data nor the speed of a disk matters, and all of it is removed
 *   when the server stops
 * @param {boolean} [options.mayMove] whether the data may lie elsewhere when the server's user can't reach `dataDir`
 * @param {(sentence: string) => void} [options.say] told what a person should know
 * @returns {Promise<{ url: string, release(): Promise<void>, leave(): void }>} `release` leaves, and resolves when
 *   the server has stopped, if nobody else uses it; `leave` is synchronous and lets the guardian see to that
 * @throws {EmbeddedError} with a sentence for the person who started the command
 */
export async function startEmbedded({
  dataDir,
  isThrowaway = false,
  mayMove = !isThrowaway,
  say = () => {},
}) {
  const home = openHome(dataDir);
  return withLock(home.lock, async () => {
    // In this order, so that whatever happens to this process from here on, somebody sees that it is gone.
    const membership = joinUsers(home);
    try {
      guard(home);
      const { port, password } = await ensureServer(home, { isThrowaway, mayMove, say });
      return {
        url: `postgresql://${NAME}:${password}@127.0.0.1:${port}/${NAME}`,
        leave: membership.leave,
        release: () => release(home, membership),
      };
    } catch (error) {
      membership.leave();
      throw error;
    }
  });
}

async function release(home, membership) {
  membership.leave();
  try {
    if (existsSync(home.stateDir))
      await withLock(home.lock, () => stopIfUnused(home, () => dismissGuardian(home)));
  } catch (error) {
    // The guardian was faster: it has stopped a throw-away server and removed the lock with all the rest.
    if (existsSync(home.stateDir)) throw error;
  }
}

async function ensureServer(home, { isThrowaway, mayMove, say }) {
  let known = readJson(home.server);
  if (known?.password && known.isPrepared) {
    const running = await settled(known.dataDir);
    if (running?.port) return { ...known, port: running.port };
  }

  const place = findPlace(home, { mayMove, say });
  const isNew = !existsSync(join(place.dataDir, 'PG_VERSION'));
  if (isNew && !isThrowaway) say(`Making a PostgreSQL database in ${place.dataDir} …`);
  await stopServer(place.dataDir, { binaries: place.binaries });
  // A server whose folders were removed under it has no pid file any more.
  if (known?.pid) await stopServer(known.dataDir, { binaries: place.binaries, pid: known.pid });
  const remember = (more) => writePrivate(home.server, (known = { ...known, ...more }));
  const hadPassword = Boolean(known?.password);
  const isDurable = !isThrowaway;
  remember({
    dataDir: place.dataDir,
    password: known?.password ?? randomBytes(24).toString('base64url'),
    isThrowaway,
    pid: undefined,
    isPrepared: !isNew && hadPassword && known?.isPrepared === true,
  });
  await ensureCluster(place, { password: known.password, isDurable });
  if (!isNew && !hadPassword) await setPassword(place, known.password);
  const started = await startServer(place, {
    port: known.port,
    isDurable,
    log: home.log,
    onSpawn: (pid) => remember({ pid }),
  });
  if (!known.isPrepared) await ensureDatabase({ ...started, password: known.password });
  remember({ ...started, isPrepared: true });
  return known;
}

/** A server may be in the middle of its start or its stop when its starter died. */
async function settled(dataDir) {
  let running = runningServer(dataDir);
  for (
    const end = Date.now() + RECOVERY_MS;
    running && !running.isReady && Date.now() < end;
    await sleep(50)
  ) {
    running = runningServer(dataDir);
  }
  return running?.isReady ? running : undefined;
}

async function ensureDatabase({ port, password }) {
  const client = new pg.Client({
    host: '127.0.0.1',
    port,
    user: NAME,
    password,
    database: 'postgres',
    ssl: false,
    connectionTimeoutMillis: 30_000,
  });
  try {
    await client.connect();
    const { rowCount } = await client.query('SELECT FROM pg_database WHERE datname = $1', [NAME]);
    if (rowCount === 0) await client.query(`CREATE DATABASE ${NAME}`);
  } catch (error) {
    throw new EmbeddedError(
      `The embedded database runs on port ${port} but does not answer: ${error.message}. ` +
        `If its password was changed, set DATABASE_URL with the right one.`,
      { cause: error },
    );
  } finally {
    await client.end().catch(() => {});
  }
}
