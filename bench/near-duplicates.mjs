/**
 * `npm run bench:near-duplicates [-- --rows=N] [--durable] [--json]`: how fast signatures are made of texts, and how long it takes to keep a
 * batch of them and to look a batch up among 1,000,000 stories, on a PostgreSQL of its own in a temporary folder; with `--durable` it
 * writes to the disk as a newsroom's does.
 *
 * The stories kept are synthetic signatures like those of texts of 300 words. One key of each is a phrase that others have as well, by Zipf's
 * law, so that there are keys which thousands of stories share. Half of what is looked up is new, half shares 60 % with a story that is
 * there.
 */
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { cpus, tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { startEmbedded } from '../database/embedded/start-embedded.mjs';
import { compileServer } from '../scripts/compile-server.cjs';
import { newSecret, SECRETS } from '../scripts/secrets.mjs';
import { backendCpu } from './support/backend-cpu.mjs';
import { edited, signatureAt, textAt } from './support/synthetic-signatures.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const require = createRequire(import.meta.url);
const option = (name) => process.argv.find((arg) => arg.startsWith(`--${name}=`))?.split('=')[1];
const asJson = process.argv.includes('--json');
const count = Number(option('rows') ?? 1_000_000);
if (!Number.isInteger(count) || count < 1) {
  console.error('--rows takes a whole number from 1 on.');
  process.exit(2);
}
const say = (line) => asJson || console.log(line);
const BATCH = 500;
const ROUNDS = 20;
const TEXTS = 2000;

compileServer(root);
const built = (path) => require(join(root, 'dist/src/plugins/wire', path));
const { signatureOf } = built('core/duplicates/near');
const { addSignatures, findNearIn } = built('server/src/stores/near-duplicates');
const { keepNearDuplicates } = built('server/src/bootstrap/keep-near-duplicates');

const result = { rows: count, cores: cpus().length, node: process.version, ...measureSignatures() };
say(
  `${Math.round(result.signaturesPerSecond)} signatures/s of CPU, texts of ${result.textLength} characters`,
);

const folder = mkdtempSync(join(tmpdir(), 'copydesk-bench-'));
// As root the server runs as another user, who has to get in.
chmodSync(folder, 0o711);
const server = await startEmbedded({
  dataDir: join(folder, 'postgres'),
  isThrowaway: !process.argv.includes('--durable'),
  mayMove: false,
});
let strapi;
try {
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
  await fill();
  Object.assign(result, await measureSizes());
  say(`${count} stories: table ${result.tableMB} MB, index ${result.indexMB} MB`);
  Object.assign(result, await measureLookUps('first', 0), await measureLookUps('later', 1));
  Object.assign(result, await measureAdding());
  if (asJson) console.log(JSON.stringify(result));
} finally {
  await strapi?.destroy();
  await server.release();
  rmSync(folder, { recursive: true, force: true });
}

function measureSignatures() {
  const texts = Array.from({ length: TEXTS }, (_, i) => textAt(i));
  const work = () => texts.forEach((text) => signatureOf(text));
  // The first rounds pay for compiling the code to machine code.
  for (let round = 0; round < 3; round += 1) work();
  const before = process.cpuUsage();
  for (let round = 0; round < 5; round += 1) work();
  const { user, system } = process.cpuUsage(before);
  const textLength = Math.round(texts.reduce((sum, text) => sum + text.length, 0) / TEXTS);
  return { signaturesPerSecond: (5 * TEXTS) / ((user + system) / 1e6), textLength };
}

/** An index is made faster of what is there than row by row. */
async function fill() {
  await strapi.db.connection.raw('DROP INDEX wire_signatures_keys_index');
  const started = performance.now();
  const batch = 4 * BATCH;
  for (let from = 0; from < count; from += batch) {
    const rows = Array.from({ length: Math.min(batch, count - from) }, (_, i) => rowAt(from + i));
    await inTransaction((trx) => addSignatures(strapi, trx, rows));
    if (process.stdout.isTTY && !asJson) process.stdout.write(`\r${from} `);
  }
  say(`${count} rows in ${((performance.now() - started) / 1000).toFixed(0)} s, now the index …`);
  await keepNearDuplicates(strapi);
  await strapi.db.connection.raw('VACUUM ANALYZE wire_signatures');
}

async function measureSizes() {
  const { rows } = await strapi.db.connection.raw(
    `SELECT pg_table_size('wire_signatures') AS table, pg_relation_size('wire_signatures_keys_index') AS index`,
  );
  const megabytes = (bytes) => Math.round(Number(bytes) / 1e6);
  return { tableMB: megabytes(rows[0].table), indexMB: megabytes(rows[0].index) };
}

/** The first look-ups bring to light which keys are common; later ones know. */
async function measureLookUps(what, part) {
  let isFound = 0;
  let expected = 0;
  const rounds = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const wanted = Array.from({ length: BATCH }, (_, i) => {
      const number = (part * ROUNDS + round) * BATCH + i;
      const known = (number * 7919) % count;
      return i % 2 === 0
        ? { signature: signatureAt(count + number) }
        : { signature: edited(signatureAt(known), count + number), like: articleAt(known) };
    });
    const { value: found, ...times } = await timed((trx) => findNearIn(strapi, trx, wanted));
    rounds.push(times);
    wanted.forEach(({ like }, i) => {
      if (!like) return;
      expected += 1;
      if (found[i].some(({ article }) => article === like)) isFound += 1;
    });
  }
  const { ms, cpuMs } = each(rounds);
  say(`look-up, ${what} ${ROUNDS} batches of ${BATCH}: ${told(ms, cpuMs)}, found ${isFound} of ${expected}`);
  return { [`${what}LookUpMs`]: ms, [`${what}LookUpCpuMs`]: cpuMs, [`${what}Found`]: isFound / expected };
}

async function measureAdding() {
  const rounds = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const rows = Array.from({ length: BATCH }, (_, i) => rowAt(3 * count + round * BATCH + i));
    rounds.push(await timed((trx) => addSignatures(strapi, trx, rows)));
  }
  const { ms, cpuMs } = each(rounds);
  say(`keeping, ${ROUNDS} batches of ${BATCH}: ${told(ms, cpuMs)}`);
  return { addMs: ms, addCpuMs: cpuMs };
}

/** How long work takes by the clock, and of CPU, here and in the database. */
async function timed(work) {
  return inTransaction(async (trx) => {
    const database = await backendCpu(trx);
    const here = process.cpuUsage();
    const started = performance.now();
    const value = await work(trx);
    const ms = performance.now() - started;
    const { user, system } = process.cpuUsage(here);
    return { value, ms, cpuMs: (user + system) / 1000 + (await backendCpu(trx)) - database };
  });
}

/** The times of a story. */
function each(rounds) {
  const sum = (of) => rounds.reduce((total, round) => total + of(round), 0);
  const stories = rounds.length * BATCH;
  return { ms: sum(({ ms }) => ms) / stories, cpuMs: sum(({ cpuMs }) => cpuMs) / stories };
}

function told(ms, cpuMs) {
  return `${ms.toFixed(3)} ms a story, of CPU ${cpuMs.toFixed(3)} ms`;
}

function inTransaction(work) {
  return strapi.db.transaction(({ trx }) => work(trx));
}

function rowAt(number) {
  return { story: number + 1, article: articleAt(number), signature: signatureAt(number) };
}

function articleAt(number) {
  return `article${String(number).padStart(17, '0')}`;
}
