import type { Author, WireItem } from '../../item';
import { addFound, type Found, type FoundFields } from '../fields/found-fields';
import { readDate } from '../fields/dates';
import { languageTag } from '../fields/language-tag';
import type { Note } from '../format-reader';
import { asText } from '../json/json-values';
import { bylinesOf, peopleOf } from './page-authors';
import { htmlText, looksLikeHtml } from './html-text';
import { LD_NAMES, META_NAMES } from './page-field-names';
import { articleObject, readJsonLd, resolve } from './page-json-ld';
import { absolute, baseOf, linkOf, linksOf, picturesOf } from './page-links';
import { readMetaTags, type MetaTags } from './page-meta-tags';
import { isOthers, microdata } from './page-properties';
import { mainHeading, pageTitle } from './page-title';
import type { PageTree } from './page-tree';

/** What a page says about its story beside the story itself. */
export interface PageMetadata {
  found: FoundFields;
  own: Partial<WireItem>;
  /** The story's text in the page's JSON-LD, without markup. */
  articleBody?: string;
  /** What relative addresses of the page are relative to. */
  base?: string;
  notes: Note[];
}

type TextField = Exclude<keyof FoundFields, 'keywords' | 'subjects'>;

/** Those of which a page may have several that all count. */
const ALL = new Set<keyof FoundFields>(['byline', 'keywords', 'subjects']);

/**
 * Reads what a page says of its story: JSON-LD (schema.org), `<meta>` (Open Graph, Dublin Core and the rest), microdata, `rel` links, `<time>`
 * and the title. Each value stands with where it was found, the most telling first.
 */
export function readPageMetadata(tree: PageTree): PageMetadata {
  const found: FoundFields = {};
  const tags = readMetaTags(tree);
  const { objects, notes } = readJsonLd(tree);
  const article = articleObject(objects);
  const value = article?.value ?? {};
  const type = article?.types[0] ?? '';
  const base = baseOf(tree, tags);
  const ld = (name: string): unknown => resolve(value[name], objects);

  for (const [field, names] of LD_NAMES) {
    for (const name of names) addFound(found, field, usable(field, ld(name)), `json-ld/${type}/${name}`);
  }
  const authors = [...peopleOf(ld('author')), ...(value.author === undefined ? peopleOf(ld('creator')) : [])];
  addFound(found, 'byline', namesOf(authors), `json-ld/${type}/author`);
  addHtmlLanguage(tree, found);
  addMeta(tags, found);
  // A second headline, which says something of the story only where nothing else does.
  const second = usable('abstract', ld('alternativeHeadline'));
  addFound(found, 'abstract', second, `json-ld/${type}/alternativeHeadline`);
  addFromText(tree, found);
  for (const [name, href] of [
    ['head/link[rel=canonical]', linkOf(tree.nodes, 'canonical')],
    ['head/meta[property=og:url]', tags.get('og:url')?.[0]],
    [`json-ld/${type}/url`, asText(value.url)],
    [`json-ld/${type}/mainEntityOfPage`, address(value.mainEntityOfPage)],
  ] as const) {
    addFound(found, 'canonicalUrl', absolute(href, base), name);
  }
  addFound(found, 'usageTerms', absolute(linkOf(tree.nodes, 'license'), base), 'link[rel=license]');
  for (const field of ['firstCreated', 'versionCreated', 'expires'] as const) zonedFirst(found, field);
  const pictures = picturesOf(ld('image'), tags, base);
  const links = linksOf(tree, tags, base);
  return {
    found,
    own: {
      ...(authors.length > 0 ? { authors } : {}),
      ...(pictures.length > 0 ? { renditions: pictures } : {}),
      ...(links.length > 0 ? { links } : {}),
    },
    articleBody: articleText(value, objects),
    base,
    notes,
  };
}

const namesOf = (authors: readonly Author[]): string | undefined =>
  authors.length > 0 ? authors.map(({ name }) => name).join(', ') : undefined;

const address = (value: unknown): string | undefined =>
  typeof value === 'object' && value !== null
    ? asText((value as Record<string, unknown>)['@id'] ?? (value as Record<string, unknown>).url)
    : asText(value);

