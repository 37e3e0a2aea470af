import type { Rendition } from '../../item';
import { attributeOf, childOf, childrenOf, textOf, type XmlElement } from '../xml/element';
import { outerHtml } from '../xml/to-html';
import type { Ununderstood } from '../xml/ununderstood';
import { baseInside, isWebAddress, resolveAddress } from './addresses';
import { emptyParts, type FeedChannel, type FeedEntry } from './feed';
import type { FeedText } from './feed-text';
import { enclosureRendition, readMedia } from './media';
import { keyOf } from './names';
import { PartsBuilder, type PartsContext } from './parts-builder';
import { readPlaces } from './places';
import { readChannel } from './read-channel';

const SUMMARIES: Record<string, number> = {
  summary: 0,
  description: 0,
  abstract: 0,
  'excerpt:encoded': 0,
  'dc:description': 1,
  'dcterms:abstract': 1,
  'dcterms:description': 1,
  'itunes:summary': 2,
  'googleplay:description': 2,
  'media:description': 3,
  'itunes:subtitle': 4,
};

const CONTENTS = new Set([
  'content',
  'content:encoded',
  'xhtml:body',
  'body',
  'fullitem',
  'content_encoded',
  'fulltext',
  'full-text',
]);

/** Read by themselves (media, places), or telling nothing that an article has a place for: comments, statistics, how a feed is syndicated. */
const OTHERS =
  /^(media|georss|gml|geo|slash|sy|thr|wfw|trackback|pingback|admin|annotate|taxo|opensearch|gd|blogger|yt|feedburner|itunes|googleplay|podcast|rdf|wp|excerpt|prism|app|cc):|^(comments|textinput|cloud|ttl|rating|generator|docs|skipdays|skiphours|dc:(type|format|coverage)|dcterms:(spatial|identifier|type|format))$/;

export interface EntryContext extends PartsContext {
  /** What the feed says of itself, as far as it is read. */
  channel: FeedChannel;
  ununderstood?: Ununderstood;
}

/** An entry, and how many of its categories were too many to read. */
export interface ReadEntry {
  entry: FeedEntry;
  categoriesLeft: number;
}

/** Reads one entry of a feed: an RSS item, an Atom entry. Never throws. */
export const readEntry = (element: XmlElement, context: EntryContext): ReadEntry => {
  const { places, element: placed } = readPlaces(element);
  const entry: FeedEntry = { ...emptyParts(), contents: [], renditions: [], places };
  const xmlBase = baseInside(element, context.base);
  const base = xmlBase ?? context.channel.base;
  const language = attributeOf(element, 'xml:lang') ?? context.language;
  const builder = new PartsBuilder(entry, {
    ...context,
    ...(base === undefined ? {} : { base }),
    ...(language === undefined ? {} : { language }),
  });
  builder.xmlBase = xmlBase;
  const about = element.attributes['rdf:about']?.trim();
  if (about) {
    entry.id = about;
    entry.paths.id = `${context.path}/@rdf:about`;
  }
  if (placed) builder.place('places', placed);
  const enclosures: Rendition[] = [];
  for (const child of childrenOf(element)) {
    const key = keyOf(child);
    if (addOwn(entry, builder, key, child, enclosures) || builder.add(key, child)) continue;
    if (!OTHERS.test(key)) context.ununderstood?.addElement(child);
  }
  finish(entry, element, builder, enclosures);
  return { entry, categoriesLeft: builder.categoriesLeft };
};

/** @returns false for an element that an entry has in common with a channel, or that is not known */
function addOwn(
  entry: FeedEntry,
  builder: PartsBuilder,
  key: string,
  element: XmlElement,
  enclosures: Rendition[],
): boolean {
  if (Object.hasOwn(SUMMARIES, key)) return addSummary(entry, builder, key, element);
  if (CONTENTS.has(key)) return addContent(entry, builder, key, element);
  switch (key) {
    case 'guid':
      addGuid(entry, builder, element);
      return true;
    case 'dc:identifier':
    case 'prism:doi':
      entry.id ??= textOf(element);
      builder.place('id', element);
      return true;
    case 'enclosure':
      addEnclosure(entry, builder, element, enclosures);
      return true;
    case 'source':
      entry.source = readSource(element, builder);
      return true;
    case 'comments':
      entry.comments = addressIn(element, builder);
      return true;
    case 'feedburner:origlink':
      entry.links.push({
        rel: 'canonical',
        href: addressIn(element, builder) ?? '',
        path: builder.path(element),
      });
      return true;
    case 'dc:source':
    case 'dc:relation': {
      // What is no address is a name or a citation, and with the feed's base before it would be a link to nowhere.
      const href = /\s/.test(textOf(element) ?? '') ? undefined : addressIn(element, builder);
      if (href === undefined || !isWebAddress(href)) return false;
      entry.links.push({ rel: 'related', href });
      return true;
    }
    case 'image':
    case 'itunes:image':
    case 'googleplay:image': {
      const href =
        attributeOf(element, 'href') ??
        textOf(childOf(element, 'url')) ??
        attributeOf(element, 'url') ??
        textOf(element);
      const picture = href && enclosureRendition(builder.address(element, href), undefined, undefined);
      if (picture) enclosures.push({ ...picture, type: 'picture' });
      return true;
    }
    case 'app:control':
    case 'app:draft': {
      // RFC 5023, section 13.1.1.
      const draft = key === 'app:draft' ? element : childOf(element, 'draft');
      if (/^yes$/i.test(textOf(draft) ?? ''))
        entry.pubStatus = { value: 'draft', path: builder.path(element) };
      return true;
    }
    default:
      return false;
  }
}

