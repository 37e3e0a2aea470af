/**
 * `node bench/linking.mjs [--json] [--rounds=N]`, a part of `npm run bench`: how many articles of 3,000 characters the whole link stage (people,
 * organizations, events, roles) takes a second of a core when it is warm, beside cutting the same articles into words alone; whether a long
 * article costs more for each of its characters than a short one; and the memory of all lists, weights and 200,000 known names. The articles
 * are the labelled texts in training/entities/texts. Processor time, the least of the rounds: other processes only ever add to it. Uses the
 * compiled server, so it builds nothing but TypeScript.
 */
import { execFileSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { compileOrExit } from '../scripts/compile-or-exit.mjs';
import { paragraphsOf } from '../training/entities/paragraphs-of.mjs';
import { readTexts as readFile } from '../training/entities/read-texts.mjs';

const CHARACTERS = 3000;
const KNOWN = 200_000;
const root = dirname(dirname(fileURLToPath(import.meta.url)));
const require = createRequire(import.meta.url);
const rounds = Number(process.argv.find((arg) => arg.startsWith('--rounds='))?.slice(9) ?? 7);
if (!Number.isInteger(rounds) || rounds < 1) {
  console.error('--rounds takes a whole number from 1 on.');
  process.exit(2);
}

compileOrExit(root);
const core = (name) => require(join(root, 'dist/src/plugins/wire/core', name));

// Memory is measured in a process of its own, in which nothing else has run.
if (process.argv.includes('--memory')) console.log(JSON.stringify(await memory()));
else await measure();

async function measure() {
  const { linkEntities } = core('entities');
  const { tokenize } = core('entities/tokenize');
  const texts = readTexts();
  // So many that the memory of words holds all of theirs: once warm, no word is new.
  const articles = articlesOf(texts.filter((_text, i) => i % 3 === 0));
  const fresh = articlesOf(texts.filter((_text, i) => i % 3 === 1));
  const cut = () => articles.forEach(({ paragraphs }) => paragraphs.forEach(({ text }) => tokenize(text)));
  const link = () => articles.forEach(({ text, paragraphs }) => linkEntities(text, { paragraphs }));
  const [words, whole] = leastSeconds([cut, link]);
  const short = articles.slice(0, 20);
  const long = joined(short);
  const [ofShort, ofLong] = leastSeconds([
    () => short.forEach((one) => linkEntities(one.text, one)),
    () => linkEntities(long.text, long),
  ]);
  const ofFresh = secondsOf(() => fresh.forEach((one) => linkEntities(one.text, one)));
  const result = {
    articles: sizeOf(articles),
    perSecondOfACore: sizeOf(articles) / whole,
    freshPerSecondOfACore: sizeOf(fresh) / ofFresh,
    timesCuttingIntoWords: whole / words,
    longVsShort: ofLong / ofShort,
    memory: JSON.parse(
      execFileSync(process.execPath, ['--expose-gc', fileURLToPath(import.meta.url), '--memory'], {
        encoding: 'utf8',
      }),
    ),
  };
  if (process.argv.includes('--json')) {
    console.log(JSON.stringify({ node: process.version, rounds, ...result }));
    return;
  }
  console.log(
    `Link stage: ${Math.round(result.articles)} articles of ${CHARACTERS} characters, ${rounds} rounds, Node ${process.version}`,
  );
  console.table({
    'articles a second of a core': Math.round(result.perSecondOfACore),
    'the same, each article met once, with words not met before': Math.round(result.freshPerSecondOfACore),
    'times cutting into words': Number(result.timesCuttingIntoWords.toFixed(1)),
    'a character of a 20 times longer article': Number(result.longVsShort.toFixed(2)),
    'MB of lists and weights, warm': Number(result.memory.lists.toFixed(0)),
    [`MB of ${KNOWN} known names`]: Number(result.memory.known.toFixed(0)),
  });
}

/** Megabytes above those of a process that has read the same articles. */
async function memory() {
  const articles = articlesOf(readTexts());
  const before = await usedMegabytes();
  const { buildNameIndex, linkEntities } = core('entities');
  for (const { text, paragraphs } of articles) linkEntities(text, { paragraphs });
  const lists = (await usedMegabytes()) - before;
  const { personOf } = await import('./import/generator/names.mjs');
  const between = await usedMegabytes();
  const index = buildNameIndex(knownPeople(personOf));
  const known = (await usedMegabytes()) - between;
  // Held until it has been measured.
  if (index.size === 0) throw new Error('No known name');
  return { lists, known };
}

function* knownPeople(personOf) {
  for (let i = 0; i < KNOWN; i += 1)
    yield { id: String(i).padStart(24, '0'), type: 'person', name: personOf(i).name, aliases: [] };
}

/** What is alive on the heap and in buffers. Buffers are given back a moment after the collection that finds them unused. */
async function usedMegabytes() {
  for (let round = 0; round < 2; round += 1) {
    globalThis.gc();
    await new Promise((done) => {
      setTimeout(done, 50);
    });
  }
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return (heapUsed + arrayBuffers) / 1e6;
}

/** The least processor time of each, turn by turn, after two rounds in which code is compiled. */
function leastSeconds(works) {
  const least = works.map(() => Infinity);
  for (let round = -2; round < rounds; round += 1) {
    works.forEach((work, i) => {
      const seconds = secondsOf(work);
      if (round >= 0) least[i] = Math.min(least[i], seconds);
    });
  }
  return least;
}

/** Of processor time. */
function secondsOf(work) {
  const from = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(from);
  return (user + system) / 1e6;
}

/** In articles of so many characters. */
function sizeOf(articles) {
  return articles.reduce((sum, { text }) => sum + text.length, 0) / CHARACTERS;
}

function readTexts() {
  const folder = join(root, 'training/entities/texts');
  return readdirSync(folder)
    .sort()
    .flatMap((name) => readFile(join(folder, name)).map(({ text }) => text));
}

/** As many texts one after another as make an article. */
function articlesOf(texts) {
  const articles = [];
  let text = '';
  for (const one of texts) {
    text = text ? `${text}\n${one}` : one;
    if (text.length < CHARACTERS) continue;
    articles.push(articleOf(text));
    text = '';
  }
  return articles;
}

function articleOf(text) {
  return { text, paragraphs: paragraphsOf(text) };
}

function joined(articles) {
  return articleOf(articles.map(({ text }) => text).join('\n'));
}
