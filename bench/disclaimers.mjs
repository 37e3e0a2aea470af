/**
 * `node bench/disclaimers.mjs [--json] [--rounds=N] [--large=MB]`, the second part of `npm run bench`: how fast notices are found, and
 * where the time goes. Texts without notices, texts full of them, and a text of repeated near-cues in two sizes are taken turn by turn in
 * one process, and the least time of a text's rounds counts, since other processes only ever add to it. Uses the compiled server, so it
 * builds nothing but TypeScript.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { compileOrExit } from '../scripts/compile-or-exit.mjs';
import { readTexts } from '../training/disclaimers/read-texts.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const require = createRequire(import.meta.url);
const option = (name, standard) =>
  Number(process.argv.find((arg) => arg.startsWith(`--${name}=`))?.slice(name.length + 3) ?? standard);
const rounds = option('rounds', 7);
const large = option('large', 10);
if (![rounds, large].every((number) => Number.isInteger(number) && number >= 1)) {
  console.error('--rounds and --large take whole numbers from 1 on.');
  process.exit(2);
}

compileOrExit(root);
const core = (name) => require(join(root, 'dist/src/plugins/wire/core', name));
const { read } = core('read');
const { flagNotices } = core('disclaimers');
const { cueMatcher } = core('disclaimers/cues');
const { featuresOf } = core('disclaimers/model/features');
const { paragraphsOf } = core('disclaimers/reading/paragraphs');
const { readSentences } = core('disclaimers/reading/read-sentences');
const { segmentsOf } = core('disclaimers/reading/segments');
const { sentencesOf } = core('disclaimers/reading/sentences');
const { cutWords } = core('disclaimers/reading/tokens');
const { learntWeights } = core('disclaimers/model/weights');

/** Texts that are timed together: a clock does not measure one article well. */
const TOGETHER = 40;
const NEAR_CUES =
  'This article is not the investment advice that the views expressed in this release may not be. ' +
  'It is provided as is the rule; not liable, he said, and without warranty the forward looking statements of both. ';
/** The corpus stands beside the repository, where it is at hand at all. */
const CORPUS = join(root, '../shared/corpus/articles.sample.jsonl');

const own = ownTexts();
const samples = await sampleTexts();
const sets = {
  'own texts without notices': inBatches(
    own.filter(({ spans }) => spans.length === 0).map(({ text }) => text),
  ),
  'own texts with notices': inBatches(own.filter(({ spans }) => spans.length > 0).map(({ text }) => text)),
  'sample wire': inBatches(samples),
};
if (existsSync(CORPUS)) sets['corpus articles'] = inBatches(withoutFlags(corpusTexts()));

const speeds = Object.entries(sets).map(([name, batches]) => ({
  texts: name,
  ...speedOf(batches, (text) => flagNotices(text)),
  flags: batches.flat().reduce((sum, text) => sum + flagNotices(text).length, 0),
}));
const shares = Object.fromEntries(Object.entries(sets).map(([name, batches]) => [name, sharesOf(batches)]));
const growth = growthOf(large);

if (process.argv.includes('--json')) {
  console.log(JSON.stringify({ node: process.version, rounds, speeds, shares, growth }));
} else {
  console.log(`The least of ${rounds} rounds, Node ${process.version}`);
  console.table(
    Object.fromEntries(
      speeds.map(({ texts, count, flags, bytes, mbPerSecond, unitsPerSecond }) => [
        texts,
        {
          texts: count,
          flags,
          kB: Math.round(bytes / 1000),
          'MB/s': rounded(mbPerSecond),
          'million units/s': rounded(unitsPerSecond / 1e6),
        },
      ]),
    ),
  );
  console.log('Nanoseconds a code unit, stage by stage');
  console.table(shares);
  console.log(
    `Near-cues: 1 MB in ${rounded(growth.small)} s, ${large} MB in ${rounded(growth.large)} s, ` +
      `ratio ${rounded(growth.ratio)}; ${rounded(growth.bytesPerUnit)} bytes a code unit at the most`,
  );
}

function rounded(number) {
  return Number(number.toPrecision(3));
}

/** The texts that the detector is trained on. */
function ownTexts() {
  const folder = join(root, 'training/disclaimers/texts');
  return readdirSync(folder)
    .filter((file) => file.endsWith('.txt'))
    .flatMap((file) => readTexts(join(folder, file)));
}

