/**
 * A small process beside the server: when the last user is gone, however it went, the guardian stops the server
 * and ends. Started detached by `guard`; its one argument is the data folder its users asked for.
 */
import { existsSync, rmSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { homeOf, readJson } from './home.mjs';
import { withLock } from './lock.mjs';
import { stopIfUnused } from './stop-if-unused.mjs';
import { findServerOf, isServerOf, stopServer } from './server.mjs';
import { liveUsers } from './users.mjs';

/** Elsewhere than on Linux each look at a process starts a `ps`. */
const LOOK_MS = process.platform === 'linux' ? 250 : 2_000;

const home = homeOf(process.argv[2]);
let last;

for (;;) {
  await sleep(LOOK_MS);
  if (isRemoved()) break;
  last = readJson(home.server) ?? last;
  const appointed = readJson(home.guardian);
  if (appointed && appointed.pid !== process.pid) process.exit();
  if (liveUsers(home).length > 0) continue;
  try {
    if (await withLock(home.lock, () => stopIfUnused(home, () => rmSync(home.guardian, { force: true }))))
      break;
  } catch (error) {
    if (isRemoved()) break;
    console.error(error.message);
    throw error;
  }
}
// Nobody knows any more of a server whose folders were removed under it, be it while this process looked.
if (isRemoved()) {
  const { dataDir, pid } = last ?? home;
  await stopServer(dataDir, { pid: isServerOf(dataDir, pid) ? pid : findServerOf(dataDir) });
}

/** Somebody removes the folders under a running server; the file that tells of it may go first. */
function isRemoved() {
  return !existsSync(home.stateDir) || (last !== undefined && !existsSync(home.server));
}
