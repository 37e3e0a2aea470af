import { spawn, spawnSync } from 'node:child_process';
import { closeSync, existsSync, fstatSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { programIn } from './binaries.mjs';
import { serverEnvironment } from './cluster.mjs';
import { EmbeddedError } from './embedded-error.mjs';
import { openLog } from './home.mjs';
import { allProcesses, commandLine, isRunning, processIdentity } from './process-identity.mjs';

const HOST = '127.0.0.1';
const POLL_MS = 25;
/** Less than others wait for the lock; a recovery after a crash seldom takes more than a few seconds. */
const START_MS = 170_000;
const FAST_STOP_MS = 30_000;
const IMMEDIATE_STOP_MS = 10_000;
const LOG_BYTES = 5_000_000;

/** @typedef {{ pid: number, port?: number, isReady: boolean }} Running */

/**
 * @param {string} dataDir
 * @returns {Running | undefined} the server that runs on this data, whoever started it
 */
export function runningServer(dataDir) {
  const lines = pidFile(dataDir);
  const pid = Number(lines?.[0]);
  if (!lines || !isServerOf(dataDir, pid)) return undefined;
  // The lines of the file: miscadmin.h of PostgreSQL, LOCK_FILE_LINE_PORT and LOCK_FILE_LINE_PM_STATUS.
  return { pid, port: Number(lines[3]) || undefined, isReady: lines[7]?.trim() === 'ready' };
}

/**
 * @param {string} dataDir
 * @param {number} pid
 * @returns {boolean} whether that process is a PostgreSQL server that was started on this data
 */
export function isServerOf(dataDir, pid) {
  if (processIdentity(pid) === undefined) return false;
  const words = commandLine(pid);
  return words
    ? words.includes(dataDir) || words.join(' ').includes(` ${dataDir} `)
    : process.platform === 'win32';
}

/**
 * @param {string} dataDir
 * @returns {number | undefined} the server on this data, when no file tells of it any more: looks through all processes
 */
export function findServerOf(dataDir) {
  return allProcesses().find(
    ({ words: [program = '', ...rest] }) => /(^|[/\\])postgres$/.test(program) && rest.includes(dataDir),
  )?.pid;
}

/**
 * Starts the server, detached from this process and its terminal, and waits until it takes connections.
 *
 * @param {import('./place.mjs').Place} place
 * @param {{ port?: number, isDurable: boolean, log: string, onSpawn: (pid: number) => void }} options the port it
 *   had last; `onSpawn` is told the process before it is ready
 * @returns {Promise<{ pid: number, port: number }>}
 * @throws {EmbeddedError} with the end of the server's log
 */
export async function startServer(place, { port, isDurable, log, onSpawn }) {
  disownStalePidFile(place.dataDir);
  for (let attempt = 1; ; attempt += 1) {
    const chosen = attempt === 1 && port && (await isFree(port)) ? port : await freePort();
    const { pid, said } = await launch(place, chosen, isDurable, log, onSpawn);
    if (pid) return { pid, port: chosen };
    // Another program may have taken the port since it was found free.
    if (attempt < 5 && said.includes('could not bind')) continue;
    throw new EmbeddedError(
      `PostgreSQL did not start on ${place.dataDir}. Its log (${log}) ends: ${said.slice(-1500)}`,
    );
  }
}

/**
 * Stops the server that runs on this data, if one does: connections are cut, what was committed is kept.
 *
 * @param {string} dataDir
 * @param {{ binaries?: { root: string }, pid?: number }} [hints] `pid`, a server that has not written itself down yet
 */
export async function stopServer(dataDir, { binaries, pid = runningServer(dataDir)?.pid } = {}) {
  if (!pid || !isServerOf(dataDir, pid)) return;
  const server = { pid, identity: processIdentity(pid) };
  if (process.platform === 'win32') {
    if (binaries) spawnSync(programIn(binaries.root, 'pg_ctl'), ['stop', '-m', 'fast', '-D', dataDir]);
    return;
  }
  // "Fast" and "immediate" shutdown: PostgreSQL manual, section 18.5. The fast one writes the data back, and waits for data that is gone.
  const fast = existsSync(join(dataDir, 'PG_VERSION')) ? [['SIGINT', FAST_STOP_MS]] : [];
  for (const [signal, patience] of [...fast, ['SIGQUIT', IMMEDIATE_STOP_MS]]) {
    signalTo(pid, signal);
    for (const end = Date.now() + patience; Date.now() < end; await sleep(POLL_MS)) {
      if (!isRunning(server)) return;
    }
  }
  throw new EmbeddedError(
    `PostgreSQL (process ${pid}) on ${dataDir} does not stop; end it with "kill -9 ${pid}".`,
  );
}

async function launch(place, port, isDurable, log, onSpawn) {
  const { dataDir, account, binaries } = place;
  keepSmall(log);
  const out = openLog(log, 'a');
  const before = fstatSync(out).size;
  const settings = {
    port,
    listen_addresses: HOST,
    unix_socket_directories: '',
    ...(!isDurable && {
      fsync: 'off',
      synchronous_commit: 'off',
      full_page_writes: 'off',
      // Several newsrooms at once, each with the pools of a whole one.
      max_connections: 300,
    }),
  };
  const words = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  const child = spawn(programIn(binaries.root, 'postgres'), ['-D', dataDir, ...words], {
    ...(account && { uid: account.uid, gid: account.gid }),
    cwd: dirname(dataDir),
    env: serverEnvironment(),
    detached: true,
    windowsHide: true,
    stdio: ['ignore', out, out],
  });
  closeSync(out);
  let failure;
  child.once('error', (error) => (failure = error.message));
  child.unref();
  if (child.pid) onSpawn(child.pid);
  const said = () => failure ?? readFileSync(log).subarray(before).toString('utf8').trim();
  for (const end = Date.now() + START_MS; Date.now() < end; await sleep(POLL_MS)) {
    if (failure || child.exitCode !== null || child.signalCode !== null) return { said: said() };
    const running = runningServer(dataDir);
    if (running?.isReady && running.pid === child.pid) return { pid: child.pid, said: '' };
  }
  return { said: `${said()}\n(not ready after ${START_MS / 1000} s)` };
}

function pidFile(dataDir) {
  try {
    return readFileSync(join(dataDir, 'postmaster.pid'), 'utf8').split('\n');
  } catch {
    return undefined;
  }
}

/**
 * After a crash the file names a process that is gone, and PostgreSQL sees to it, unless the number was given to
 * another process since. PostgreSQL passes over its own parent: named as the owner we are no obstacle, and its
 * second check, whether anybody still uses the shared memory, stays in force. (miscinit.c, CreateLockFile)
 */
function disownStalePidFile(dataDir) {
  const lines = pidFile(dataDir);
  if (!lines || isServerOf(dataDir, Number(lines[0]))) return;
  lines[0] = String(process.pid);
  writeFileSync(join(dataDir, 'postmaster.pid'), lines.join('\n'));
}

function signalTo(pid, signal) {
  try {
    process.kill(pid, signal);
  } catch (error) {
    if (error.code === 'ESRCH') return;
    throw new EmbeddedError(
      `PostgreSQL (process ${pid}) belongs to another user and can't be stopped by this one.`,
    );
  }
}

function keepSmall(log) {
  const size = statSync(log, { throwIfNoEntry: false })?.size ?? 0;
  if (size > LOG_BYTES) renameSync(log, `${log}.1`);
}

const freePort = () => listen(0);
const isFree = (port) => listen(port).then(Boolean, () => false);

function listen(port) {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen({ port, host: HOST, exclusive: true }, () => {
      const found = probe.address().port;
      probe.close(() => resolve(found));
    });
  });
}
