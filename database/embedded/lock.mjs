import { mkdirSync, readFileSync, rmdirSync, statSync, unlinkSync, writeFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { EmbeddedError, fileError } from './embedded-error.mjs';
import { isRunning, processIdentity } from './process-identity.mjs';

const RETRY_MS = 40;
/** Far longer than the microseconds between creating a lock and writing its owner into it, or than a theft takes. */
const HALF_MADE_MS = 5_000;

/**
 * Runs `work` while no other process runs work under the same lock file. A lock whose owner died is taken over.
 *
 * @template T
 * @param {string} file the lock; its folder must exist
 * @param {() => Promise<T> | T} work
 * @param {{ timeoutMs?: number }} [options] how long to wait for others, by default three minutes, because a
 *   server that recovers from a crash may keep its starter busy
 * @returns {Promise<T>}
 * @throws {EmbeddedError} when another process keeps the lock for longer than that
 */
export async function withLock(file, work, { timeoutMs = 180_000 } = {}) {
  const owner = JSON.stringify({
    pid: process.pid,
    identity: processIdentity(process.pid),
    token: Math.random().toString(36).slice(2),
  });
  const deadline = Date.now() + timeoutMs;
  while (!take(file, owner)) {
    if (isAbandoned(file)) steal(file);
    else if (Date.now() > deadline) {
      throw new EmbeddedError(
        `Another process (${read(file)?.pid ?? 'unknown'}) has kept ${file} for ${timeoutMs / 1000} s; ` +
          `end it, or remove the file if no such process runs.`,
      );
    } else await sleep(RETRY_MS);
  }
  try {
    return await work();
  } finally {
    if (content(file) === owner) remove(file);
  }
}

function take(file, owner) {
  try {
    writeFileSync(file, owner, { flag: 'wx', mode: 0o600 });
    return true;
  } catch (error) {
    if (error.code === 'EEXIST') return false;
    throw fileError(file, error);
  }
}

function isAbandoned(file) {
  const owner = read(file);
  return owner ? !isRunning(owner) : isOld(file);
}

/**
 * Removes an abandoned lock. Two who both saw it abandoned must not remove it twice, for the second would remove
 * the first one's new lock: so only the holder of the marker removes, after looking again.
 */
function steal(file) {
  const marker = `${file}.stolen`;
  try {
    mkdirSync(marker);
  } catch {
    if (isOld(marker)) removeFolder(marker);
    return;
  }
  if (isAbandoned(file)) remove(file);
  removeFolder(marker);
}

function isOld(path) {
  try {
    return Date.now() - statSync(path).mtimeMs > HALF_MADE_MS;
  } catch {
    return false;
  }
}

function read(file) {
  try {
    return JSON.parse(content(file) ?? '');
  } catch {
    return undefined;
  }
}

function content(file) {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}

function remove(file) {
  try {
    unlinkSync(file);
  } catch (error) {
    if (error.code !== 'ENOENT') throw fileError(file, error);
  }
}

function removeFolder(path) {
  try {
    rmdirSync(path);
  } catch {
    // Another process was quicker.
  }
}
