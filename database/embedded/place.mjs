import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { closedFolder, serverAccount } from './account.mjs';
import { copyBinaries, installedBinaries } from './binaries.mjs';
import { EmbeddedError, fileError } from './embedded-error.mjs';
import { writePrivate } from './home.mjs';

/** Where a system keeps the data of its services (Filesystem Hierarchy Standard 3.0, section 5.8). */
const systemData = () => process.env.COPYDESK_DATABASE_FOLDER || '/var/lib/copydesk';

/**
 * @typedef {object} Place
 * @property {string} dataDir where the data really lies
 * @property {{ root: string, version: string }} binaries
 * @property {import('./account.mjs').Account | undefined} account whom the server runs as; `undefined` for ourselves
 */

/**
 * Finds a place where the server's user can reach data and binaries. As root in a folder that is closed to that
 * user (below /root, say) both lie under /var/lib/copydesk, and a file beside the data folder says where; COPYDESK_DATABASE_FOLDER names another place.
 *
 * @param {import('./home.mjs').Home} home
 * @param {{ mayMove: boolean, say: (sentence: string) => void }} options
 * @returns {Place}
 * @throws {EmbeddedError} with the folder that is closed, when nothing may be moved or data is already there
 */
export function findPlace(home, { mayMove, say }) {
  const installed = installedBinaries();
  const dataDir = dataPlace(home, mayMove, say);
  const account = serverAccount(dataDir);
  if (!account || !closedFolder(join(installed.root, 'bin'), account))
    return { dataDir, binaries: installed, account };
  if (!mayMove)
    throw closed(
      closedFolder(join(installed.root, 'bin'), account),
      account,
      'to the programs of PostgreSQL',
    );
  makeOpenFolder(systemData());
  return { dataDir, binaries: copyBinaries(installed, systemData()), account };
}

function dataPlace(home, mayMove, say) {
  const moved = readLocation(home);
  if (moved) return moved;
  const account = serverAccount(home.dataDir);
  const shut = account && closedFolder(dirname(home.dataDir), account);
  if (!shut) return home.dataDir;
  if (!mayMove || existsSync(join(home.dataDir, 'PG_VERSION')))
    throw closed(shut, account, `to ${home.dataDir}`);

  const folder = join(systemData(), createHash('sha256').update(home.dataDir).digest('hex').slice(0, 12));
  const dataDir = join(folder, 'postgres');
  if (existsSync(join(dataDir, 'PG_VERSION'))) {
    throw new EmbeddedError(
      `${dataDir} holds the database of a checkout that stood here before. ` +
        `To go on with it, write that path into ${home.location}; to begin anew, remove ${folder}.`,
    );
  }
  makeOpenFolder(folder);
  writePrivate(home.location, dataDir);
  say(
    `The database lies in ${dataDir}, because PostgreSQL runs as user "${account.name}" here, ` +
      `who can't enter ${shut}.`,
  );
  return dataDir;
}

function readLocation(home) {
  try {
    return readFileSync(home.location, 'utf8').trim() || undefined;
  } catch (error) {
    if (error.code === 'ENOENT') return undefined;
    throw fileError(home.location, error);
  }
}

function makeOpenFolder(folder) {
  try {
    mkdirSync(folder, { recursive: true, mode: 0o711 });
  } catch (error) {
    throw fileError(folder, error);
  }
}

function closed(folder, account, goal) {
  return new EmbeddedError(
    `PostgreSQL does not run as root but as user "${account.name}", and on the way ${goal} that user can't enter ` +
      `${folder}. Open it (chmod o+x ${folder}), or move the project, or run this as an ordinary user, ` +
      `or set DATABASE_URL to a PostgreSQL server of your own.`,
  );
}
