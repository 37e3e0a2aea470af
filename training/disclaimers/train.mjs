/**
 * `npm run train:disclaimers -- [--check] [--folds=N] FILE…`: learns the detector's parameters from labelled texts, reports what they reach
 * (on the same texts, and by cross-validation over issuers: each text scored by parameters learnt from other issuers), and writes
 * `core/disclaimers/model/weights.json`. Without files it learns from the texts beside it. `--check` only reports.
 */
import { readdirSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { detect, phrasesIn, prepare, readWeights, root } from './detector.mjs';
import { foldOf } from './folds.mjs';
import { labelSentences } from './label-sentences.mjs';
import { learn } from './learn.mjs';
import { compare, figures, sum } from './measure.mjs';
import { readTexts } from './read-texts.mjs';
import { varyLayout } from './vary-layout.mjs';
import { proseOf, varyNeighbours } from './vary-neighbours.mjs';

const here = dirname(fileURLToPath(import.meta.url));
const options = process.argv.slice(2).filter((arg) => arg.startsWith('--'));
const unknown = options.find((arg) => !/^--(check|folds=\d+)$/.test(arg));
if (unknown) {
  console.error(
    `Unknown option ${unknown}. Usage: npm run train:disclaimers -- [--check] [--folds=N] [FILE…]`,
  );
  process.exit(2);
}
const folds = Number(options.find((arg) => arg.startsWith('--folds='))?.slice(8) ?? 8);
const given = process.argv.slice(2).filter((arg) => !arg.startsWith('--'));
const files = given.length > 0 ? given : ownTexts();

const texts = files.flatMap((file) => readFile(file));
console.log(`${texts.length} texts in ${files.length} files`);

/** Real texts are few, and what was written for training is not quite like them. */
const REAL_COUNTS = 3;
/** Prose next to every notice is rarer than in these texts. */
const NEIGHBOURS_COUNT = 0.5;

const weights = learn(toLearnFrom(texts));
report('The same texts', score(texts, readWeights(weights)));
const crossed = Array.from({ length: folds }, (_, fold) => {
  const learnt = readWeights(
    learn(toLearnFrom(texts.filter((text) => foldOf(text.gold.group, folds) !== fold))),
  );
  return score(
    texts.filter((text) => foldOf(text.gold.group, folds) === fold),
    learnt,
  );
}).flat();
report(`Cross-validation over issuers, ${folds} parts`, crossed);

if (!options.includes('--check')) {
  const path = join(root, 'src/plugins/wire/core/disclaimers/model/weights.json');
  const learntFrom = {
    texts: texts.length,
    files: files.map((file) => basename(file)),
    figures: figures(sum(crossed)),
  };
  const config = await resolveConfig(path);
  writeFileSync(
    path,
    await format(JSON.stringify({ learntFrom, ...weights }), { ...config, parser: 'json' }),
  );
  console.log(`Written: ${relative(process.cwd(), path)}`);
}

function ownTexts() {
  const folder = join(here, 'texts');
  return readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .map((name) => join(folder, name));
}

/**
 * The texts as the program learns from them: labelled ones in another layout, too, and with other neighbours; real ones count more than
 * those written for it. The neighbours are taken from these texts only, so that nothing is learnt of those held out.
 */
function toLearnFrom(some) {
  const prose = proseOf(some.map(({ gold }) => gold));
  return some.flatMap((text) => {
    const weight = text.isReal && text.isLabelled ? REAL_COUNTS : 1;
    const neighbours = varyNeighbours(text.gold, prose);
    return [
      { ...text, weight },
      ...(text.varied ? [{ ...text.varied, weight }] : []),
      ...(neighbours ? [{ ...label(neighbours), weight: weight * NEIGHBOURS_COUNT }] : []),
    ];
  });
}

function readFile(file) {
  const golds = readTexts(file);
  const isLabelled = golds.some(({ spans }) => spans.length > 0);
  const isReal = file.endsWith('.jsonl');
  return golds.map((gold) => ({
    ...label(gold),
    varied: isLabelled || !isReal ? label(varyLayout(gold)) : undefined,
    isReal,
    isLabelled: isLabelled || !isReal,
    file: basename(file),
  }));
}

function label(gold) {
  const prepared = prepare(gold);
  const labelled = { ...prepared, ...labelSentences(prepared) };
  return { ...labelled, phrases: phrasesIn(labelled) };
}

function score(some, learnt) {
  return some.map((text) => ({
    ...compare(text.gold, detect(text, learnt)),
    language: text.gold.language,
    file: text.file,
  }));
}

function report(title, scored) {
  console.log(`\n${title}`);
  const rows = { all: figures(sum(scored)) };
  for (const language of [...new Set(scored.map((one) => one.language))].sort()) {
    rows[language] = figures(sum(scored.filter((one) => one.language === language)));
  }
  for (const file of [...new Set(scored.map((one) => one.file))].filter((name) => name.endsWith('.jsonl'))) {
    rows[file] = figures(sum(scored.filter((one) => one.file === file)));
  }
  console.table(rows);
}
