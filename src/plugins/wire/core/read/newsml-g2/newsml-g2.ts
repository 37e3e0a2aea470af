import type { FormatReader, Reading } from '../format-reader';
import { itemReadings } from '../iptc/item-readings';
import { xmlReadings } from '../iptc/xml-readings';
import { xmlRoot } from '../iptc/xml-root';
import type { XmlElement } from '../xml/element';
import { Ununderstood } from '../xml/ununderstood';
import type { XmlItem } from '../xml/xml-items';
import type { G2Context } from './draft';
import { readG2Item } from './read-item';

const ITEMS = new Set('newsItem packageItem conceptItem knowledgeItem planningItem catalogItem'.split(' '));

/** Parts of an item that are sent or shown by themselves, and the item that they make. */
const FRAGMENTS: Record<string, string> = {
  contentSet: 'newsItem',
  contentMeta: 'newsItem',
  groupSet: 'packageItem',
  conceptSet: 'knowledgeItem',
  newsCoverageSet: 'planningItem',
};

/**
 * NewsML-G2 2.x (iptc.org/standards/newsml-g2): items of all kinds, by themselves or in a news message. A package is an item of type `composite` whose links
 * are in its order; a knowledge item gives an item for each of its concepts. No catalog is fetched. An `embargoed` without a date holds the item.
 */
export const newsmlG2Reader: FormatReader<'newsmlg2'> = {
  name: 'newsmlg2',

  sniff(head, fileName, mediaType) {
    const root = xmlRoot(head.text);
    if (root && (root.name === 'newsMessage' || ITEMS.has(root.name))) return 0.9;
    if (root && Object.hasOwn(FRAGMENTS, root.name)) return 0.7;
    if (root && /iptc\.org\/std\/(nar|newsml-g2)\//i.test(root.tag)) return 0.7;
    if (/\.(newsml-?g2|g2)(\.xml)?$/.test(fileName)) return 0.5;
    return /^application\/vnd\.iptc\.g2\.\w+\+xml$/.test(mediaType) ? 0.3 : 0;
  },

  read(source, { limits, charset, zone }) {
    const context: G2Context = { limits, unknown: new Ununderstood(), ...(zone ? { zone } : {}) };
    const isItem = ({ name }: XmlElement, ancestors: readonly XmlElement[]): boolean =>
      ITEMS.has(name) || (ancestors.length === 0 && Object.hasOwn(FRAGMENTS, name));
    return xmlReadings(source, { limits, charset, isItem }, (item) => readEvent(item, context));
  },
};

function readEvent(event: XmlItem, context: G2Context): Generator<Reading> {
  const { element, ancestors } = event;
  const kind = FRAGMENTS[element.name];
  const item = kind ? { ...element, name: kind, attributes: {}, children: [element] } : element;
  return itemReadings(readG2Item(item, ancestors, context), event, context.unknown);
}
