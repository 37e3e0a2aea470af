import { attributeOf, childOf, childrenOf, textOf, type XmlElement } from '../xml/element';
import { baseInside, isWebAddress, resolveAddress } from './addresses';
import { emptyParts, type FeedChannel } from './feed';
import { plainOf } from './feed-text';
import { wholeNumber } from './media';
import { keyOf } from './names';
import { PartsBuilder, type PartsContext } from './parts-builder';

const SUBTITLES: Record<string, number> = {
  description: 0,
  subtitle: 0,
  tagline: 0,
  abstract: 0,
  'dc:description': 1,
  'itunes:summary': 2,
  'itunes:subtitle': 3,
};

/**
 * Reads what a feed says of itself.
 *
 * @param elements where it says so: the channel of RSS, and the root, where RDF has the picture; the feed of Atom, or the source of an entry
 */
export const readChannel = (elements: readonly XmlElement[], context: PartsContext): FeedChannel => {
  const channel: FeedChannel = emptyParts();
  const inner = elements.at(-1);
  const xmlBase = elements.reduce<string | undefined>((base, one) => baseInside(one, base), context.base);
  const base = xmlBase ?? pageOf(inner);
  const language = languageOf(elements) ?? context.language;
  const builder = new PartsBuilder(channel, {
    ...context,
    ...(base === undefined ? {} : { base }),
    ...(language === undefined ? {} : { language }),
  });
  builder.xmlBase = xmlBase;
  for (const element of elements) {
    for (const child of childrenOf(element)) {
      if (element !== inner && keyOf(child) !== 'image') continue;
      addChild(channel, builder, child);
    }
  }
  if (channel.language === undefined && language !== undefined) {
    channel.language = language;
    channel.paths.language = context.path === undefined ? '@xml:lang' : `${context.path}/@xml:lang`;
  }
  channel.link ??= channel.links.find(({ rel }) => rel === 'alternate')?.href;
  if (base !== undefined) channel.base = base;
  if (context.atom) channel.authorsHold = true;
  return channel;
};

/** The language that the elements around say is written in them. */
const languageOf = (elements: readonly XmlElement[]): string | undefined => {
  const told = elements.map(({ attributes }) => attributes['xml:lang']).filter((one) => one !== undefined);
  return told.at(-1)?.trim() || undefined;
};

/** The page that a feed belongs to, or else its own address: there relative addresses start where it does not say with `xml:base`. */
function pageOf(channel: XmlElement | undefined): string | undefined {
  const links = childrenOf(channel, 'link').filter((link) => keyOf(link) === 'link');
  const address = (link: XmlElement): string => (attributeOf(link, 'href') ?? textOf(link) ?? '').trim();
  const page = links.find(
    (link) => (attributeOf(link, 'rel') ?? 'alternate') === 'alternate' && isWebAddress(address(link)),
  );
  const found =
    page ?? links.find((link) => attributeOf(link, 'rel') === 'self' && isWebAddress(address(link)));
  return found && address(found);
}

function addChild(channel: FeedChannel, builder: PartsBuilder, element: XmlElement): void {
  const key = keyOf(element);
  if (Object.hasOwn(SUBTITLES, key)) {
    builder.setText('subtitle', SUBTITLES[key], builder.text(element, subtitleType(key, builder)));
  } else if (key === 'image') {
    channel.image = readImage(element, builder);
  } else if (key === 'itunes:image' || key === 'googleplay:image') {
    const href = attributeOf(element, 'href') ?? textOf(element);
    if (href !== undefined) channel.image ??= { href: builder.address(element, href) };
  } else if (key === 'icon' || key === 'logo') {
    const href = textOf(element);
    if (href !== undefined) channel[key] = builder.address(element, href);
  } else {
    builder.add(key, element);
  }
}

/** RSS descriptions are HTML; Atom says what its texts are. */
const subtitleType = (key: string, { context }: PartsBuilder): string =>
  context.atom || key !== 'description' ? 'text/plain' : 'text/html';

function readImage(element: XmlElement, builder: PartsBuilder): FeedChannel['image'] {
  const address = (name: string): string | undefined => {
    const text = textOf(childOf(element, name));
    return text === undefined ? undefined : builder.address(element, text);
  };
  const words = (name: string): string | undefined => {
    const child = childOf(element, name);
    return child && plainOf(builder.text(child, 'text/plain'));
  };
  const href = address('url') ?? element.attributes['rdf:resource'] ?? attributeOf(element, 'href');
  const image = {
    href: href === undefined ? undefined : resolveAddress(href, builder.context.base),
    title: words('title'),
    link: address('link'),
    description: words('description'),
    width: wholeNumber(textOf(childOf(element, 'width'))),
    height: wholeNumber(textOf(childOf(element, 'height'))),
  };
  return Object.fromEntries(Object.entries(image).filter(([, value]) => value !== undefined));
}
