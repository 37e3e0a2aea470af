import { spawn } from 'node:child_process';
import { closeSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { EmbeddedError } from './embedded-error.mjs';
import { openLog, readJson, writePrivate } from './home.mjs';
import { isRunning, processIdentity } from './process-identity.mjs';

/**
 * Starts the guardian, if none runs. To be called under the lock.
 *
 * @param {import('./home.mjs').Home} home
 * @throws {EmbeddedError} when it can't be started
 */
export function guard(home) {
  const guardian = readJson(home.guardian);
  if (guardian && isRunning(guardian)) return;
  const log = openLog(join(home.stateDir, 'guardian.log'), 'w');
  // Without the caller's NODE_OPTIONS: they may hold the very module that started the server.
  const { PATH = '', SystemRoot } = process.env;
  const child = spawn(
    process.execPath,
    [fileURLToPath(new URL('guardian.mjs', import.meta.url)), home.dataDir],
    {
      cwd: '/',
      env: { PATH, ...(SystemRoot && { SystemRoot }) },
      detached: true,
      windowsHide: true,
      stdio: ['ignore', log, log],
    },
  );
  closeSync(log);
  child.on('error', () => {});
  child.unref();
  if (!child.pid) {
    throw new EmbeddedError(`Can't start the process that would stop the database (${process.execPath}).`);
  }
  writePrivate(home.guardian, { pid: child.pid, identity: processIdentity(child.pid) });
}

/**
 * Ends the guardian. To be called under the lock, after the server was stopped.
 *
 * @param {import('./home.mjs').Home} home
 */
export function dismissGuardian(home) {
  const guardian = readJson(home.guardian);
  if (guardian?.identity && isRunning(guardian)) process.kill(guardian.pid, 'SIGTERM');
  rmSync(home.guardian, { force: true });
}