const addressIn = (element: XmlElement, builder: PartsBuilder): string | undefined => {
  const text = textOf(element) ?? element.attributes['rdf:resource'];
  return text === undefined ? undefined : builder.address(element, text);
};

/** RSS has its description where Atom has its summary; feeds with two of them have the story in the second. */
function addSummary(entry: FeedEntry, builder: PartsBuilder, key: string, element: XmlElement): boolean {
  const text = builder.text(
    element,
    key === 'description' && !builder.context.atom ? 'text/html' : 'text/plain',
  );
  if (text.value === '') return true;
  const rank = SUMMARIES[key];
  if (entry.summary && rank === 0 && SUMMARIES[entry.summary.name] === 0) entry.contents.push(text);
  else if (builder.ranked('summary', rank)) entry.summary = text;
  return true;
}

function addContent(entry: FeedEntry, builder: PartsBuilder, key: string, element: XmlElement): boolean {
  const alternatives = /^multipart\/alternative/i.test(attributeOf(element, 'type') ?? '')
    ? childrenOf(element, element.name)
    : [];
  // Atom 0.3: the same text several times, of which one is to be shown; the best comes last (RFC 2046, section 5.1.4).
  const best =
    alternatives.filter((one) => /html/i.test(attributeOf(one, 'type') ?? '')).at(-1) ?? alternatives.at(-1);
  if (best) return addContent(entry, builder, key, best);
  const src = attributeOf(element, 'src');
  const text = contentText(builder, key, element);
  if (src !== undefined) text.src = builder.address(element, src);
  if (text.value !== '' || src !== undefined) entry.contents.push(text);
  return true;
}

function contentText(builder: PartsBuilder, key: string, element: XmlElement): FeedText {
  if (key === 'xhtml:body' || key === 'body') {
    const text = builder.text(element, 'application/xhtml+xml');
    return text;
  }
  if (key === 'content' && builder.context.atom) {
    const text = builder.text(element, 'text/plain');
    // A whole document of another kind (SVG, NITF) says itself what it is.
    const [only, more] = childrenOf(element);
    const isDocument = /[+/]xml$/.test(attributeOf(element, 'type') ?? '') && only && !more;
    return isDocument && text.type !== 'application/xhtml+xml' ? { ...text, value: outerHtml(only) } : text;
  }
  return builder.text(element, 'text/html');
}

function addGuid(entry: FeedEntry, builder: PartsBuilder, element: XmlElement): void {
  const id = textOf(element);
  if (id === undefined) return;
  entry.id = id;
  entry.paths.id = builder.path(element);
  entry.idIsLink = !/^false$/i.test(attributeOf(element, 'isPermaLink') ?? '') && entry.link === undefined;
}

function addEnclosure(entry: FeedEntry, builder: PartsBuilder, element: XmlElement, into: Rendition[]): void {
  const url =
    attributeOf(element, 'url') ??
    attributeOf(element, 'href') ??
    element.attributes['rdf:resource'] ??
    attributeOf(element, 'resource');
  if (url === undefined) return;
  const href = builder.address(element, url);
  const type = attributeOf(element, 'type');
  const length = attributeOf(element, 'length');
  entry.links.push({
    rel: 'enclosure',
    href,
    ...(type === undefined ? {} : { type }),
    ...(length === undefined ? {} : { length }),
  });
  const rendition = enclosureRendition(href, type, length);
  if (rendition) into.push(rendition);
}

/** Atom's source is a feed without its entries (RFC 4287, section 4.2.11), RSS's a title and an address. */
function readSource(element: XmlElement, builder: PartsBuilder): FeedChannel {
  const { context } = builder;
  const path = builder.path(element);
  const source = readChannel([element], { ...context, path });
  if (childrenOf(element).length > 0) return source;
  const title = textOf(element);
  if (title !== undefined)
    source.title ??= { value: title, type: 'text/plain', name: 'source', path, line: element.line };
  const url = attributeOf(element, 'url') ?? attributeOf(element, 'href');
  if (url !== undefined) source.link = resolveAddress(url, context.base);
  return source;
}

function finish(entry: FeedEntry, element: XmlElement, builder: PartsBuilder, enclosures: Rendition[]): void {
  const group = childrenOf(element, 'group').find((one) => childOf(one, 'description'));
  const description = childOf(group, 'description');
  if (!entry.summary && entry.contents.length === 0 && group && description) {
    const inside = new PartsBuilder(entry, { ...builder.context, path: builder.path(group) });
    addSummary(entry, inside, keyOf(description), description);
  }
  if (entry.link === undefined) {
    const alternate = entry.links.find(({ rel }) => rel === 'alternate');
    entry.link = entry.idIsLink ? entry.id : alternate?.href;
    entry.paths.link = entry.idIsLink ? entry.paths.id : alternate?.path;
  }
  for (const { rel, href, type, length, title } of entry.links) {
    const rendition = rel === 'enclosure' ? enclosureRendition(href, type, length, title) : undefined;
    if (rendition) enclosures.push(rendition);
  }
  const seen = new Set<string>();
  for (const rendition of [...readMedia(element, builder.context.base), ...enclosures]) {
    if (seen.has(rendition.href)) continue;
    seen.add(rendition.href);
    entry.renditions.push(rendition);
  }
}
