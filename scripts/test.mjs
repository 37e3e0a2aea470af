/**
 * `npm test [-- jest's arguments]`: the unit tests, then the integration tests, which compile the server and bring their own
 * PostgreSQL. The exit code is 1 when one of the two failed. With `--outputFile=F` the two write `F` with the suite's name before its
 * ending (`result.unit.json`).
 */
import { spawnSync } from 'node:child_process';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { installIfNeeded } from './install-if-needed.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const given = process.argv.slice(2);
const jest = join(root, 'node_modules', 'jest', 'bin', 'jest.js');

installIfNeeded();

const failed = [
  run('unit'),
  // One after another: each boots a Strapi of its own.
  run('integration', '--runInBand'),
].some((status) => status !== 0);
process.exit(failed ? 1 : 0);

function run(suite, ...more) {
  const args = given.map((arg) => arg.replace(/^(--outputFile=.*?)(\.[^./\\]*)?$/, `$1.${suite}$2`));
  // Whoever names a folder or a test may mean one of the two suites only.
  const named = given.some((arg) => !arg.startsWith('-')) ? ['--passWithNoTests'] : [];
  // Jest takes for a project whatever follows `--selectProjects`.
  const command = [jest, ...args, ...more, ...named, `--selectProjects=${suite}`];
  return spawnSync(process.execPath, command, { cwd: root, stdio: 'inherit' }).status;
}
