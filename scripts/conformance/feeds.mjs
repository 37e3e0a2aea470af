/**
 * Compares the compiled reader of feeds with other readers' own tests: feedparser's files, which say in a comment what is expected of them, and rss-parser's
 * pairs of a feed and what it reads of it.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { absent, asFeedparser, lookup } from './as-feedparser.mjs';
import { evaluate, truthy } from './python-expression.mjs';
import { filesIn } from './files-in.mjs';

const ROOT = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
const require = createRequire(import.meta.url);

/**
 * What must be compiled before. `dist`: where, if not in the project's own folder for it.
 *
 * @typedef {{ dist?: string }} Options
 * @typedef {{ file: string, expectation: string, ok: boolean, got: string }} Case
 */

function reader({ dist = join(ROOT, 'dist') } = {}) {
  const core = (path) => require(join(dist, 'src/plugins/wire/core/read', path));
  const { readFeedEntries } = core('feeds/read-feed-entries.js');
  const { ByteSource } = core('bytes/byte-source.js');
  const { DEFAULT_LIMITS } = core('outcome.js');
  const { safeMarkup } = core('feeds/safe-markup.js');
  const { resolveAddress } = core('feeds/addresses.js');
  const read = async (bytes) => {
    const result = { channel: undefined, entries: [], bozo: 0 };
    for await (const event of readFeedEntries(new ByteSource([bytes]), { limits: DEFAULT_LIMITS })) {
      if (event.kind === 'entry') result.entries.push(event.entry);
      if (event.kind === 'end') result.channel = event.channel;
      if (event.kind === 'failed' || event.notes?.some(({ code }) => code === 'READ_XML')) result.bozo = 1;
    }
    return result;
  };
  return { read, safeMarkup, resolveAddress };
}

/** Of these the reader does not speak: what a feed's software is, where it can be asked for news, and how feedparser calls its format. */
const OF_NO_CONCERN =
  /^(cloud|textinput|generator(_detail)?|docs|ttl|rating|errorreportsto|newlocation|info(_detail)?|where|(itunes|wfw|media|blogchannel|psc|gml|geo|slash|feedburner)_\w+)$/;

