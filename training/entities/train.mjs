/**
 * `npm run train:entities -- [--folds=N] [--only=N] [--check] [--measure=FILE]… [--with=FILE]… [--with-no-events=FILE]…`: learns the tagger's weights
 * from the labelled texts beside it and from the sets named `--with` (`{"id","text","entities":[{"start","end","type"}]}`, or text with marks),
 * reports what they reach (by cross-validation over texts, and on the sets to measure, from which nothing is learnt), and writes
 * `core/entities/tagger/weights.json`. `--only=N` learns from N of our texts, `--check` writes nothing.
 */
import { readdirSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { core, root } from '../compiled-core.mjs';
import { labelledStretches } from './labelled-lines.mjs';
import { learn } from './learn.mjs';
import { figures, measure } from './measure.mjs';
import { packWeights } from './pack-weights.mjs';
import { readTexts } from './read-texts.mjs';

const { NAME_LABELS } = core('entities/tagger/labels');

const USAGE =
  'Usage: npm run train:entities -- [--folds=N] [--only=N] [--check] [--measure=FILE]… [--with=FILE]… [--with-no-events=FILE]…';
const options = process.argv.slice(2);
const unknown = options.find(
  (option) => !/^--(check|(folds|only)=\d+|(measure|with|with-no-events)=.+)$/.test(option),
);
if (unknown) {
  console.error(`Unknown option ${unknown}. ${USAGE}`);
  process.exit(2);
}
const valuesOf = (name) =>
  options.filter((option) => option.startsWith(`--${name}=`)).map((option) => option.slice(name.length + 3));
const folds = Number(valuesOf('folds')[0] ?? 0);

const folder = join(dirname(fileURLToPath(import.meta.url)), 'texts');
const own = readdirSync(folder)
  .sort()
  .filter((name) => name.endsWith('.jsonl'))
  .flatMap((name) => ready(join(folder, name), {}));
// Every so many, so that all files have their share.
const only = Number(valuesOf('only')[0] ?? own.length);
const chosen = own.filter(
  (_text, i) => Math.floor(((i + 1) * only) / own.length) > Math.floor((i * only) / own.length),
);
const texts = [
  ...chosen,
  ...valuesOf('with').flatMap((file) => ready(file, {})),
  ...valuesOf('with-no-events').flatMap((file) => ready(file, { unlabelled: 'event' })),
];
console.log(`${chosen.length} texts of ours, ${texts.length - chosen.length} others`);

const file = packWeights(learn(NAME_LABELS, texts, { log: console.log }));
console.log(`${file.features} features, ${JSON.stringify(file).length} bytes`);
for (const name of valuesOf('measure'))
  console.log(`${basename(name)}: ${figures(measure(readTexts(name), file))}`);
if (folds > 1) crossValidate();
if (!options.includes('--check')) {
  const learntFrom = { texts: chosen.length, sets: texts.length - chosen.length };
  writeFileSync(
    join(root, 'src/plugins/wire/core/entities/tagger/weights.json'),
    JSON.stringify({ learntFrom, ...file }) + '\n',
  );
}

function ready(file, { unlabelled }) {
  return readTexts(file).map((text) => ({
    ...text,
    file: basename(file),
    unlabelled,
    ...labelledStretches(text),
  }));
}

/** Each text is tagged with weights that were learnt from others: of each file, every so many texts are left out in turn. */
function crossValidate() {
  const byFile = {};
  for (let fold = 0; fold < folds; fold += 1) {
    const isLeftOut = (_text, i) => i % folds === fold;
    const learnt = packWeights(
      learn(
        NAME_LABELS,
        texts.filter((text, i) => !isLeftOut(text, i)),
      ),
    );
    for (const text of texts.filter(isLeftOut)) measure([text], learnt, (byFile[text.file] ??= {}));
  }
  for (const [name, counts] of Object.entries(byFile)) console.log(`${name}, left out: ${figures(counts)}`);
}
