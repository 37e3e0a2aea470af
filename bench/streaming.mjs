/**
 * `node bench/streaming.mjs [--mb=1024] [--format=jsonl]`: reads a file of that size in each streaming format, made up as it is read, and says how much
 * more memory than an idle process that took. Each format has a process of its own. Asked: less than 200 MB.
 */
import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { compileOrExit } from '../scripts/compile-or-exit.mjs';

const here = fileURLToPath(import.meta.url);
const root = dirname(dirname(here));
const option = (name, usual) =>
  process.argv.find((arg) => arg.startsWith(`--${name}=`))?.slice(name.length + 3) ?? usual;
const megabytes = Number(option('mb', '1024'));
const format = option('format');

const body = (i) =>
  `Ferry number ${i} is back in the harbour after ${i % 97} days of repairs, the port authority said. `.repeat(
    12,
  );
const day = (i) => new Date(Date.UTC(2026, 0, 1) + i * 60_000);

/** By format: how a file begins, its items, how it ends. */
const MADE = {
  jsonl: [
    '',
    (i) =>
      `${JSON.stringify({ guid: `urn:ferry:${i}`, title: `Ferry ${i}`, text: body(i), date: day(i).toISOString() })}\n`,
    '',
  ],
  csv: [
    'guid,title,text,date\n',
    (i) => `urn:ferry:${i},"Ferry ""${i}""","${body(i)}",${day(i).toISOString()}\n`,
    '',
  ],
  rss: [
    '<?xml version="1.0"?><rss version="2.0"><channel><title>Harbour</title>',
    (i) =>
      `<item><guid>urn:ferry:${i}</guid><title>Ferry ${i}</title><description>&lt;p&gt;${body(i)}&lt;/p&gt;</description><pubDate>${day(i).toUTCString()}</pubDate></item>\n`,
    '</channel></rss>',
  ],
};

if (format) await measure(format);
else measureEach();

function measureEach() {
  compileOrExit(root);
  console.log('| format | size | items | seconds | memory over idle |');
  console.log('|---|---:|---:|---:|---:|');
  for (const name of Object.keys(MADE)) {
    const run = spawnSync(process.execPath, [here, `--format=${name}`, `--mb=${megabytes}`], {
      encoding: 'utf8',
    });
    if (run.status !== 0) throw new Error(run.stderr);
    const { items, seconds, memory } = JSON.parse(run.stdout);
    console.log(`| ${name} | ${megabytes} MB | ${items} | ${seconds.toFixed(0)} | ${memory.toFixed(0)} MB |`);
    if (memory > 200) process.exitCode = 1;
  }
}

async function measure(name) {
  const { read } = createRequire(import.meta.url)(join(root, 'dist/src/plugins/wire/core/read'));
  const idle = process.memoryUsage.rss();
  let most = idle;
  let items = 0;
  const started = performance.now();
  for await (const outcome of read(pieces(...MADE[name]), { file: `made.${name}`, format: name })) {
    if (!outcome.ok) throw new Error(JSON.stringify(outcome.problem));
    items += 1;
    if (items % 1000 === 0) most = Math.max(most, process.memoryUsage.rss());
  }
  const seconds = (performance.now() - started) / 1000;
  console.log(JSON.stringify({ items, seconds, memory: (most - idle) / 1e6 }));
}

/** The file in pieces of 64 kB or more, as a stream from a disk gives it. */
function* pieces(begin, item, end) {
  let piece = begin;
  let length = 0;
  for (let i = 0; length < megabytes * 1e6; i += 1) {
    piece += item(i);
    if (piece.length < 65_536) continue;
    const bytes = Buffer.from(piece);
    length += bytes.length;
    piece = '';
    yield bytes;
  }
  yield Buffer.from(piece + end);
}
