/**
 * `npm run bench:apply-decision [-- --articles=N] [--durable] [--json]`: how long it takes to bring a decision about one notice to 100,000
 * articles that carry it, draft and published version, and back again, and how long others wait meanwhile: readers of the API, and in the
 * panel one who looks at the list of notices and one who saves another article. On a PostgreSQL of its own in a temporary folder; with
 * `--durable` it writes to the disk as a newsroom's does.
 */
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { cpus, tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { startEmbedded } from '../database/embedded/start-embedded.mjs';
import { compileServer } from '../scripts/compile-server.cjs';
import { newSecret, SECRETS } from '../scripts/secrets.mjs';
import { addEditor } from './support/add-editor.mjs';
import { insertArticles } from './support/insert-articles.mjs';
import { measureLatency } from './support/measure-latency.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const require = createRequire(import.meta.url);
const option = (name) => process.argv.find((arg) => arg.startsWith(`--${name}=`))?.split('=')[1];
const asJson = process.argv.includes('--json');
const isDurable = process.argv.includes('--durable');
const count = Number(option('articles') ?? 100_000);
if (!Number.isInteger(count) || count < 1) {
  console.error('--articles takes a whole number from 1 on.');
  process.exit(2);
}
const say = (line) => asJson || console.log(line);
/** How long the others are watched while nothing else happens. */
const IDLE_MS = 10_000;

const folder = mkdtempSync(join(tmpdir(), 'copydesk-bench-'));
// As root the server runs as another user, who has to get in.
chmodSync(folder, 0o711);
const server = await startEmbedded({
  dataDir: join(folder, 'postgres'),
  isThrowaway: !isDurable,
  mayMove: false,
});
let strapi;
try {
  compileServer(root);
  for (const name of Object.keys(process.env)) if (name.startsWith('DATABASE_')) delete process.env[name];
  for (const name of SECRETS) process.env[name] = newSecret(name);
  Object.assign(process.env, {
    DATABASE_URL: server.url,
    STRAPI_TELEMETRY_DISABLED: 'true',
    ENV_PATH: join(folder, 'no.env'),
    NODE_ENV: 'production',
  });
  const { createStrapi } = require('@strapi/strapi');
  strapi = createStrapi({ appDir: root, distDir: join(root, 'dist'), serveAdminPanel: false });
  strapi.log.level = 'error';
  await strapi.load();
  strapi.server.mount();
  await new Promise((resolve) => strapi.server.httpServer.listen(0, '127.0.0.1', resolve));
  const origin = `http://127.0.0.1:${strapi.server.httpServer.address().port}`;

  say(`${count} articles with one notice …`);
  const { notice, bytes } = await insertArticles(strapi, count);
  const askers = await othersAt(origin);
  const results = [{ what: 'idle', latency: await watch(askers, () => sleep(IDLE_MS)) }];
  results.push(await apply(askers, notice, 'separate', { decision: 'confirmed', placement: 'separate' }));
  results.push(await apply(askers, notice, 'dismiss', { decision: 'dismissed' }));
  report(results, bytes);
} finally {
  await strapi?.destroy();
  await server.release();
  rmSync(folder, { recursive: true, force: true });
}

/** Who works in the newsroom meanwhile. */
async function othersAt(origin) {
  const { documentId } = await strapi
    .documents('api::article.article')
    .create({ data: { headline: 'Ferry leaves', body: [] } });
  const headers = await addEditor(strapi, origin);
  const article = {
    headline: 'Ferry leaves late',
    body: [{ type: 'paragraph', children: [{ type: 'text', text: 'The ferry left an hour late.' }] }],
  };
  return [
    { who: 'API, articles', url: `${origin}/api/articles`, pause: 20 },
    {
      who: 'panel, notices',
      url: `${origin}/wire/notices?pageSize=20`,
      pause: 500,
      request: { method: 'GET', headers },
    },
    {
      who: 'panel, save',
      url: `${origin}/content-manager/collection-types/api::article.article/${documentId}`,
      pause: 500,
      request: { method: 'PUT', headers, body: JSON.stringify(article) },
    },
  ];
}

/** Decides and waits until every article has heard of it. */
async function apply(askers, notice, what, data) {
  const applications = strapi.plugin('wire').service('applications');
  let seconds = 0;
  let application;
  const latency = await watch(askers, async () => {
    const started = performance.now();
    await strapi.db.query('plugin::wire.notice').update({ where: { documentId: notice }, data });
    const [{ documentId }] = await applications.start([notice], 'the benchmark');
    do {
      await sleep(100);
      application = await applications.find(documentId);
      if (process.stdout.isTTY && !asJson) process.stdout.write(`\r${what}: ${application.done} `);
    } while (['queued', 'running'].includes(application.state));
    seconds = (performance.now() - started) / 1000;
  });
  const { state, total, done, changed, left, error } = application;
  if (state !== 'finished' || changed !== count) {
    throw new Error(`${what}: ${JSON.stringify({ state, total, done, changed, left, error })}`);
  }
  say(`${what}: ${seconds.toFixed(1)} s`);
  return { what, seconds, articlesPerSecond: count / seconds, latency };
}

async function watch(askers, work) {
  const { stop } = measureLatency(askers);
  try {
    await work();
  } catch (error) {
    await stop();
    throw error;
  }
  return stop();
}

function report(results, bytes) {
  if (asJson) {
    console.log(JSON.stringify({ articles: count, bytes, isDurable, cores: cpus().length, results }));
    return;
  }
  console.log(
    `${count} articles in two versions, ${bytes} bytes of body each, ${cpus().length} cores, Node ${process.version}`,
  );
  console.table(
    results.flatMap(({ what, seconds, articlesPerSecond, latency }) =>
      Object.entries(latency).map(([who, { requests, p50, p99, longest }], i) => ({
        what: i === 0 ? what : '',
        seconds: seconds && i === 0 ? Number(seconds.toFixed(1)) : '',
        'articles/s': articlesPerSecond && i === 0 ? Math.round(articlesPerSecond) : '',
        who,
        requests,
        'p50 ms': Math.round(p50),
        'p99 ms': Math.round(p99),
        'longest ms': Math.round(longest),
      })),
    ),
  );
}
