/**
 * `npm run bench:apply-decision [-- --articles=N] [--durable] [--json]`: how long it takes to bring a decision about one notice to 100,000
 * articles that carry it, draft and published version, and back again, and how long readers of the API wait meanwhile. On a PostgreSQL of
 * its own in a temporary folder; with `--durable` it writes to the disk as a newsroom's does.
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
/** How long readers are watched while nothing else happens. */
const IDLE_MS = 10_000;
const READ = '/api/articles';

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
  const url = `http://127.0.0.1:${strapi.server.httpServer.address().port}${READ}`;

  say(`${count} articles with one notice …`);
  const { notice, bytes } = await insertArticles(strapi, count);
  const results = [{ what: 'idle', latency: await watch(url, () => sleep(IDLE_MS)) }];
  results.push(await apply(url, notice, 'separate', { decision: 'confirmed', placement: 'separate' }));
  results.push(await apply(url, notice, 'dismiss', { decision: 'dismissed' }));
  report(results, bytes);
} finally {
  await strapi?.destroy();
  await server.release();
  rmSync(folder, { recursive: true, force: true });
}

/** Decides and waits until every article has heard of it. */
async function apply(url, notice, what, data) {
  const applications = strapi.plugin('wire').service('applications');
  let seconds = 0;
  let application;
  const latency = await watch(url, async () => {
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

async function watch(url, work) {
  const { stop } = measureLatency(url);
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
    Object.fromEntries(
      results.map(({ what, seconds, articlesPerSecond, latency }) => [
        what,
        {
          seconds: seconds ? Number(seconds.toFixed(1)) : '',
          'articles/s': articlesPerSecond ? Math.round(articlesPerSecond) : '',
          requests: latency.requests,
          'p50 ms': Math.round(latency.p50),
          'p99 ms': Math.round(latency.p99),
          'longest ms': Math.round(latency.longest),
        },
      ]),
    ),
  );
}
