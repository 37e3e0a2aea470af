/**
 * The server of `npm run demo`: imports the sample wire through the plugin, prints what came of it, and serves. Started by `demo.mjs`
 * with its environment and its database.
 */
import { randomBytes } from 'node:crypto';
import { readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { confirmNames } from './demo-names.mjs';
import { printReport } from './demo-report.mjs';

const require = createRequire(import.meta.url);
const { createStrapi } = require('@strapi/strapi');

const EMAIL = 'editor@copydesk.example';
const IDLE_TICKS = 5;

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const once = process.argv.includes('--once');
process.env.NODE_ENV ||= 'development';

const strapi = createStrapi({ appDir: root, distDir: join(root, 'dist'), serveAdminPanel: !once });
// The report is not to be lost among what a first start logs.
const { level } = strapi.log;
strapi.log.level = 'warn';

let failed = false;
try {
  await strapi.load();
  // Nobody would see the panel, nor the password again.
  const password = once ? undefined : await makeEditor();
  const receipts = [];
  const summary = await strapi
    .plugin('wire')
    .service('imports')
    .runFiles({
      files: sampleFiles(),
      source: 'Sample wire',
      publish: true,
      startedBy: 'npm run demo',
      onReceipt: (receipt) => receipts.push(receipt),
    });
  const { flags } = await printReport(strapi, summary, receipts);
  // Later it is for whoever has logged in.
  if (password) await confirmNames(strapi, EMAIL);
  failed = summary.counts.failed > 0 || summary.state === 'failed' || flags === 0;
  if (once) {
    await stop();
  } else {
    await serve(password);
  }
} catch (error) {
  console.error(error);
  await stop().catch(() => undefined);
  failed = true;
}
if (once || failed) process.exit(failed ? 1 : 0);

function sampleFiles() {
  const folder = join(root, 'samples', 'wire');
  return readdirSync(folder)
    .sort()
    .map((name) => ({ path: join(folder, name), name: `samples/wire/${name}` }));
}

/** @returns the password of the first administrator, or undefined when there was one already */
async function makeEditor() {
  if ((await strapi.db.query('admin::user').count()) > 0) return undefined;
  const role = await strapi.service('admin::role').getSuperAdmin();
  // Strapi asks for a capital, a small letter and a digit.
  const password = `Ed1${randomBytes(12).toString('base64url')}`;
  await strapi.service('admin::user').create({
    email: EMAIL,
    password,
    firstname: 'Demo',
    lastname: 'Editor',
    isActive: true,
    registrationToken: null,
    roles: [role.id],
  });
  return password;
}

async function serve(password) {
  strapi.log.level = level;
  await strapi.start();
  const { port } = strapi.server.httpServer.address();
  const url = `http://localhost:${port}`;
  const article = await strapi.documents('api::article.article').findFirst({ status: 'published' });
  const lines = [
    '',
    `Reader’s page: ${url}/news/`,
    `Admin panel:   ${url}/admin`,
    password
      ? `Log in as:     ${EMAIL} with the password ${password} (shown this once)`
      : 'Log in as:     the administrator who is there since the first start',
  ];
  if (article) lines.push(`API:           ${url}/api/articles/by-slug/${article.slug}`);
  console.log([...lines, 'Ctrl-C ends it.', ''].join('\n'));
}

/** Strapi reads entries again after a write, unawaited; it is destroyed when that is done. */
async function stop() {
  const pool = strapi.db?.connection?.client?.pool;
  for (let quiet = 0, tick = 0; pool && quiet < IDLE_TICKS && tick < 1500; tick += 1) {
    await new Promise((resolve) => setTimeout(resolve, 20));
    quiet = pool.numUsed() + pool.numPendingAcquires() === 0 ? quiet + 1 : 0;
  }
  await strapi.destroy();
}
