import { spawn } from 'node:child_process';
import {
  chownSync,
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { programIn } from './binaries.mjs';
import { EmbeddedError, fileError } from './embedded-error.mjs';

/** The superuser of the cluster, and the name of its database. */
export const NAME = 'copydesk';

/**
 * Makes the data folder, if there is none: UTF-8; code-point order, so that an index outlives an upgrade of the
 * system's locales; letters of every script folded by PostgreSQL's own tables (locale provider "builtin").
 *
 * @param {import('./place.mjs').Place} place
 * @param {{ password: string, isDurable: boolean }} options the superuser's password; `isDurable: false` for a
 *   cluster that is thrown away
 * @throws {EmbeddedError} when it can't be made, or the data there needs another version of PostgreSQL
 */
export async function ensureCluster(place, { password, isDurable }) {
  const { dataDir, binaries, account } = place;
  if (existsSync(join(dataDir, 'PG_VERSION'))) return assertVersion(dataDir, binaries.version);
  if (existsSync(dataDir) && readdirSync(dataDir).length > 0) {
    throw new EmbeddedError(
      `${dataDir} is neither empty nor a PostgreSQL data folder: move what is in it away.`,
    );
  }

  // Made beside its place and then renamed: what is there was made to the end, even after Ctrl-C.
  const half = `${dataDir}.new`;
  const passwordFile = join(dirname(dataDir), '.password');
  try {
    // An initdb whose starter was killed may still be at work in it for a moment.
    rmSync(half, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
    rmSync(passwordFile, { force: true });
    mkdirSync(half, { mode: 0o700 });
    writeFileSync(passwordFile, `${password}\n`, { mode: 0o600, flag: 'wx' });
    if (account) for (const path of [half, passwordFile]) chownSync(path, account.uid, account.gid);
    await runAs(place, programIn(binaries.root, 'initdb'), [
      `--pgdata=${half}`,
      `--username=${NAME}`,
      `--pwfile=${passwordFile}`,
      '--auth=scram-sha-256',
      '--encoding=UTF8',
      '--locale=C',
      '--locale-provider=builtin',
      '--builtin-locale=C.UTF-8',
      '--text-search-config=simple',
      '--no-instructions',
      ...(isDurable ? ['--data-checksums'] : ['--no-sync']),
    ]);
    rmSync(dataDir, { recursive: true, force: true });
    renameSync(half, dataDir);
  } catch (error) {
    throw error instanceof EmbeddedError ? error : fileError(error.path ?? dataDir, error);
  } finally {
    rmSync(passwordFile, { force: true });
    rmSync(half, { recursive: true, force: true });
  }
}

/**
 * Gives the superuser a new password, while no server runs on the data.
 *
 * @param {import('./place.mjs').Place} place
 * @param {string} password letters, digits, hyphens and underscores
 */
export async function setPassword(place, password) {
  await runAs(
    place,
    programIn(place.binaries.root, 'postgres'),
    ['--single', '-D', place.dataDir, 'postgres'],
    `ALTER ROLE ${NAME} PASSWORD '${password}';\n`,
  );
}

/** @returns {Record<string, string>} what PostgreSQL's programs may see: none of the caller's PG… variables */
export function serverEnvironment() {
  const { PATH = '', SystemRoot } = process.env;
  return { PATH, LC_ALL: 'C', TZ: 'UTC', ...(SystemRoot && { SystemRoot }) };
}

function assertVersion(dataDir, version) {
  const made = readFileSync(join(dataDir, 'PG_VERSION'), 'utf8').trim();
  const [major] = version.split('.');
  if (made === major) return;
  throw new EmbeddedError(
    `${dataDir} was made by PostgreSQL ${made}, and PostgreSQL ${major} is installed. Dump it with the older one ` +
      `(pg_dump of the copydesk release you used before), move the folder away, and load the dump.`,
  );
}

async function runAs({ dataDir, account }, program, words, input = '') {
  const child = spawn(program, words, {
    ...(account && { uid: account.uid, gid: account.gid }),
    cwd: dirname(dataDir),
    env: serverEnvironment(),
    stdio: ['pipe', 'pipe', 'pipe'],
  });
  let output = '';
  child.stdout.on('data', (chunk) => (output += chunk));
  child.stderr.on('data', (chunk) => (output += chunk));
  child.stdin.on('error', () => {});
  child.stdin.end(input);
  const [failure, code] = await new Promise((resolve) => {
    child.once('error', (error) => resolve([error]));
    child.once('close', (exit, signal) => resolve([undefined, exit ?? signal]));
  });
  if (failure) {
    throw new EmbeddedError(
      `The PostgreSQL that npm installed does not run on this system (${program}: ${failure.message}). ` +
        `Set DATABASE_URL to a PostgreSQL server of your own.`,
      { cause: failure },
    );
  }
  if (code !== 0) throw new EmbeddedError(`${program} failed (${code}): ${output.trim().slice(-2000)}`);
}
