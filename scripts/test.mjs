/**
 * `npm test [-- jest's arguments]`: the unit tests, then the integration tests, which compile the server and bring their own
 * PostgreSQL. The exit code is 1 when one of the two failed. With `--outputFile=F` the two write `F` with the suite's name before its
 * ending (`result.unit.json`).
 */
import { spawnSync } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { installIfNeeded } from './install-if-needed.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const given = process.argv.slice(2);
const jest = join(root, 'node_modules', 'jest', 'bin', 'jest.js');

/** Each of them has a Strapi of its own, of some 600 MB and up to 40 connections to the one database server. */
const NEWSROOMS = 4;

installIfNeeded();

const processors = availableParallelism();
const failed = [
  // Jest by itself leaves one processor alone, which of two is half.
  run('unit', processors),
  run('integration', Math.min(processors, NEWSROOMS)),
].some((status) => status !== 0);
process.exit(failed ? 1 : 0);

function run(suite, workers) {
  const args = given.map((arg) => arg.replace(/^(--outputFile=.*?)(\.[^./\\]*)?$/, `$1.${suite}$2`));
  const isChosen = given.some((arg) => /^(-i|-w|--runInBand|--maxWorkers)(=|$)/.test(arg));
  const width = isChosen ? [] : [`--maxWorkers=${workers}`];
  // Whoever names a folder or a test may mean one of the two suites only.
  const named = given.some((arg) => !arg.startsWith('-')) ? ['--passWithNoTests'] : [];
  // Jest takes for a project whatever follows `--selectProjects`.
  const command = [jest, ...args, ...width, ...named, `--selectProjects=${suite}`];
  return spawnSync(process.execPath, command, { cwd: root, stdio: 'inherit' }).status;
}
