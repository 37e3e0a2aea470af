/**
 * `node training/pages-html/train.mjs [--check] [--folds=N] [--seed=N] PATH…`: learns from labelled pages how an article is found in HTML, reports
 * what that reaches (cross-validated over sites), and writes `core/clean/page/model/weights.json`. `--check` only reports.
 */
import { writeFileSync } from 'node:fs';
import { basename, join, relative } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { foldOf } from '../disclaimers/folds.mjs';
import { contextRows, keptByScores, root, scoreBlocks } from './core.mjs';
import { learn } from './learn.mjs';
import { compare, figures } from './measure.mjs';
import { readPages } from './read-pages.mjs';

const options = process.argv.slice(2).filter((arg) => arg.startsWith('--'));
const paths = process.argv.slice(2).filter((arg) => !arg.startsWith('--'));
const unknown = options.find((arg) => !/^--(check|folds=\d+|seed=\d+)$/.test(arg));
if (unknown || paths.length === 0) {
  if (unknown) console.error(`Unknown option ${unknown}.`);
  console.error('Usage: node training/pages-html/train.mjs [--check] [--folds=N] [--seed=N] PATH…');
  process.exit(2);
}
const number = (name, standard) =>
  Number(options.find((arg) => arg.startsWith(`--${name}=`))?.slice(name.length + 3) ?? standard);
const folds = number('folds', 6);
const seed = number('seed', 1);

const pages = paths.flatMap(readPages);
const sites = new Set(pages.map(({ site }) => site)).size;
console.log(`${pages.length} pages of ${sites} sites`);

const crossed = [];
for (let fold = 0; fold < folds; fold += 1) {
  const out = (page) => foldOf(`${seed} ${page.site}`, folds) === fold;
  const weights = learn(
    pages.filter((page) => !out(page)),
    seed,
  );
  crossed.push(...pages.filter(out).map((page) => ({ page, ...judge(page, weights) })));
}
const crossedFigures = report(`Cross-validation over sites, ${folds} parts`, crossed);

const weights = learn(pages, seed);
report(
  'The same pages',
  pages.map((page) => ({ page, ...judge(page, weights) })),
);

if (!options.includes('--check')) {
  const file = join(root, 'src/plugins/wire/core/clean/page/model/weights.json');
  const learntFrom = {
    pages: pages.length,
    sites,
    from: paths.map((path) => basename(path)),
    figures: crossedFigures,
  };
  const config = await resolveConfig(file);
  writeFileSync(
    file,
    await format(JSON.stringify({ learntFrom, ...weights }), { ...config, parser: 'json' }),
  );
  console.log(`Written: ${relative(process.cwd(), file)}`);
}

/** What the weights keep of a page, compared with its article. */
function judge({ view, table, article }, { blocks, context }) {
  const first = scoreBlocks(blocks, [table]);
  const second = scoreBlocks(context, [contextRows(view, first), table]);
  const kept = keptByScores(view, first, second);
  const { text } = view.layout;
  const got = view.blocks.filter((_, i) => kept[i]).map(({ start, end }) => text.slice(start, end));
  return compare(article, got.join('\n\n'));
}

function report(title, judged) {
  console.log(title);
  const result = {};
  for (const edited of [false, true]) {
    const some = judged.filter(({ page }) => page.edited === edited);
    if (some.length === 0) continue;
    result[edited ? 'edited' : 'articles'] = figures(some);
    console.log(`  ${edited ? "extractors' expectations" : 'articles'}: ${JSON.stringify(figures(some))}`);
  }
  return result;
}
