import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { align, wordsOf } from './align.mjs';
import {
  blockRows,
  decode,
  htmlText,
  namedEncoding,
  parsePage,
  readPageMetadata,
  viewPage,
} from './core.mjs';

/**
 * A page with its article, measured.
 *
 * @typedef {object} LabelledPage
 * @property {string} id
 * @property {string} site pages of one site are held out together
 * @property {boolean} edited the article is an extractor's expectation: captions, headings and comments may be in it
 * @property {string} article
 * @property {{ words: number, hits: number }[]} blocks for each block of the page how many of its words are the article's
 */

/**
 * Reads labelled pages: a JSONL file with lines `{"id", "url", "articleBody"}` beside files `<id>.html`, or a folder of folders with
 * `source.html` and `expected.html`.
 *
 * @returns {LabelledPage[]}
 */
export function readPages(path) {
  const found = statSync(path).isDirectory() ? folders(path) : lines(path);
  return found.map(measured);
}

const lines = (path) =>
  readFileSync(path, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => {
      const { id, url, articleBody } = JSON.parse(line);
      const site = new URL(url).hostname.split('.').slice(-2).join('.');
      return { id, site, edited: false, article: articleBody, file: join(dirname(path), `${id}.html`) };
    });

const folders = (path) =>
  readdirSync(path)
    .filter((name) => existsSync(join(path, name, 'expected.html')))
    .map((name) => ({
      id: name,
      site: name,
      edited: true,
      article: htmlText(readFileSync(join(path, name, 'expected.html'), 'utf8')),
      file: join(path, name, 'source.html'),
    }));

function measured(page) {
  const bytes = readFileSync(page.file);
  const tree = parsePage(decode(bytes, { charset: namedEncoding(bytes) }).text);
  const { found, articleBody, base } = readPageMetadata(tree);
  const [headline, abstract] = [found.headline?.[0]?.value, found.abstract?.[0]?.value];
  const view = viewPage(tree, { headline, abstract, articleBody, base });
  const { text, blocks } = view.layout;
  const words = wordsOf(text);
  const hit = align(
    words.map(({ word }) => word),
    wordsOf(page.article).map(({ word }) => word),
  );
  let k = 0;
  const labels = blocks.map(({ start, end }) => {
    const label = { words: 0, hits: 0 };
    for (; k < words.length && words[k].at < end; k += 1) {
      if (words[k].at < start) continue;
      label.words += 1;
      label.hits += hit[k];
    }
    return label;
  });
  return { ...page, view, table: blockRows(view), blocks: labels };
}