/** The names that an expectation asks for: `feed['title']` and `entries[0].title`. */
const askedFor = (expectation) =>
  [...expectation.matchAll(/\[u?['"](\w+)['"]\]|\b(?:feed|entries\[\d+\])\.(\w+)/g)].map(
    ([, key, name]) => key ?? name,
  );

/**
 * @param {string} folder with feedparser's test files, at any depth
 * @param {Options} [options]
 * @returns {Promise<Case[]>} a case for each file that expects something of what this reader reads
 */
export async function feedparserCases(folder, options) {
  const { read, safeMarkup } = reader(options);
  const cases = [];
  for (const file of filesIn(folder).filter((name) => name.endsWith('.xml'))) {
    const bytes = readFileSync(file);
    const expectation = /Expect:\s*([^\n\r]*)/.exec(bytes.toString('utf8').replace(/\0/g, ''))?.[1].trim();
    if (!expectation || expectation === '1') continue;
    const asked = askedFor(expectation);
    if (asked.length === 0 || asked.some((name) => OF_NO_CONCERN.test(name))) continue;
    const names = asFeedparser({ ...(await read(bytes)), safeMarkup });
    cases.push({ file: relative(folder, file), expectation, ...judge(expectation, names) });
  }
  return cases;
}

function judge(expectation, names) {
  const got = () =>
    JSON.stringify({ bozo: names.bozo, feed: names.feed, entries: names.entries }).slice(0, 2000);
  try {
    return { ok: truthy(evaluate(expectation, names, lookup, absent)), got: got() };
  } catch (error) {
    return { ok: false, got: `${error.message}: ${got()}` };
  }
}

/**
 * @param {string} folder with `input` and `output`, whose files are called the same but for their endings
 * @param {Options} [options]
 * @returns {Promise<Case[]>} a case for each title, link, guid, date and content of each item
 */
export async function rssParserCases(folder, options) {
  const { read, safeMarkup, resolveAddress } = reader(options);
  const outputs = new Set(readdirSync(join(folder, 'output')));
  const cases = [];
  for (const input of readdirSync(join(folder, 'input')).sort()) {
    const output = input.replace(/\.[^.]*$/, '.json');
    if (!outputs.has(output)) continue;
    const { channel, entries } = await read(readFileSync(join(folder, 'input', input)));
    const { feed } = JSON.parse(readFileSync(join(folder, 'output', output), 'utf8'));
    const add = (expectation, expected, got, same = sameText) =>
      cases.push({
        file: basename(input),
        expectation: `${expectation} == ${JSON.stringify(expected).slice(0, 300)}`,
        ok: same(expected, got),
        got: JSON.stringify(got)?.slice(0, 300) ?? 'nothing',
      });
    add('number of items', feed.items.length, entries.length, Object.is);
    feed.items.forEach((item, i) => {
      const entry = entries[i];
      if (!entry) return;
      const place = `items[${i}]`;
      if (item.title) add(`${place}.title`, item.title, entry.title?.value);
      if (item.link) add(`${place}.link`, resolveAddress(item.link, channel?.base), entry.link);
      const guid = item.guid ?? item.id;
      if (guid) add(`${place}.guid`, guid, entry.id);
      if (item.isoDate)
        add(`${place}.isoDate`, item.isoDate, (entry.published ?? entry.updated)?.iso, sameMoment);
      // Files are there twice, once read with a word for what is empty.
      if (item.content && item.content !== 'EMPTY') {
        const texts = [...(entry.summary ? [entry.summary] : []), ...entry.contents];
        const wanted = texts.map(({ value, base }) => safeMarkup(value, base));
        const expected = safeMarkup(item.content, texts[0]?.base);
        const same = texts.some(({ type }) => type.includes('xhtml')) ? sameLetters : sameMarkup;
        const got = wanted.find((one) => same(expected, one)) ?? wanted.at(-1);
        add(`${place}.content`, expected, got, same);
      }
    });
  }
  return cases;
}

const squeeze = (text) => text.replace(/[ \t\r\n]+/g, ' ').trim();

/** rss-parser reads every feed as UTF-8 unless it is told otherwise: what it lost then (U+FFFD) says nothing. */
function sameText(expected, got) {
  if (typeof got !== 'string') return false;
  const [one, other] = [squeeze(String(expected)), squeeze(got)];
  if (!one.includes('\ufffd')) return one === other;
  return (
    one.replace(/\ufffd+/g, '') === other.replace(/[^\0-\x7f]+/g, '') ||
    one.replace(/[^\0-\x7f]+/g, '') === other.replace(/[^\0-\x7f]+/g, '')
  );
}

/** XHTML that is written anew has its own way with white space between tags, quotes and empty elements. */
const sameMarkup = (expected, got) => {
  const plain = (markup) =>
    markup
      .replace(/^<div>(.*)<\/div>$/s, '$1')
      .replace(/\s+/g, '')
      .replace(/&(quot|#34);/g, '"')
      .replace(/&(apos|#39|#x27);/g, "'")
      .replace(/&gt;/g, '>')
      .replace(/&(nbsp|#160|#xa0);/gi, '\u00a0');
  return typeof got === 'string' && sameText(plain(expected), plain(got));
};

/** Where markup is not escaped, rss-parser takes it for data: it puts texts before elements, or leaves elements out. All its letters must be there. */
const sameLetters = (expected, got) => {
  const counts = new Map();
  const letters = (markup) => markup.replace(/<[^<>]*>/g, '').replace(/&(amp;)*\w+;|\s/g, '');
  if (typeof got !== 'string') return false;
  for (const letter of letters(got)) counts.set(letter, (counts.get(letter) ?? 0) + 1);
  for (const letter of letters(expected)) counts.set(letter, (counts.get(letter) ?? 0) - 1);
  return [...counts.values()].every((count) => count >= 0);
};

const sameMoment = (expected, got) => got !== undefined && Date.parse(expected) === Date.parse(got);
