/**
 * `npm run worker`: a process that does what is queued, such as the chunks of large imports, and answers no requests. As many as there are
 * cores to spare may run, on any number of machines that reach the database and the files of imports (`wire.config.storage`). On Linux it stands back
 * behind whatever else its machine does (`wire.config.niceness`). Ends on SIGTERM or Ctrl-C, which Strapi sees to: what it was doing goes on in another one, or when
 * it is started again.
 */
import { readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { setPriority } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { compileOrExit } from './compile-or-exit.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
// Who answers requests beside it may be told by the same file to do none. Left empty: what is not there Strapi reads from the file once more.
process.env.WIRE_JOBS = '';
compileOrExit(root);

const require = createRequire(import.meta.url);
const { createStrapi } = require('@strapi/strapi');
const { beginIndexing } = require(join(root, 'dist/src/reading/server/search'));
const strapi = createStrapi({ appDir: root, distDir: join(root, 'dist'), serveAdminPanel: false });
await strapi.load();
standBack(strapi.plugin('wire').config('niceness'));
beginIndexing(strapi);
strapi.log.info('This worker does what is queued.');

/** A priority is a thread's own on Linux: those that V8 compiles and collects garbage in have it, too, and those to come take it over. */
function standBack(niceness) {
  if (process.platform !== 'linux' || niceness === 0) return;
  for (const thread of readdirSync('/proc/self/task')) {
    try {
      setPriority(Number(thread), niceness);
    } catch {
      // It is gone, or stands back further already.
    }
  }
}
