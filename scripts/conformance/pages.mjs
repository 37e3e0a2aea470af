/**
 * Compares what the compiled reader and cleaner keep of a page with the article that Mozilla's Readability expects in it: its test pages
 * have a `source.html`, an `expected.html` and an `expected-metadata.json` each.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
const require = createRequire(import.meta.url);

/**
 * @param {string} folder with a folder for each page
 * @param {{ dist?: string }} [options] where the compiled server is, if not in the project's own folder for it
 * @returns {Promise<{ file: string, expectation: string, ok: boolean, got: string, score?: number }[]>} for each page a case for its text, with the
 *   F1 of the words as `score`, and one for each word of its metadata
 */
export async function pageCases(folder, { dist = join(ROOT, 'dist') } = {}) {
  const core = (path) => require(join(dist, 'src/plugins/wire/core', path));
  const { read, htmlText } = core('read');
  const { clean } = core('clean');
  const cases = [];
  for (const page of readdirSync(folder).sort()) {
    const [outcome] = await all(
      read([readFileSync(join(folder, page, 'source.html'))], { file: `${page}.html`, format: 'html' }),
    );
    const item = outcome.ok ? outcome.item : undefined;
    const kept = item ? clean(item).paragraphs.map(({ text }) => text) : [];
    const wanted = htmlText(readFileSync(join(folder, page, 'expected.html'), 'utf8'));
    const score = wordF1(wordsOf(wanted), wordsOf(kept.join('\n')));
    cases.push({ file: page, expectation: 'text', ok: score >= 0.9, got: score.toFixed(3), score });
    const metadata = JSON.parse(readFileSync(join(folder, page, 'expected-metadata.json'), 'utf8'));
    for (const [name, field, same] of FIELDS) {
      if (!metadata[name]) continue;
      const got = item?.[field];
      const ok = got !== undefined && same(metadata[name], got);
      cases.push({ file: page, expectation: `${name} ${metadata[name]}`, ok, got: String(got) });
    }
  }
  return cases;
}

const plain = (text) =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** What Readability calls the fields, what Copydesk does, and when they say the same. */
const FIELDS = [
  ['title', 'headline', (a, b) => plain(a) === plain(b) || plain(a).startsWith(plain(b))],
  ['byline', 'byline', (a, b) => plain(a).includes(plain(b)) || plain(b).includes(plain(a))],
  ['lang', 'language', (a, b) => a.slice(0, 2).toLowerCase() === b.slice(0, 2).toLowerCase()],
  [
    'publishedTime',
    'firstCreated',
    (a, b) => a.slice(0, 10) === b.slice(0, 10) || Date.parse(a) === Date.parse(b),
  ],
];

const wordsOf = (text) => text.match(/[\p{L}\p{N}_]+/gu) ?? [];

function wordF1(wanted, got) {
  const left = new Map();
  for (const word of wanted) left.set(word, (left.get(word) ?? 0) + 1);
  let shared = 0;
  for (const word of got) {
    const count = left.get(word) ?? 0;
    if (count === 0) continue;
    left.set(word, count - 1);
    shared += 1;
  }
  return wanted.length + got.length === 0 ? 1 : (2 * shared) / (wanted.length + got.length);
}

async function all(iterable) {
  const list = [];
  for await (const one of iterable) list.push(one);
  return list;
}
