import type { ByteSource } from '../bytes/byte-source';
import type { Note } from '../format-reader';
import type { ReadLimits } from '../outcome';
import { childOf, writtenName, type XmlElement } from '../xml/element';
import { Ununderstood } from '../xml/ununderstood';
import { xmlItems, type IsItem } from '../xml/xml-items';
import { baseInside } from './addresses';
import type { FeedChannel, FeedEntry } from './feed';
import { keyOf } from './names';
import type { PartsContext } from './parts-builder';
import { readChannel } from './read-channel';
import { readEntry } from './read-entry';

export type FeedEvent =
  | {
      kind: 'entry';
      entry: FeedEntry;
      /** What stood in the feed before the entry. */
      channel: FeedChannel;
      element: XmlElement;
      /** Where it is in the feed: `rss/channel/item[3]`. */
      path: string;
      /** The element it stands in, as far as it is read. */
      around?: XmlElement;
      /** The entry by itself as a feed. */
      original: Uint8Array;
      notes: Note[];
    }
  /** Something else that `alsoItem` asked for. */
  | { kind: 'other'; element: XmlElement; channel: XmlElement; original: Uint8Array; notes: Note[] }
  | { kind: 'failed'; whole: boolean; note: Note; original?: Uint8Array }
  /** The end of the feed, with all that it says of itself. `root`: undefined when there was no XML. */
  | { kind: 'end'; root?: XmlElement; channel?: FeedChannel; notes: Note[] };

export interface FeedOptions {
  limits: ReadLimits;
  charset?: string;
  zone?: string;
  /** The feed's own address, where it does not say it itself. */
  base?: string;
  /** Elements beside entries that are to be handed on one by one and not kept. */
  alsoItem?: (element: XmlElement) => boolean;
}

/**
 * Reads a feed entry by entry: RSS 0.90 to 2.0, RSS 1.0 (RDF), Atom 0.3 and 1.0, and what is a mixture of these. Memory is bounded by one entry and by what the
 * feed says of itself. An entry gets to know what stands before it in the feed.
 */
export async function* readFeedEntries(source: ByteSource, options: FeedOptions): AsyncGenerator<FeedEvent> {
  const { limits, charset, zone, base, alsoItem } = options;
  const ununderstood = new Ununderstood();
  const channels = new ChannelMemory(zone);
  const counter = new EntryCounter();
  const isItem: IsItem = (element, ancestors) =>
    isEntry(element, ancestors) || (alsoItem !== undefined && alsoItem(element));
  for await (const event of xmlItems(source, { limits, charset, isItem })) {
    if (event.kind === 'failed') {
      counter.failed();
      yield event;
    } else if (event.kind === 'end') {
      const { root, notes } = event;
      const isFeed = root !== undefined && !isEntryName(keyOf(root));
      yield {
        kind: 'end',
        notes,
        ...(root ? { root } : {}),
        ...(isFeed ? { channel: channels.of([root], true) } : {}),
      };
    } else if (!isEntryName(keyOf(event.element))) {
      const { element, ancestors, original, notes } = event;
      yield { kind: 'other', element, channel: ancestors.at(-1)!, original, notes };
    } else {
      const { element, ancestors, original, notes } = event;
      const said = channels.of(ancestors);
      const channel = said.base === undefined && base !== undefined ? { ...said, base } : said;
      const path = counter.pathOf(element, ancestors);
      const context = { ...contextOf(ancestors, element, zone), channel, ununderstood, path };
      const { entry, categoriesLeft } = readEntry(element, context);
      const unknown = ununderstood.take();
      yield {
        kind: 'entry',
        entry,
        channel,
        element,
        path,
        around: ancestors.at(-1),
        original,
        notes: [
          ...notes,
          ...(categoriesLeft > 0 ? [tooManyCategories(categoriesLeft, element)] : []),
          ...(unknown ? [unknown] : []),
        ],
      };
    }
  }
}

