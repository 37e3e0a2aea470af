'use strict';

const { spawnSync } = require('node:child_process');
const { existsSync, readFileSync, rmSync } = require('node:fs');
const { join, resolve } = require('node:path');

/**
 * Removes what was compiled of sources that are gone: the compiler leaves it, and Node finds `cues/en.js` before `cues/en/index.js`. The
 * built panel stays.
 *
 * @param {string} root the project's folder
 */
function removeStaleOutput(root) {
  const dist = join(root, 'dist');
  const notes = join(dist, '.tsbuildinfo');
  if (existsSync(notes) && existsSync(join(dist, 'config', 'server.js')) && areSourcesThere(notes, dist))
    return;
  for (const name of ['src', 'config', '.tsbuildinfo']) {
    rmSync(join(dist, name), { recursive: true, force: true });
  }
}

/** The compiler notes which files it has read. */
function areSourcesThere(notes, dist) {
  try {
    const { fileNames } = JSON.parse(readFileSync(notes, 'utf8'));
    return fileNames.every((name) => existsSync(resolve(dist, name)));
  } catch {
    return false;
  }
}

/**
 * Brings `dist` up to date with the sources of the server; the panel is not built.
 *
 * @param {string} root the project's folder
 * @throws Error with the compiler's words when the sources do not compile
 */
function compileServer(root) {
  removeStaleOutput(root);
  const compiler = require.resolve('typescript/bin/tsc', { paths: [root] });
  const { status, stdout } = spawnSync(process.execPath, [compiler, '-p', join(root, 'tsconfig.json')], {
    cwd: root,
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`The server does not compile:\n${stdout}`);
}

module.exports = { compileServer, removeStaleOutput };
