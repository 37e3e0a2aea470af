import { randomBytes } from 'node:crypto';
import {
  accessSync,
  chmodSync,
  chownSync,
  constants,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileError } from './embedded-error.mjs';

/**
 * @typedef {object} Home what is kept beside the data folder: who uses the server and how to reach it
 * @property {string} dataDir where the data is to lie, absolute
 * @property {string} stateDir the folder of all that follows
 * @property {string} users folder, a file for each user
 * @property {string} lock
 * @property {string} server file: how to reach the server, and its password
 * @property {string} guardian file: the process that watches the users
 * @property {string} location file: where the data lies when it can't lie in `dataDir`
 * @property {string} log what PostgreSQL wrote
 */

/**
 * @param {string} dataDir the data folder; what is kept beside it lies in `<dataDir>.state`
 * @returns {Home} with its folders made
 * @throws {EmbeddedError} when they can't be made or belong to another user
 */
export function openHome(dataDir) {
  const home = homeOf(dataDir);
  const folder = dirname(home.dataDir);
  try {
    // The server's user has to pass through the folder, without reading what is in it.
    const made = mkdirSync(folder, { recursive: true, mode: isRoot() ? 0o711 : 0o700 });
    // Root may work in another user's checkout: what it leaves must stay usable for that user.
    if (made) giveToOwnerOf(dirname(made), folder);
    mkdirSync(home.users, { recursive: true, mode: 0o700 });
    giveToOwnerOf(folder, home.stateDir, home.users);
    accessSync(home.users, constants.R_OK | constants.W_OK);
  } catch (error) {
    throw fileError(error.path ?? home.stateDir, error);
  }
  return home;
}

/**
 * @param {string} dataDir
 * @returns {Home} its paths; nothing is made
 */
export function homeOf(dataDir) {
  const absolute = resolve(dataDir);
  const stateDir = `${absolute}.state`;
  return {
    dataDir: absolute,
    stateDir,
    users: join(stateDir, 'users'),
    lock: join(stateDir, 'lock'),
    server: join(stateDir, 'server.json'),
    guardian: join(stateDir, 'guardian.json'),
    location: join(stateDir, 'location'),
    log: join(stateDir, 'postgresql.log'),
  };
}

/**
 * @param {string} file
 * @returns {any} the JSON in it; `undefined` when there is no such file or it is not whole
 */
export function readJson(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    if (error.code && error.code !== 'ENOENT' && error.code !== 'ENOTDIR') throw fileError(file, error);
    return undefined;
  }
}

/**
 * Writes a file that only its owner may read, whole or not at all.
 *
 * @param {string} file
 * @param {string | object} value text as it is, anything else as JSON
 */
export function writePrivate(file, value) {
  const fresh = `${file}.${randomBytes(4).toString('hex')}`;
  try {
    writeFileSync(fresh, typeof value === 'string' ? value : JSON.stringify(value), {
      mode: 0o600,
      flag: 'wx',
    });
    chmodSync(fresh, 0o600);
    giveToOwnerOf(dirname(file), fresh);
    renameSync(fresh, file);
  } catch (error) {
    throw fileError(file, error);
  }
}

/**
 * @param {string} file a log that only its owner may read
 * @param {'a' | 'w'} flags go on with it, or begin it anew
 * @returns {number} the open file
 */
export function openLog(file, flags) {
  try {
    const log = openSync(file, flags, 0o600);
    giveToOwnerOf(dirname(file), file);
    return log;
  } catch (error) {
    throw fileError(file, error);
  }
}

/** @returns {boolean} whether this process may do anything on this system */
export function isRoot() {
  return process.getuid?.() === 0;
}

/**
 * As root, makes `paths` belong to whom `folder` belongs to.
 *
 * @param {string} folder
 * @param {...string} paths
 */
function giveToOwnerOf(folder, ...paths) {
  if (!isRoot()) return;
  const { uid, gid } = statSync(folder);
  for (const path of paths) chownSync(path, uid, gid);
}
