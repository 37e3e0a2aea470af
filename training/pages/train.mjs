/**
 * `node training/pages/train.mjs [--check] [--folds=N] [FILE…]`: learns from labelled pages how an article is found in a pasted text, reports
 * what that reaches (on the same pages, and cross-validated over sites), and writes `core/clean/pasted/model/weights.json`. `--check` only
 * reports.
 */
import { writeFileSync } from 'node:fs';
import { basename, join, relative } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { foldOf } from '../disclaimers/folds.mjs';
import { root } from './core.mjs';
import { learn } from './learn.mjs';
import { figures, judge } from './measure.mjs';
import { markedPages } from './marked-pages.mjs';
import { prepare } from './prepare.mjs';
import { ownPages, readPages } from './read-pages.mjs';

const options = process.argv.slice(2).filter((arg) => arg.startsWith('--'));
const files = process.argv.slice(2).filter((arg) => !arg.startsWith('--'));
const unknown = options.find((arg) => !/^--(check|folds=\d+)$/.test(arg));
if (unknown) {
  console.error(
    `Unknown option ${unknown}. Usage: node training/pages/train.mjs [--check] [--folds=N] [FILE…]`,
  );
  process.exit(2);
}
const folds = Number(options.find((arg) => arg.startsWith('--folds='))?.slice(8) ?? 6);

const pages = [...ownPages(), ...markedPages(), ...files.flatMap(readPages)].map(prepare);
const real = pages.filter(({ page }) => page.isReal).length;
const sites = new Set(pages.map(({ page }) => page.site)).size;
console.log(`${pages.length} pages of ${sites} sites, ${real} of them real`);

const weights = learn(pages);
report(
  'The same pages',
  pages.map((page) => score(page, weights)),
);
const crossed = Array.from({ length: folds }, (_, fold) => {
  const isHeldOut = ({ page }) => foldOf(page.site, folds) === fold;
  const learnt = learn(pages.filter((page) => !isHeldOut(page)));
  return pages.filter(isHeldOut).map((page) => score(page, learnt));
}).flat();
const reached = report(`Cross-validation over sites, ${folds} parts`, crossed);

if (!options.includes('--check')) {
  const path = join(root, 'src/plugins/wire/core/clean/pasted/model/weights.json');
  const learntFrom = {
    pages: pages.length,
    real,
    sites,
    files: files.map((file) => basename(file)),
    figures: reached,
  };
  const config = await resolveConfig(path);
  writeFileSync(
    path,
    await format(JSON.stringify({ learntFrom, ...weights }), { ...config, parser: 'json' }),
  );
  console.log(`Written: ${relative(process.cwd(), path)}`);
}

function score(page, learnt) {
  return { ...judge(page, learnt), id: page.page.id, isReal: page.page.isReal };
}

function report(title, scored) {
  const rows = {};
  for (const [name, isReal] of [
    ['real', true],
    ['own', false],
  ]) {
    const some = scored.filter((one) => one.isReal === isReal);
    if (some.length > 0) rows[name] = figures(some);
  }
  console.log(`\n${title}`);
  console.table(rows);
  return rows;
}
