/**
 * `node bench/stages.mjs [--json] [--repeat=N]`: how fast each stage of `core/` takes the sample wire, one after another in one
 * process, and how that compares with a bare `JSON.parse` of the same texts. Uses the compiled server, so it builds nothing but TypeScript.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { compileOrExit } from '../scripts/compile-or-exit.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const require = createRequire(import.meta.url);
const asJson = process.argv.includes('--json');
const repeat = Number(process.argv.find((arg) => arg.startsWith('--repeat='))?.slice(9) ?? 20);
if (!Number.isInteger(repeat) || repeat < 1) {
  console.error('--repeat takes a whole number from 1 on.');
  process.exit(2);
}

compileOrExit(root);
const core = (name) => require(join(root, 'dist/src/plugins/wire/core', name));
const { read } = core('read');
const { clean, cutParagraphs } = core('clean');
const { buildNoticeIndex, flagNotices } = core('disclaimers');
const { buildNameIndex, linkEntities } = core('entities');

const folder = join(root, 'samples/wire');
const files = readdirSync(folder).map((file) => ({ file, bytes: readFileSync(join(folder, file)) }));
const items = await readItems();
const bytes = items.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0);
const json = items.map((item) => JSON.stringify(item));
const stories = items.map((item) => clean(item));
const known = { notices: buildNoticeIndex([]), names: buildNameIndex([]) };
const flags = items.map(flag);

const stages = [
  ['JSON.parse', () => json.forEach((line) => JSON.parse(line))],
  ['read', readItems],
  ['clean', () => items.forEach((item) => clean(item))],
  ['flag', () => items.forEach(flag)],
  ['link', () => items.forEach(link)],
];

const results = [];
for (const [stage, work] of stages) {
  // The first rounds pay for compiling the code to machine code.
  for (let round = 0; round < 3; round += 1) await work();
  const started = performance.now();
  for (let round = 0; round < repeat; round += 1) await work();
  const seconds = (performance.now() - started) / 1000;
  results.push({
    stage,
    mbPerSecond: (bytes * repeat) / 1e6 / seconds,
    itemsPerSecond: (items.length * repeat) / seconds,
  });
}
for (const result of results) result.timesJsonParse = results[0].itemsPerSecond / result.itemsPerSecond;

if (asJson) {
  console.log(JSON.stringify({ items: items.length, bytes, repeat, node: process.version, results }));
} else {
  console.log(
    `${items.length} items, ${(bytes / 1000).toFixed(1)} kB of text, ${repeat} rounds, Node ${process.version}`,
  );
  console.table(
    Object.fromEntries(
      results.map(({ stage, mbPerSecond, itemsPerSecond, timesJsonParse }) => [
        stage,
        {
          'MB/s': Number(mbPerSecond.toFixed(2)),
          'items/s': Math.round(itemsPerSecond),
          'times JSON.parse': Number(timesJsonParse.toFixed(1)),
        },
      ]),
    ),
  );
}

async function readItems() {
  const found = [];
  for (const { file, bytes: content } of files) {
    for await (const outcome of read([content], { file })) if (outcome.ok) found.push(outcome.item);
  }
  return found;
}

function flag(item, i) {
  return flagNotices(item.text, { removed: stories[i].removed, known: known.notices });
}

function link(item, i) {
  const { paragraphs, language } = stories[i];
  const body = cutParagraphs(
    paragraphs,
    flags[i].filter(({ inChrome }) => !inChrome),
  );
  return linkEntities(item.text, {
    paragraphs: body,
    skip: flags[i],
    known: known.names,
    language: item.language ?? language,
  });
}
