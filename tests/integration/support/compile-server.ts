import { spawnSync } from 'node:child_process';
import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Brings `dist` up to date with the sources of the server; the panel is not built.
 *
 * @throws Error with the compiler's words when the sources do not compile
 */
export function compileServer(appDir: string): void {
  const dist = join(appDir, 'dist');
  // The compiler trusts its notes about what it wrote, even when the files were removed since.
  if (!existsSync(join(dist, 'config', 'server.js'))) rmSync(join(dist, '.tsbuildinfo'), { force: true });
  const compiler = require.resolve('typescript/bin/tsc');
  const { status, stdout } = spawnSync(process.execPath, [compiler, '-p', join(appDir, 'tsconfig.json')], {
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`The server does not compile:\n${stdout}`);
}
