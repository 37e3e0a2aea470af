/**
 * `npm run worker`: a process that does what is queued, such as the chunks of large imports, and answers no requests. As many as there are
 * cores to spare may run, on any number of machines that reach the database and the files of imports (`wire.config.storage`). Ends on SIGTERM
 * or Ctrl-C: what it was doing goes on in another one, or when it is started again.
 */
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { compileOrExit } from './compile-or-exit.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
compileOrExit(root);

const { createStrapi } = createRequire(import.meta.url)('@strapi/strapi');
const strapi = createStrapi({ appDir: root, distDir: join(root, 'dist'), serveAdminPanel: false });
await strapi.load();
strapi.log.info('This worker does what is queued.');

let isStopping = false;
const stop = async () => {
  if (isStopping) return;
  isStopping = true;
  await strapi.destroy();
  process.exit(0);
};
process.on('SIGTERM', stop);
process.on('SIGINT', stop);
