import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { EmbeddedError } from './embedded-error.mjs';
import { isRoot } from './home.mjs';

/** @typedef {{ name: string, uid: number, gid: number }} Account a user of the system */

/**
 * PostgreSQL refuses to run as root. As root the server runs as the owner of data that is already there, else as
 * the owner of the folder it is to lie in, else as the user in COPYDESK_DATABASE_USER, else as `postgres`, else as
 * `nobody`.
 *
 * @param {string} dataDir
 * @returns {Account | undefined} `undefined` for an ordinary user, who runs the server himself
 * @throws {EmbeddedError} when there is no such user
 */
export function serverAccount(dataDir) {
  if (!isRoot()) return undefined;
  if (existsSync(join(dataDir, 'PG_VERSION'))) {
    const { uid, gid } = statSync(dataDir);
    if (uid !== 0) return { name: ask(['-un', String(uid)]) ?? String(uid), uid, gid };
  }
  const { uid, gid } = statSync(dirname(dataDir));
  // A folder mounted into a container may belong to a number without a name; initdb does not accept that.
  const owner = uid === 0 ? undefined : ask(['-un', String(uid)]);
  if (owner) return { name: owner, uid, gid };
  const wanted = process.env.COPYDESK_DATABASE_USER;
  for (const name of wanted ? [wanted] : ['postgres', 'nobody']) {
    const uid = Number(ask(['-u', name]) ?? NaN);
    const gid = Number(ask(['-g', name]) ?? NaN);
    if (uid > 0 && Number.isInteger(gid)) return { name, uid, gid };
  }
  throw new EmbeddedError(
    `PostgreSQL does not run as root, and there is no user "${wanted ?? 'postgres'}" for it to run as. ` +
      `Create one (useradd --system postgres), or name another in COPYDESK_DATABASE_USER, ` +
      `or set DATABASE_URL to a PostgreSQL server of your own.`,
  );
}

/**
 * @param {string} folder absolute
 * @param {Account} account
 * @returns {string | undefined} the first folder on the way from the root to `folder`, itself included, that
 *   the account can't enter; folders that do not exist are passed over
 */
export function closedFolder(folder, account) {
  const way = [];
  for (let step = folder; ; step = dirname(step)) {
    if (existsSync(step)) way.unshift(step);
    if (step === dirname(step)) break;
  }
  // Only trying tells: mode bits know nothing of access lists and of how the file system is mounted.
  const tried = spawnSync(
    '/bin/sh',
    ['-c', 'for step; do cd "$step" 2>/dev/null || { printf %s "$step"; exit 1; }; done', 'sh', ...way],
    { uid: account.uid, gid: account.gid, cwd: '/', encoding: 'utf8', env: {} },
  );
  if (tried.error)
    throw new EmbeddedError(`Can't run /bin/sh as user "${account.name}": ${tried.error.message}.`);
  return tried.status === 0 ? undefined : tried.stdout;
}

function ask(words) {
  try {
    return execFileSync('id', words, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim();
  } catch {
    return undefined;
  }
}
