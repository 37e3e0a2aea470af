import { isObject, type JsonObject } from '../../../json-object';
import { readDate } from '../../fields/dates';
import type { Ununderstood } from '../../xml/ununderstood';
import { isWebAddress, resolveAddress } from '../addresses';
import { emptyParts, type FeedChannel, type FeedDate, type FeedEntry, type FeedPerson } from '../feed';
import type { FeedText } from '../feed-text';
import { enclosureRendition } from '../media';
import { MOST_CATEGORIES } from '../parts-builder';

const textOf = (value: unknown): string | undefined => {
  if (typeof value === 'number') return String(value);
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined;
};

const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);

const objectOf = (value: unknown): JsonObject => (isObject(value) ? value : {});

/** What an item is read with. */
export interface JsonEntryContext {
  channel: FeedChannel;
  /** The item's JSON pointer (RFC 6901). */
  pointer: string;
  ununderstood: Ununderstood;
  zone?: string;
}

/** Where fields stand, as a JSON pointer, and what addresses in them are relative to. */
interface At {
  pointer: string;
  base: string | undefined;
}

const KNOWN = new Set(
  'id url external_url title content_html content_text summary image banner_image date_published date_modified author authors tags language attachments'.split(
    ' ',
  ),
);

/** Reads what a JSON Feed says of itself (jsonfeed.org/version/1.1, "Top-level"), without its items. */
export const readJsonChannel = (fields: JsonObject, zone?: string): FeedChannel => {
  const home = textOf(fields.home_page_url);
  const self = textOf(fields.feed_url);
  const base = [home, self].find((address) => address !== undefined && isWebAddress(address));
  const channel: FeedChannel = { ...emptyParts(), authorsHold: true };
  const at: At = { pointer: '', base };
  channel.title = feedText(fields, 'title', 'text/plain', at);
  channel.subtitle = feedText(fields, 'description', 'text/plain', at);
  channel.link = home;
  channel.id = self;
  channel.language = textOf(fields.language);
  channel.paths.language = '/language';
  channel.authors = authorsOf(fields, at);
  channel.updated = dateOf(fields, 'date_modified', at, zone);
  const icon = textOf(fields.icon) ?? textOf(fields.favicon);
  if (icon !== undefined) channel.icon = resolveAddress(icon, base);
  if (base !== undefined) channel.base = base;
  return channel;
};

/** Reads one item of a JSON Feed. */
export const readJsonEntry = (
  fields: JsonObject,
  { channel, pointer, ununderstood, zone }: JsonEntryContext,
): FeedEntry => {
  const { base } = channel;
  const at: At = { pointer, base };
  const entry: FeedEntry = { ...emptyParts(), contents: [], renditions: [], places: [] };
  entry.id = textOf(fields.id);
  const url = textOf(fields.url);
  const link = url ?? (isWebAddress(entry.id ?? '') ? entry.id : undefined);
  if (link !== undefined) entry.link = resolveAddress(link, base);
  entry.paths = {
    id: `${pointer}/id`,
    link: `${pointer}/${url === undefined ? 'id' : 'url'}`,
    categories: `${pointer}/tags`,
    language: `${pointer}/language`,
  };
  const external = textOf(fields.external_url);
  if (external !== undefined) entry.links.push({ rel: 'related', href: resolveAddress(external, base) });
  entry.title = feedText(fields, 'title', 'text/plain', at);
  entry.summary = feedText(fields, 'summary', 'text/plain', at);
  for (const [name, type] of [
    ['content_html', 'text/html'],
    ['content_text', 'text/plain'],
  ]) {
    const text = feedText(fields, name, type, at);
    if (text) entry.contents.push(text);
  }
  entry.authors = authorsOf(fields, at);
  entry.language = textOf(fields.language);
  entry.published = dateOf(fields, 'date_published', at, zone);
  entry.updated = dateOf(fields, 'date_modified', at, zone);
  for (const tag of listOf(fields.tags).slice(0, MOST_CATEGORIES)) {
    const term = textOf(tag);
    if (term !== undefined) entry.categories.push({ term });
  }
  entry.renditions = renditionsOf(fields, base);
  for (const name of Object.keys(fields)) {
    if (!KNOWN.has(name) && !name.startsWith('_')) ununderstood.add(`"${name}"`);
  }
  return entry;
};

function feedText(
  fields: JsonObject,
  name: string,
  type: string,
  { pointer, base }: At,
): FeedText | undefined {
  const text = textOf(fields[name]);
  return text === undefined
    ? undefined
    : { value: text, type, name, path: `${pointer}/${name}`, ...(base === undefined ? {} : { base }) };
}

function dateOf(
  fields: JsonObject,
  name: string,
  { pointer }: At,
  zone: string | undefined,
): FeedDate | undefined {
  const value = textOf(fields[name]);
  if (value === undefined) return undefined;
  const iso = readDate(value, zone)?.iso;
  return { value, path: `${pointer}/${name}`, ...(iso === undefined ? {} : { iso }) };
}

/** Version 1.0 has one `author`, 1.1 has `authors`. */
function authorsOf(fields: JsonObject, { pointer, base }: At): FeedPerson[] {
  const authors = listOf(fields.authors);
  return (authors.length > 0 ? authors : [fields.author])
    .map((author, i) => {
      const { name, url } = objectOf(author);
      const [person, address] = [textOf(typeof author === 'string' ? author : name), textOf(url)];
      return {
        ...(person === undefined ? {} : { name: person }),
        ...(address === undefined ? {} : { url: resolveAddress(address, base) }),
        path: `${pointer}/${authors.length > 0 ? `authors/${i}` : 'author'}${typeof author === 'string' ? '' : '/name'}`,
      };
    })
    .filter(({ name, url }) => name !== undefined || url !== undefined);
}

const MOST_ATTACHMENTS = 200;

function renditionsOf(fields: JsonObject, base: string | undefined): FeedEntry['renditions'] {
  const renditions: FeedEntry['renditions'] = [];
  const add = (rendition: FeedEntry['renditions'][number] | undefined): void => {
    if (rendition && !renditions.some(({ href }) => href === rendition.href)) renditions.push(rendition);
  };
  for (const name of ['image', 'banner_image']) {
    const href = textOf(fields[name]);
    const picture = href && enclosureRendition(resolveAddress(href, base), undefined, undefined);
    if (picture) add({ ...picture, type: 'picture' });
  }
  for (const attachment of listOf(fields.attachments).slice(0, MOST_ATTACHMENTS)) {
    const { url, mime_type, size_in_bytes, title } = objectOf(attachment);
    const href = textOf(url);
    if (href === undefined) continue;
    add(
      enclosureRendition(resolveAddress(href, base), textOf(mime_type), textOf(size_in_bytes), textOf(title)),
    );
  }
  return renditions;
}
