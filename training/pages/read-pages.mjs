import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = dirname(fileURLToPath(import.meta.url));

/**
 * A page as plain text, and where in it the article is.
 *
 * @typedef {object} LabelledPage
 * @property {string} id
 * @property {string} site pages of one site are held out together
 * @property {boolean} isReal false: written for training
 * @property {string} text
 * @property {{start: number, end: number}[]} article
 * @property {{start: number, end: number}[]} ignore what counts neither way: headline, byline, date, captions
 */

/** Reads lines `{"id", "url", "text", "article", "ignore"}`. */
export function readPages(file) {
  const lines = readFileSync(file, 'utf8').split('\n').filter(Boolean);
  return lines.map((line) => {
    const { id, url, text, article, ignore = [] } = JSON.parse(line);
    return { id: String(id), site: siteOf(url), isReal: true, text, article, ignore };
  });
}

/** The host without its subdomains. */
function siteOf(url) {
  const names = new URL(url).hostname.split('.');
  const isTwoPart = /^(?:co|com|org|net|gov|ac)$/.test(names.at(-2)) && names.at(-1).length === 2;
  return names.slice(isTwoPart ? -3 : -2).join('.');
}

/** The invented pages among the texts that the detector of notices learns from; `articles.txt` says which of their lines are the article. */
export function ownPages() {
  const texts = new Map();
  const textOf = (file, id) => {
    if (!texts.has(file)) texts.set(file, textsIn(join(here, '../disclaimers/texts', `${file}.txt`)));
    const text = texts.get(file).get(id);
    if (text === undefined) throw new Error(`articles.txt: ${file} has no text "${id}"`);
    return text;
  };
  const lines = readFileSync(join(here, 'articles.txt'), 'utf8').split('\n');
  return lines
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => {
      const [[file, id, article], [ignore]] = line
        .split('~')
        .map((part) => part.trim().split(/\s+/))
        .concat([['']]);
      const text = textOf(file, id);
      return {
        id,
        site: `${file} ${id}`,
        isReal: false,
        text,
        article: spansOf(text, article),
        ignore: spansOf(text, ignore),
      };
    });
}

/** The texts of a file by what stands behind their `===`, the marks of notices taken out. */
export function textsIn(path) {
  const texts = readFileSync(path, 'utf8').split(/^=== /m).slice(1);
  return new Map(
    texts.map((text) => {
      const end = text.indexOf('\n');
      const body = text.slice(end + 1).replace(/⟦[^⟧]*⟧/g, '');
      return [text.slice(0, end).split('|')[0].trim(), body.trimEnd()];
    }),
  );
}

/** "7-12,15": lines, counted from 0. */
function spansOf(text, ranges) {
  const lines = text.split('\n');
  const starts = [0];
  for (const line of lines) starts.push(starts.at(-1) + line.length + 1);
  return ranges
    .split(',')
    .filter(Boolean)
    .map((range) => {
      const [from, to = from] = range.split('-').map(Number);
      if (lines[to] === undefined) throw new Error(`articles.txt: there is no line ${to} under ${lines[0]}`);
      return { start: starts[from], end: starts[to] + lines[to].length };
    });
}
