/**
 * `npm run bench -- import [--quick] [--json] [--only=a,b] [--items=N] [--durable]`: how fast files become articles, beside what else could
 * make them: Strapi's document service, a bare COPY. See docs/benchmarks.md. Whatever is compared is measured on the same PostgreSQL, which
 * is the benchmark's own, one after another.
 *
 * What is said meanwhile goes to standard error; standard output has the results only. With `--json` its last line is one JSON object, with
 * `--quick --json` that of the six ratios. The exit code is 1 when something could not be measured.
 */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { compileOrExit } from '../../scripts/compile-or-exit.mjs';
import { MEASURES } from './measures.mjs';
import { print } from './report.mjs';
import { ratiosOf } from './ratios.mjs';
import { startDatabaseServer } from './support/database-server.mjs';
import { machineFacts } from './support/machine-facts.mjs';
import { root } from './support/newsroom.mjs';
import { hasFlag, option, wholeNumber } from './support/options.mjs';
import { endSessions, runSession } from './support/run-session.mjs';

/** Fewer would not be imported in bulk. */
const LEAST = 100;

const isQuick = hasFlag('quick');
const asJson = hasFlag('json');
const items = wholeNumber('items', isQuick ? 4_000 : 50_000, { least: LEAST });
const sizes = {
  items,
  seed: wholeNumber('seed', 1, { least: 0 }),
  /** How many articles the document service makes: a small part, since it takes so long. */
  baseline: wholeNumber('baseline', Math.min(items - 10, isQuick ? 150 : 500)),
  idleSeconds: isQuick ? 15 : 30,
  megabytes: wholeNumber('mb', 1_000),
  few: wholeNumber('few', 10_000),
  many: wholeNumber('many', 500_000),
};
const wanted = chosen(option('only'));

compileOrExit(root);
const server = await startDatabaseServer({ isDurable: hasFlag('durable') });
for (const signal of ['SIGINT', 'SIGTERM']) {
  process.once(signal, async () => {
    endSessions();
    await server.stop();
    process.exit(1);
  });
}
const results = { machine: await machineFacts(server.admin), items };
let hasFailed = false;
try {
  for (const { name, parts, measure } of MEASURES) {
    const asked = parts.filter((part) => wanted.includes(part));
    if (asked.length === 0) continue;
    console.error(`${name} …`);
    const folder = join(server.folder, name);
    mkdirSync(folder);
    try {
      const run = (session, settings, more) =>
        runSession(server, session, { ...sizes, ...settings, folder }, more);
      Object.assign(results, await measure(run, { ...sizes, folder, parts: asked }));
    } catch (error) {
      hasFailed = true;
      console.error(`${name} could not be measured: ${error.message}`);
    }
  }
} finally {
  await server.stop();
}
const ratios = ratiosOf(results);
if (!asJson) print(results, ratios);
else console.log(JSON.stringify(isQuick ? ratios : { ...results, ratios }));
if (hasFailed) process.exitCode = 1;

/** What `--only` asks for; without it all, or what the quick version has. */
function chosen(only) {
  const all = MEASURES.flatMap(({ parts }) => parts);
  const quick = MEASURES.flatMap(({ parts, isQuick }) => (isQuick ? parts : [])).filter(
    (part) => part !== 'undo',
  );
  if (only === undefined) return isQuick ? quick : all;
  const names = only.split(',').filter(Boolean);
  const unknown = names.filter((name) => !all.includes(name));
  if (names.length > 0 && unknown.length === 0) return names;
  console.error(
    `--only takes some of ${all.join(', ')}${unknown.length > 0 ? `, not ${unknown.join(', ')}` : ''}.`,
  );
  process.exit(2);
}