/** A date that says its zone goes before one that does not. */
function zonedFirst(found: FoundFields, field: 'firstCreated' | 'versionCreated' | 'expires'): void {
  const isZoned = ({ value }: Found): number => Number(readDate(value)?.zoneAssumed === false);
  found[field]?.sort((a, b) => isZoned(b) - isZoned(a));
}

/** A wrong value in a page is no news to the desk: what cannot be the field's is passed over without a word. */
function usable(field: keyof FoundFields, value: unknown): unknown {
  if (field === 'language') {
    const tag = languageTag(asText(value) ?? '');
    return tag;
  }
  if (field === 'firstCreated' || field === 'versionCreated' || field === 'expires') {
    const text = typeof value === 'number' ? value : asText(value);
    return readDate(text) ? text : undefined;
  }
  if (field === 'headline' || field === 'abstract' || field === 'byline' || field === 'credit') {
    const text = asText(value)?.replace(/\s+/g, ' ').trim();
    return text && looksLikeHtml(text) ? htmlText(text) : text;
  }
  const text = asText(value);
  // A list of separators only has no words in it.
  return text === undefined || !/[\p{L}\p{N}]/u.test(text) ? undefined : value;
}

function addMeta(tags: MetaTags, found: FoundFields): void {
  for (const [field, names] of Object.entries(META_NAMES) as [TextField, readonly string[]][]) {
    for (const name of names) {
      const contents = tags.get(name) ?? [];
      if (field === 'byline') {
        const people = contents.filter(
          (content) => !/^https?:|^@|^www\./i.test(content) && content.length <= 200,
        );
        addFound(
          found,
          field,
          people.length > 0 ? [...new Set(people)].join(', ') : undefined,
          metaName(name),
        );
        continue;
      }
      for (const content of ALL.has(field) ? contents : contents.slice(0, 1)) {
        addFound(found, field, usable(field, content), metaName(name));
      }
    }
  }
}

const metaName = (name: string): string => `head/meta[${name.includes(':') ? 'property' : 'name'}=${name}]`;

function addHtmlLanguage({ nodes }: PageTree, found: FoundFields): void {
  const html = nodes.find(({ tag }) => tag === 'html');
  const lang =
    html?.attributes.lang ??
    html?.attributes['xml:lang'] ??
    nodes.find(({ tag }) => tag === 'body')?.attributes.lang;
  const tag = languageTag(lang ?? '');
  // What the page says of all its text goes before what a content system says of the story.
  if (tag) (found.language ??= []).unshift({ value: tag, name: 'html/@lang' });
}

/** What stands in the page where people read it. */
function addFromText(tree: PageTree, found: FoundFields): void {
  for (const [field, property] of [
    ['headline', 'headline'],
    ['firstCreated', 'datepublished'],
    ['versionCreated', 'datemodified'],
    ['abstract', 'description'],
    ['subjects', 'articlesection'],
  ] as const) {
    for (const { value, name } of microdata(tree, property).slice(0, 1))
      addFound(found, field, usable(field, value), name);
  }
  const title = pageTitle(tree);
  const heading = mainHeading(tree, title.whole);
  addFound(found, 'headline', heading, 'h1');
  addFound(found, 'headline', title.story, 'head/title');
  for (const { value, name } of bylinesOf(tree)) addFound(found, 'byline', value, name);
  const time = firstTime(tree);
  addFound(found, 'firstCreated', time?.value, time?.name ?? 'time');
}

/** The first `<time>` that says when, outside the boxes of other stories: `pubdate` first. */
function firstTime(tree: PageTree): { value: string; name: string } | undefined {
  let first: { value: string; name: string } | undefined;
  for (const [node, { tag, attributes }] of tree.nodes.entries()) {
    if (tag !== 'time' || !attributes.datetime || !readDate(attributes.datetime)) continue;
    if (isOthers(tree, node)) continue;
    if (attributes.pubdate !== undefined) return { value: attributes.datetime, name: 'time[pubdate]' };
    first ??= { value: attributes.datetime, name: 'time/@datetime' };
  }
  return first;
}

function articleText(
  value: Record<string, unknown>,
  objects: ReturnType<typeof readJsonLd>['objects'],
): string | undefined {
  for (const body of [value.articleBody, value.text, ...objects.map((object) => object.value.articleBody)]) {
    if (typeof body === 'string' && body.trim() !== '') return looksLikeHtml(body) ? htmlText(body) : body;
  }
  return undefined;
}
