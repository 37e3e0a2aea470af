import { randomBytes } from 'node:crypto';
import { readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { readJson, writePrivate } from './home.mjs';
import { isRunning, processIdentity } from './process-identity.mjs';

/** Longer than writing a user's file takes. */
const HALF_WRITTEN_MS = 5_000;

/**
 * Writes down that this process uses the server. To be called under the lock.
 *
 * @param {import('./home.mjs').Home} home
 * @returns {{ leave(): void }} `leave` is synchronous, so that it can run while a process exits, and may be
 *   called twice
 */
export function joinUsers(home) {
  const file = join(home.users, `${process.pid}-${randomBytes(4).toString('hex')}.json`);
  writePrivate(file, {
    pid: process.pid,
    identity: processIdentity(process.pid),
    command: process.argv.slice(0, 4).join(' '),
  });
  return { leave: () => rmSync(file, { force: true }) };
}

/**
 * @param {import('./home.mjs').Home} home
 * @param {{ forget?: boolean }} [options] `forget` removes the files of those that are gone; only under the lock
 * @returns {{ pid: number, identity?: string, command?: string }[]} the users that still run
 */
export function liveUsers(home, { forget = false } = {}) {
  let names;
  try {
    names = readdirSync(home.users);
  } catch {
    return [];
  }
  return names.flatMap((name) => {
    const file = join(home.users, name);
    const user = name.endsWith('.json') ? readJson(file) : undefined;
    if (user ? isRunning(user) : isYoung(file)) return [user ?? { pid: 0 }];
    if (forget) rmSync(file, { force: true });
    return [];
  });
}

function isYoung(file) {
  try {
    return Date.now() - statSync(file).mtimeMs < HALF_WRITTEN_MS;
  } catch {
    return false;
  }
}