async function sampleTexts() {
  const folder = join(root, 'samples/wire');
  const found = [];
  for (const file of readdirSync(folder)) {
    for await (const outcome of read([readFileSync(join(folder, file))], { file })) {
      if (outcome.ok) found.push(outcome.item.text);
    }
  }
  return found;
}

function corpusTexts() {
  return readFileSync(CORPUS, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line))
    .map(({ title, body }) => [title, body].filter(Boolean).join('\n\n'));
}

function withoutFlags(texts) {
  return texts.filter((text) => flagNotices(text).length === 0);
}

/** Batches of texts, each a string of its own that no other text is a piece of. */
function inBatches(texts) {
  const flat = texts.map((text) => JSON.parse(JSON.stringify(text)));
  return Array.from({ length: Math.ceil(flat.length / TOGETHER) }, (_, i) =>
    flat.slice(i * TOGETHER, (i + 1) * TOGETHER),
  );
}

/** The least time in seconds that `work` takes for all texts of the batches. */
function leastSeconds(batches, work) {
  const least = batches.map(() => Infinity);
  // The first rounds pay for compiling the code to machine code.
  for (let round = -2; round < rounds; round += 1) {
    batches.forEach((batch, i) => {
      const started = performance.now();
      for (const text of batch) work(text);
      if (round >= 0) least[i] = Math.min(least[i], performance.now() - started);
    });
  }
  return least.reduce((sum, time) => sum + time, 0) / 1000;
}

function speedOf(batches, work) {
  const texts = batches.flat();
  const bytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0);
  const units = texts.reduce((sum, text) => sum + text.length, 0);
  const seconds = leastSeconds(batches, work);
  return { count: texts.length, bytes, mbPerSecond: bytes / 1e6 / seconds, unitsPerSecond: units / seconds };
}

/** What each stage takes, in nanoseconds a code unit; what comes before it is not counted. */
function sharesOf(batches) {
  const units = batches.flat().reduce((sum, text) => sum + text.length, 0);
  const matcher = cueMatcher();
  const { gate } = learntWeights();
  const prepared = new Map();
  for (const text of batches.flat()) {
    const tokens = cutWords(text);
    const segments = segmentsOf(text, [], tokens);
    const worth = gate.worthReading(segments, tokens);
    prepared.set(text, { tokens, segments, worth, read: readSentences(text, [], gate) });
  }
  const stages = {
    words: (text) => cutWords(text),
    paragraphs: (text) => paragraphsOf(text),
    'paragraphs and segments': (text) => segmentsOf(text, [], prepared.get(text).tokens),
    gate: (text) => gate.worthReading(prepared.get(text).segments, prepared.get(text).tokens),
    'numbers and cues': (text) => {
      const { segments, tokens, worth } = prepared.get(text);
      sentencesOf(text, segments, tokens, matcher, (segment) => worth[segment] === 1);
    },
    features: (text) => featuresOf(text, prepared.get(text).read, []),
    model: (text) => flagNotices(text, { read: prepared.get(text).read }),
    all: (text) => flagNotices(text),
  };
  return Object.fromEntries(
    Object.entries(stages).map(([stage, work]) => [
      stage,
      rounded((leastSeconds(batches, work) * 1e9) / units),
    ]),
  );
}

/** How the time grows from one to `times` megabytes, and the memory that the large text takes while it is read. */
function growthOf(times) {
  setFlagsFromString('--expose-gc');
  const collectGarbage = runInNewContext('gc');
  const textOf = (size) => NEAR_CUES.repeat(Math.ceil(size / NEAR_CUES.length));
  const timeOf = (text) => {
    collectGarbage();
    const started = performance.now();
    flagNotices(text);
    return (performance.now() - started) / 1000;
  };
  const few = textOf(1e6);
  const many = textOf(times * 1e6);
  timeOf(few);
  const small = Math.min(...Array.from({ length: 3 }, () => timeOf(few)));
  collectGarbage();
  const before = process.memoryUsage().rss;
  const largeTimes = [timeOf(many)];
  const bytes = Math.max(0, process.resourceUsage().maxRSS * 1024 - before);
  largeTimes.push(timeOf(many));
  const seconds = Math.min(...largeTimes);
  return { small, large: seconds, ratio: seconds / small, bytesPerUnit: bytes / many.length };
}