const tooManyCategories = (left: number, { line }: XmlElement): Note => ({
  code: 'ITEM_TOO_MANY',
  field: 'subjects',
  place: `line ${line}`,
  message: `The item has ${left} more categories than are read. They are in the original.`,
});

const isEntryName = (key: string): boolean => key === 'item' || key === 'entry';

/** An entry of a feed, and not what is called so inside of one: a list of items in RDF has no entries, and an Atom entry may be a document. */
function isEntry(element: XmlElement, ancestors: readonly XmlElement[]): boolean {
  const key = keyOf(element);
  if (key === 'entry') return ancestors.length <= 1 || ancestors.at(-1)!.name.toLowerCase() === 'feed';
  return key === 'item' && ancestors.length > 0 && ancestors.length <= 4;
}

/** Where a feed speaks of itself: the outer elements first. */
function channelElements(ancestors: readonly XmlElement[]): XmlElement[] {
  const [root] = ancestors;
  if (!root) return [];
  const inner =
    ancestors.find((one) => /^(channel|feed)$/i.test(one.name)) ??
    childOf(root, 'channel') ??
    childOf(root, 'Channel');
  return inner && inner !== root ? [root, inner] : [root];
}

/** Which Atom a document is, by its namespace, and by its root where it has none. */
function atomVersion(outermost: XmlElement): PartsContext['atom'] {
  const { name, uri } = outermost;
  if (!/^(feed|entry)$/i.test(name)) return undefined;
  const isOld = /purl\.org\/(atom|echo|pie)|necho|newformat|echo\/namespace/i.test(uri);
  const version = outermost.attributes.version?.trim();
  return isOld || (version !== undefined && version.startsWith('0.')) ? '0.3' : '1.0';
}

function contextOf(
  ancestors: readonly XmlElement[],
  element: XmlElement,
  zone: string | undefined,
): PartsContext {
  const base = ancestors.reduce<string | undefined>((around, one) => baseInside(one, around), undefined);
  const language = ancestors
    .map(({ attributes }) => attributes['xml:lang']?.trim())
    .filter(Boolean)
    .at(-1);
  const atom = atomVersion(ancestors[0] ?? element);
  return {
    ...(atom ? { atom } : {}),
    ...(base === undefined ? {} : { base }),
    ...(language === undefined ? {} : { language }),
    ...(zone === undefined ? {} : { zone }),
  };
}

/** Tells entries apart by their numbers, which are counted in each feed of a document by itself. */
class EntryCounter {
  private around: XmlElement | undefined;
  private count = 0;

  pathOf(entry: XmlElement, ancestors: readonly XmlElement[]): string {
    const around = ancestors.at(-1);
    if (this.around && around !== this.around) this.count = 0;
    this.around = around;
    this.count += 1;
    const own = ancestors.length === 0 ? writtenName(entry) : `${writtenName(entry)}[${this.count}]`;
    return [...ancestors.map(writtenName), own].join('/');
  }

  /** One that could not be read is one, too. */
  failed(): void {
    this.count += 1;
  }
}

/** Parts of a channel up to which it is read again whenever there is one more; after that only when there are twice as many. */
const FEW = 200;

/** What a feed says of itself, read again when more of it has been read. */
class ChannelMemory {
  private channel: FeedChannel | undefined;
  private inner: XmlElement | undefined;
  private size = -1;

  constructor(private readonly zone: string | undefined) {}

  of(ancestors: readonly XmlElement[], isLast = false): FeedChannel {
    const elements = channelElements(ancestors);
    const size = elements.reduce((sum, { children }) => sum + children.length, 0);
    const grown = size > this.size && (size <= FEW || isLast || size > 2 * this.size);
    if (!this.channel || grown || elements.at(-1) !== this.inner) {
      const [root] = elements;
      const atom = root && atomVersion(root);
      this.size = size;
      this.inner = elements.at(-1);
      this.channel = readChannel(elements, {
        path: elements.map(writtenName).join('/'),
        ...(atom ? { atom } : {}),
        ...(this.zone === undefined ? {} : { zone: this.zone }),
      });
    }
    return this.channel;
  }
}
