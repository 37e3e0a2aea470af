/**
 * `npm run -s conformance -- FOLDER [--errors]`: holds the readers against other projects' test files, which are not part of this one. FOLDER has
 * some of: `feeds/feedparser`, `feeds/rss-parser`, `newsml-1.2` and `ninjs` (the same items in both), `newsml-g2` (`NAME.xml` with
 * `NAME.source.json`), `nitf`, `html` (Readability's pages). Prints a table in Markdown; with `--errors` also what does not agree. Exit 1 when
 * a set is below its bar.
 */
import { existsSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { compileOrExit } from './compile-or-exit.mjs';
import { businessWireCases, dpaCases } from './conformance/agencies.mjs';
import { feedparserCases, rssParserCases } from './conformance/feeds.mjs';
import { fileCases } from './conformance/files.mjs';
import { pageCases } from './conformance/pages.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const [folder, ...flags] = process.argv.slice(2);
if (!folder || flags.some((flag) => flag !== '--errors')) {
  console.error('Usage: npm run -s conformance -- FOLDER [--errors]');
  process.exit(2);
}
compileOrExit(root);
const at = (path) => join(resolve(folder), path);

const share = (cases) => cases.filter(({ ok }) => ok).length / cases.length;
const isText = ({ score }) => score !== undefined;
const meanScore = (cases) => cases.reduce((sum, { score }) => sum + score, 0) / cases.length;

/** Each set: where its files are, its cases, what is measured of them, and the least that is asked. */
const SETS = [
  {
    name: 'feedparser: Atom, RSS, RDF',
    needs: 'feeds/feedparser',
    cases: () => feedparserCases(at('feeds/feedparser')),
    bar: 0.98,
  },
  {
    name: 'rss-parser: title, link, guid, date, content',
    needs: 'feeds/rss-parser',
    cases: () => rssParserCases(at('feeds/rss-parser')),
    bar: 1,
  },
  {
    name: 'Business Wire: NewsML 1.2 and ninjs agree',
    needs: 'newsml-1.2',
    cases: () => businessWireCases(at('.')),
    bar: 1,
  },
  {
    name: 'dpa: NewsML-G2 and its source agree',
    needs: 'newsml-g2',
    cases: () => dpaCases(at('.')),
    bar: 1,
  },
  ...['newsml-1.2', 'newsml-g2', 'ninjs', 'nitf'].map((needs) => ({
    name: `${needs}: every file is read`,
    needs,
    cases: async () => (await fileCases(at(needs))).filter(({ file }) => !file.endsWith('.source.json')),
    bar: 1,
  })),
  {
    name: 'Readability: text, mean F1 of words',
    needs: 'html',
    cases: async () => (await pageCases(at('html'))).filter(isText),
    measure: meanScore,
    bar: 0.9,
  },
  {
    name: 'Readability: title, byline, language, date',
    needs: 'html',
    cases: async () => (await pageCases(at('html'))).filter((one) => !isText(one)),
    bar: 0.9,
  },
];

const rows = [];
const errors = [];
for (const { name, cases: find, measure = share, bar } of SETS.filter(({ needs }) => existsSync(at(needs)))) {
  const cases = await find();
  if (cases.length === 0) continue;
  const reached = measure(cases);
  rows.push({ name, cases: cases.length, agree: cases.filter(({ ok }) => ok).length, reached, bar });
  for (const { file, expectation, got } of cases.filter(({ ok }) => !ok))
    errors.push(`${name}\n  ${file}: ${expectation}\n  got ${got}`);
}
if (rows.length === 0) {
  console.error(`There are no known test files in ${folder}.`);
  process.exit(2);
}
console.log('| set | cases | agree | reached | asked |');
console.log('|---|---:|---:|---:|---:|');
for (const { name, cases, agree, reached, bar } of rows) {
  console.log(`| ${name} | ${cases} | ${agree} | ${reached.toFixed(3)} | ${bar} |`);
}
if (flags.includes('--errors')) console.log(`\n${errors.join('\n\n')}`);
process.exitCode = rows.every(({ reached, bar }) => reached >= bar) ? 0 : 1;
