import { rmSync } from 'node:fs';
import { readJson } from './home.mjs';
import { installedBinaries } from './binaries.mjs';
import { stopServer } from './server.mjs';
import { liveUsers } from './users.mjs';

/**
 * Stops the server if nobody uses it any more. To be called under the lock.
 *
 * @param {import('./home.mjs').Home} home
 * @param {() => void} afterwards what is to be done in the same breath
 * @returns {Promise<boolean>} whether it is stopped; `false` when somebody still uses it
 */
export async function stopIfUnused(home, afterwards) {
  if (liveUsers(home, { forget: true }).length > 0) return false;
  const server = readJson(home.server);
  if (server) {
    const binaries = process.platform === 'win32' ? installedBinaries() : undefined;
    await stopServer(server.dataDir, { binaries });
    // One that was started and did not come to writing itself down.
    if (server.pid) await stopServer(server.dataDir, { binaries, pid: server.pid });
    if (server.isThrowaway)
      for (const path of [server.dataDir, home.log]) rmSync(path, { recursive: true, force: true });
  }
  afterwards();
  if (server?.isThrowaway) rmSync(home.stateDir, { recursive: true, force: true });
  return true;
}
