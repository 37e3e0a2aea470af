/**
 * `npm run -s wire -- …`: the plugin's command. Compiles the server first when it has changed since.
 */
import { readdirSync, statSync, utimesSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { compileOrExit } from './compile-or-exit.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const command = join(root, 'dist/src/plugins/wire/cli/main.js');

const built = statSync(command, { throwIfNoEntry: false })?.mtimeMs;
if (built === undefined || newest(['src', 'config']) > built) compile();

const { main } = createRequire(import.meta.url)(command);
let code = 1;
try {
  code = await main(process.argv.slice(2));
} catch (error) {
  console.error(error);
}
// Strapi and the database leave timers behind that would keep the process.
process.stderr.write('', () => process.stdout.write('', () => process.exit(code)));

function compile() {
  const started = new Date();
  compileOrExit(root);
  // The compiler leaves a file alone that comes out the same.
  utimesSync(command, started, started);
}

/** When the youngest source of the server was written, in milliseconds; the panel is built by other means. */
function newest(folders) {
  let latest = 0;
  for (const folder of folders) {
    for (const entry of readdirSync(join(root, folder), { withFileTypes: true })) {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) {
        if (entry.name !== 'admin' && entry.name !== 'node_modules')
          latest = Math.max(latest, newest([path]));
      } else if (/\.(ts|json)$/.test(entry.name)) {
        latest = Math.max(latest, statSync(join(root, path)).mtimeMs);
      }
    }
  }
  return latest;
}
