/**
 * Items that agencies send in two forms: what one form says the reader of the other must find. A case is
 * `{ file, expectation, ok, got }`; `expectation` names the field and what it must be, `got` is what was read.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

/**
 * What must be compiled before. `dist`: where, if not in the project's own folder for it. `read`: in place of what is compiled.
 *
 * @typedef {{ dist?: string, read?: Function }} Options
 * @typedef {{ file: string, expectation: string, ok: boolean, got: string }} Case
 */

const reader = ({ dist = join(ROOT, 'dist'), read } = {}) =>
  read ?? createRequire(import.meta.url)(join(dist, 'src/plugins/wire/core/read')).read;

/**
 * Business Wire's NewsML 1.2 against its ninjs of the same name, whichever version of ninjs.
 *
 * The two forms do not say the same everywhere: ninjs has the first paragraph of the story only, an address of the web page in place of the
 * URN, and of each picture some sizes. So the text must begin with ninjs's, the guid must be of the same release, and each picture of ninjs
 * must be there.
 *
 * @param {string} folder has `newsml-1.2/` and `ninjs/`
 * @param {Options} [options]
 * @returns {Promise<Case[]>}
 */
export const businessWireCases = async (folder, options) => {
  const read = reader(options);
  const cases = [];
  for (const file of filesIn(join(folder, 'newsml-1.2'), /^businesswire-.*\.xml$/)) {
    const name = basename(file, '.xml');
    const [newsml] = await itemsOf(read, file);
    for (const other of filesIn(join(folder, 'ninjs'), new RegExp(`^${name}\\.json$`))) {
      const [ninjs] = await itemsOf(read, other);
      const add = caseAdder(cases, `${file} = ${relative(folder, other)}`);
      if (!newsml || !ninjs) {
        add('an item in both forms', false, newsml ? 'none in ninjs' : 'none in NewsML');
        continue;
      }
      const [, release] = /\/home\/(\d+)\//.exec(ninjs.guid ?? '') ?? [];
      add(`guid of release ${release}`, ends(newsml.guid, `:${release}`), newsml.guid);
      add(
        `headline: ${ninjs.headline}`,
        collapse(newsml.headline) === collapse(ninjs.headline),
        newsml.headline,
      );
      add(
        `text begins with: ${short(ninjs.text)}`,
        squeeze(ninjs.text) !== '' && squeeze(newsml.text).startsWith(squeeze(ninjs.text)),
        short(newsml.text),
      );
      for (const field of ['version', 'language', 'pubStatus']) {
        add(`${field}: ${ninjs[field]}`, newsml[field] === ninjs[field], newsml[field]);
      }
      add(
        `versionCreated: ${ninjs.versionCreated}`,
        sameTime(newsml.versionCreated, ninjs.versionCreated),
        newsml.versionCreated,
      );
      const names = (item) => (item.subjects ?? []).map(({ name: subject }) => subject).sort();
      add(
        `subjects: ${names(ninjs).join(', ')}`,
        same(names(newsml), names(ninjs)),
        names(newsml).join(', '),
      );
      for (const picture of ninjs.renditions ?? []) {
        const found = (newsml.renditions ?? []).find(({ href }) => href === picture.href);
        const facts = ({ mediaType, width, height, size }) => ({ mediaType, width, height, size });
        add(
          `picture ${picture.href} ${JSON.stringify(facts(picture))}`,
          found !== undefined && same(facts(found), facts(picture)),
          found && JSON.stringify(facts(found)),
        );
      }
    }
  }
  return cases;
};

/**
 * dpa's NewsML-G2 against the record that it was made of, in every field that the record has and the NewsML-G2 carries.
 *
 * @param {string} folder has `newsml-g2/`
 * @param {Options} [options]
 * @returns {Promise<Case[]>}
 */
export const dpaCases = async (folder, options) => {
  const read = reader(options);
  const cases = [];
  for (const file of filesIn(join(folder, 'newsml-g2'), /^dpa-.*\.xml$/)) {
    const source = JSON.parse(readFileSync(file.replace(/\.xml$/, '.source.json'), 'utf8'));
    const [item] = await itemsOf(read, file);
    const add = caseAdder(cases, file);
    if (!item) {
      add('an item', false, 'none');
      continue;
    }
    for (const [field, wanted] of plainFields(source)) {
      if (wanted !== undefined)
        add(`${field}: ${wanted}`, collapse(item[field]) === collapse(wanted), item[field]);
    }
    for (const [field, wanted] of [
      ['versionCreated', source.version_created],
      ['embargoed', source.embargoed],
    ]) {
      if (wanted) add(`${field}: ${wanted}`, sameTime(item[field], wanted), item[field]);
    }
    if (!source.embargoed) add('no embargo', item.embargoed === undefined, item.embargoed);
    addText(add, source, item);
    addLists(add, source, item);
  }
  return cases;
};

