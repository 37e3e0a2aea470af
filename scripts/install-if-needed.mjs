import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, lstatSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const packages = join(root, 'node_modules');
const note = join(packages, '.copydesk-lock');

/**
 * Installs the packages with `npm ci` unless they are there and as the lockfile says. Ends the process with npm's exit code when that
 * fails. Imports nothing that would have to be installed first.
 */
export function installIfNeeded() {
  const lock = createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex');
  if (existsSync(note) && readFileSync(note, 'utf8').trim() === lock) return;
  if (lstatSync(packages, { throwIfNoEntry: false })?.isSymbolicLink()) {
    // `npm ci` would go through the link and empty the folder behind it.
    console.error(
      `${packages} is a link, and the packages in it are not those of package-lock.json. Run \`npm ci\` where it leads to, or remove the link.`,
    );
    process.exit(1);
  }
  console.error('Installing packages (npm ci) …');
  const { status } = spawnSync('npm', ['ci', '--no-audit', '--no-fund'], {
    cwd: root,
    stdio: 'inherit',
    shell: process.platform === 'win32',
    // What is needed to test and to build is needed here even where NODE_ENV says production.
    env: { ...process.env, NODE_ENV: 'development', npm_config_include: 'dev' },
  });
  if (status !== 0) process.exit(status ?? 1);
  writeFileSync(note, `${lock}\n`);
}
