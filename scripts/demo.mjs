/**
 * `npm run demo [-- --once]`: from a fresh clone to a newsroom with the sample wire in it. Installs and builds where that is needed,
 * then starts `demo-server.mjs` with its database. `--once` ends after the report.
 */
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { installIfNeeded } from './install-if-needed.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));

installIfNeeded();
if (isBuildNeeded()) {
  console.error('Building the server and the panel (npm run build); this takes a minute or two …');
  const { status } = spawnSync('npm', ['run', '--silent', 'build'], {
    cwd: root,
    // The builder's progress is for the person who waits; standard output is the report's.
    stdio: ['ignore', 2, 2],
    shell: process.platform === 'win32',
  });
  if (status !== 0) process.exit(status ?? 1);
}

const server = spawn(
  process.execPath,
  [
    '--import',
    './scripts/environment.mjs',
    '--import',
    './database/embedded.mjs',
    'scripts/demo-server.mjs',
    ...process.argv.slice(2),
  ],
  { cwd: root, stdio: 'inherit' },
);
// On Ctrl-C the terminal tells the server itself; `kill` tells only this process.
process.on('SIGINT', () => {});
process.on('SIGTERM', () => server.kill('SIGTERM'));
server.on('exit', (code) => process.exit(code ?? 1));

function isBuildNeeded() {
  const built = ['dist/config/server.js', 'dist/build/index.html'].map((file) => join(root, file));
  if (!built.every((file) => existsSync(file))) return true;
  const since = Math.min(...built.map((file) => statSync(file).mtimeMs));
  return ['config', 'src', 'package-lock.json', 'tsconfig.json'].some(
    (name) => newest(join(root, name)) > since,
  );
}

function newest(path) {
  const entry = statSync(path);
  if (!entry.isDirectory()) return entry.mtimeMs;
  return Math.max(0, ...readdirSync(path).map((name) => newest(join(path, name))));
}
