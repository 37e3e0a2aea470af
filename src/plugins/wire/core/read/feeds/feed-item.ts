import type { ItemLink, Rendition, WireItem } from '../../item';
import { readDate } from '../fields/dates';
import { addFound, type FoundFields } from '../fields/found-fields';
import { makeItem } from '../fields/make-item';
import { readingOf } from '../fields/reading-of';
import type { Note, Reading } from '../format-reader';
import { renditionsOf } from '../html/body-image';
import { isWebAddress } from './addresses';
import { entryBody } from './entry-body';
import type { FeedCategory, FeedChannel, FeedDate, FeedEntry, FeedPerson } from './feed';
import { plainOf, type FeedText } from './feed-text';

export interface FeedItemOptions {
  zone?: string;
  /** Where the entry is. */
  place: string;
  original: Uint8Array;
  /** What is to be said of it already. */
  notes: Note[];
}

/** Links that lead to the same story in another form, or to another one. */
const LINK_RELATIONS = new Set(['alternate', 'related', 'via']);

/** Makes a wire item of an entry; what it does not say of language, rights and origin, its feed does. */
export const feedItem = (entry: FeedEntry, channel: FeedChannel, options: FeedItemOptions): Reading => {
  const { body, abstract, images, notes } = entryBody(entry, channel.link);
  const found = findFields(entry, channel);
  if (abstract) addFound(found, 'abstract', abstract.value, abstract.path, abstract.place);
  const made = makeItem(found, body, {
    own: ownFields(entry, channel, renditionsOf(images, entry.renditions)),
    place: options.place,
    heedWords: true,
    empty: () => EMPTY,
    ...(options.zone === undefined ? {} : { zone: options.zone }),
  });
  const before = [...options.notes, ...notes.map((note) => ({ place: options.place, ...note }))];
  return readingOf(made, options.original, before);
};

const EMPTY: Note = {
  code: 'ITEM_EMPTY',
  field: 'headline, text',
  message:
    'The entry has neither a title nor a text (description, summary, content) nor a picture, film or sound. Its original is kept: have the feed corrected.',
};

function findFields(entry: FeedEntry, channel: FeedChannel): FoundFields {
  const found: FoundFields = {};
  const addText = (field: keyof FoundFields, text: FeedText | undefined): void => {
    if (text) addFound(found, field, plainOf(text), text.path, placeOf(text.line));
  };
  const addDate = (field: keyof FoundFields, date: FeedDate | undefined): void => {
    // A year or a month is a date here, but not where every format's dates are read.
    const value = date && (readDate(date.value) === undefined ? (date.iso ?? date.value) : date.value);
    if (date) addFound(found, field, value, date.path, placeOf(date.line));
  };
  const { paths } = entry;
  addFound(found, 'guid', entry.id, paths.id ?? 'id');
  const canonical = entry.links.find(({ rel, href }) => rel === 'canonical' && isWebAddress(href));
  addFound(found, 'canonicalUrl', canonical?.href, canonical?.path ?? 'link');
  // RSS takes a guid for an address unless it says that it is none, which most feeds forget.
  if (!entry.idIsLink || isWebAddress(entry.link ?? ''))
    addFound(found, 'canonicalUrl', entry.link, paths.link ?? 'link');
  addText('headline', entry.title);
  const named = authorsOf(entry, channel).filter(({ name }) => name !== undefined);
  addFound(found, 'byline', named.map(({ name }) => name).join(', '), named[0]?.path ?? 'author');
  for (const feed of [entry.source, { title: titleOf(entry.publisher) }, channel])
    addText('credit', feed?.title);
  for (const { language, paths: own } of [entry, channel])
    addFound(found, 'language', language, own.language ?? 'language');
  addFound(
    found,
    'subjects',
    entry.categories.filter(isSubject).map(subjectOf),
    paths.categories ?? 'category',
  );
  addFound(found, 'keywords', entry.keywords, paths.keywords ?? 'keywords');
  addFound(found, 'places', entry.places, paths.places ?? 'georss');
  for (const { rights } of [entry, entry.source ?? {}, channel] as { rights?: FeedText }[])
    addText('copyrightNotice', rights);
  addFound(found, 'copyrightHolder', entry.rightsHolder, paths.rightsHolder ?? 'rightsHolder');
  for (const { links } of [entry, channel]) {
    const license = links.find(({ rel }) => rel === 'license');
    addFound(found, 'usageTerms', license?.href, license?.path ?? 'license');
  }
  for (const date of [entry.published, entry.created, entry.updated]) addDate('firstCreated', date);
  for (const date of [entry.updated, entry.published, entry.created]) addDate('versionCreated', date);
  for (const date of [entry.expired, entry.validUntil]) addDate('expires', date);
  if (entry.validFrom)
    addFound(found, 'embargoed', entry.validFrom.value, entry.validFrom.path, placeOf(entry.validFrom.line));
  if (entry.pubStatus) addFound(found, 'pubStatus', entry.pubStatus.value, entry.pubStatus.path);
  return found;
}

