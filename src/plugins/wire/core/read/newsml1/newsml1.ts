import type { FormatReader } from '../format-reader';
import { itemReadings } from '../iptc/item-readings';
import { xmlReadings } from '../iptc/xml-readings';
import { xmlRoot } from '../iptc/xml-root';
import type { XmlElement } from '../xml/element';
import { Ununderstood } from '../xml/ununderstood';
import type { NewsMl1Context } from './draft';
import { readNewsItem } from './read-item';

/**
 * NewsML 1.0 to 1.2 (iptc.org/standards/newsml-1): a document with any number of news items. An item is one for each language that it has its text in. The
 * guid is without the revision, which is the version.
 */
export const newsml1Reader: FormatReader<'newsml1'> = {
  name: 'newsml1',

  sniff(head, fileName, mediaType) {
    const root = xmlRoot(head.text);
    if (root?.name === 'NewsML' || root?.name === 'NewsItem' || root?.doctype === 'NewsML') return 0.9;
    if (/\.newsml(\.xml)?$/.test(fileName)) return 0.5;
    return mediaType === 'application/newsml+xml' || mediaType === 'text/vnd.iptc.newsml' ? 0.3 : 0;
  },

  read(source, { limits, charset, zone }) {
    const context: NewsMl1Context = { limits, unknown: new Ununderstood(), ...(zone ? { zone } : {}) };
    const isItem = ({ name }: XmlElement): boolean => name === 'NewsItem';
    return xmlReadings(source, { limits, charset, isItem }, (item) =>
      itemReadings(readNewsItem(item.element, item.ancestors, context), item, context.unknown),
    );
  },
};