const plainFields = (source) => [
  ['guid', source.urn],
  ['version', source.version ?? undefined],
  ['pubStatus', source.pubstatus ?? 'usable'],
  ['language', source.language ?? undefined],
  ['urgency', source.urgency ?? undefined],
  ['headline', source.headline ?? undefined],
  ['byline', source.byline ?? undefined],
  ['dateline', source.dateline ?? undefined],
  ['abstract', source.teaser ?? undefined],
  ['credit', source.creditline ?? undefined],
  ['copyrightNotice', source.copyrightnotice ?? undefined],
  ['usageTerms', source.usageterms ?? undefined],
  ['genre', source.genre_names?.[0]],
];

/** The story word by word; of a sound the description. */
function addText(add, source, item) {
  const wanted = source.article_html
    ? wordsOfHtml(source.article_html)
    : (source.descriptions ?? []).map(({ description }) => description).join('\n');
  if (wanted) add(`text: ${short(wanted)}`, squeeze(item.text) === squeeze(wanted), short(item.text));
}

function addLists(add, source, item) {
  const has = (list, name) => (list ?? []).some((one) => squeeze(one.name ?? one) === squeeze(name));
  const categories = source.categories ?? [];
  const signal = source.signal && source.signal.split(':').pop();
  if (['correction', 'update', 'kill'].includes(signal)) {
    add(`signal: ${signal}`, (item.signals ?? []).includes(signal), (item.signals ?? []).join(', '));
  }
  for (const { name, qcode } of categories.filter(({ type }) => type === 'dnltype:dpasubject')) {
    const found = (item.subjects ?? []).some(
      (one) => one.code === qcode && squeeze(one.name) === squeeze(name),
    );
    add(`subject: ${qcode} ${name}`, found, JSON.stringify(item.subjects));
  }
  for (const name of source.keyword_names ?? [])
    add(`keyword: ${name}`, has(item.keywords, name), item.keywords?.join(', '));
  for (const name of source.geosubject_names ?? []) {
    add(`place: ${name}`, has(item.places, name), item.places?.map((place) => place.name).join(', '));
  }
  for (const { name } of categories.filter(
    ({ type }) => type === 'dnltype:creator' || type === 'dnltype:contributor',
  )) {
    add(`author: ${name}`, has(item.authors, name), JSON.stringify(item.authors));
  }
  for (const { ednote } of source.ednotes ?? []) {
    const words = squeeze(ednote).split(' ');
    const told = new Set(squeeze(item.editorialNote).split(' '));
    const found = words.filter((word) => told.has(word)).length;
    add(
      `note to editors, word by word: ${ednote}`,
      found === words.length,
      `${found} of ${words.length} words`,
    );
  }
  for (const picture of source.associations ?? []) {
    const hrefs = (picture.renditions ?? []).map(({ url, href }) => url ?? href);
    const found = (item.renditions ?? []).find(({ href }) => hrefs.includes(href));
    add(
      `${picture.type} ${picture.headline}`,
      found !== undefined,
      item.renditions?.map(({ href }) => href).join(' '),
    );
  }
}

/** All files below a folder whose names match, by name. */
const filesIn = (folder, pattern) =>
  readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && pattern.test(entry.name))
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name))
    .sort();

async function itemsOf(read, file) {
  const items = [];
  for await (const outcome of read([readFileSync(file)], { file: basename(file) })) {
    if (outcome.ok) items.push(outcome.item);
  }
  return items;
}

const caseAdder = (cases, file) => (expectation, ok, got) =>
  cases.push({ file, expectation: String(expectation).slice(0, 300), ok, got });

const collapse = (value) =>
  String(value ?? '')
    .replace(/\s+/g, ' ')
    .trim();

/** A text word by word: without the signs, as lists get marks of their own when they become text. */
const squeeze = (text) =>
  String(text ?? '')
    .normalize('NFKC')
    .replace(/[\s\p{P}\p{S}]+/gu, ' ')
    .trim();

/** Another way to words than the readers': tags are white space, entities are what they stand for. */
const wordsOfHtml = (html) =>
  html
    .replace(/<[^<>]*>/g, (tag) => (/^<\/?(a|em|strong|b|i|span|sup|sub)\b/i.test(tag) ? '' : ' '))
    .replace(/&(lt|gt|amp|quot|nbsp|#39);/g, (_whole, name) => ENTITIES[name]);

const ENTITIES = { lt: '<', gt: '>', amp: '&', quot: '"', nbsp: ' ', '#39': "'" };

const short = (text) => squeeze(text).slice(0, 80);

const ends = (text, end) => typeof text === 'string' && text.endsWith(end);

const same = (a, b) => JSON.stringify(a) === JSON.stringify(b);

const sameTime = (a, b) => a !== undefined && Date.parse(a) === Date.parse(b);