const placeOf = (line: number | undefined): string | undefined =>
  line === undefined ? undefined : `line ${line}`;

const titleOf = (person: FeedPerson | undefined): FeedText | undefined =>
  person?.name === undefined
    ? undefined
    : { value: person.name, type: 'text/plain', name: 'publisher', path: person.path ?? 'publisher' };

/** An Atom entry without an author is by its source's, or else by the feed's (RFC 4287, section 4.2.1). RSS speaks of its editor there. */
function authorsOf(entry: FeedEntry, channel: FeedChannel): FeedPerson[] {
  const lists = [entry.authors, entry.source?.authors ?? [], channel.authorsHold ? channel.authors : []];
  const seen = new Set<string>();
  return (lists.find((list) => list.length > 0) ?? []).filter(({ name, email, url }) => {
    const key = (name ?? email ?? url ?? '').toLowerCase();
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

/** Google's formats say in a category what an entry is. */
export const KIND_SCHEME = 'http://schemas.google.com/g/2005#kind';

const isSubject = ({ scheme }: FeedCategory): boolean => scheme !== KIND_SCHEME;

/** IPTC's vocabularies have codes, whichever way a feed names them. */
const NEWSCODES = /^https?:\/\/cv\.iptc\.org\/newscodes\/(mediatopic|subjectcode)\/?/i;
const PREFIXES: Record<string, string> = { mediatopic: 'medtop', subjectcode: 'subj' };

function subjectOf({ term, scheme, label }: FeedCategory): { code?: string; name?: string } {
  const vocabulary =
    NEWSCODES.exec(scheme ?? '')?.[1].toLowerCase() ?? NEWSCODES.exec(term ?? '')?.[1].toLowerCase();
  const code = /(?:^|[:/])(\d{8})$/.exec(term ?? '')?.[1];
  if (vocabulary && code) {
    return { code: `${PREFIXES[vocabulary]}:${code}`, ...(label === undefined ? {} : { name: label }) };
  }
  if (label !== undefined && term !== undefined && term !== label) return { code: term, name: label };
  return /^(medtop|subj):\d{8}$/.test(term ?? '') ? { code: term } : { name: label ?? term };
}

function ownFields(entry: FeedEntry, channel: FeedChannel, pictures: Rendition[]): Partial<WireItem> {
  const authors = authorsOf(entry, channel).map(({ name, email, url }) => ({
    ...(name === undefined ? {} : { name }),
    ...(email === undefined ? {} : { email }),
    ...(url !== undefined && isWebAddress(url) ? { url } : {}),
  }));
  const contributors = entry.contributors
    .filter(({ name }) => name !== undefined)
    .map(({ name, email }) => ({ name, ...(email === undefined ? {} : { email }), role: 'contributor' }));
  const people = [...authors, ...contributors];
  const renditions = [...entry.renditions, ...pictures];
  const links = linksOf(entry);
  return {
    ...(people.length > 0 ? { authors: people } : {}),
    ...(renditions.length > 0 ? { renditions } : {}),
    ...(links.length > 0 ? { links } : {}),
  };
}

/** Links of one entry that are kept. */
const MOST_LINKS = 200;

function linksOf(entry: FeedEntry): ItemLink[] {
  const links: ItemLink[] = [];
  const add = (link: ItemLink): void => {
    if (link.href === entry.link || !isWebAddress(link.href ?? '') || links.length >= MOST_LINKS) return;
    if (!links.some(({ href, rel }) => href === link.href && rel === link.rel)) links.push(link);
  };
  for (const { rel, href, title, type } of entry.links) {
    if (!LINK_RELATIONS.has(rel)) continue;
    add({
      rel,
      href,
      ...(title === undefined ? {} : { title }),
      ...(type === undefined ? {} : { mediaType: type }),
    });
  }
  const { source } = entry;
  const sourceTitle = plainOf(source?.title);
  if (source?.link)
    add({ rel: 'via', href: source.link, ...(sourceTitle === undefined ? {} : { title: sourceTitle }) });
  for (const { src, type } of entry.contents)
    if (src !== undefined) add({ rel: 'alternate', href: src, mediaType: type });
  return links;
}
