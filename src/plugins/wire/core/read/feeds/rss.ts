import type { FormatReader } from '../format-reader';
import { feedKind } from './feed-root';
import { readFeed } from './read-feed';

/** RSS 0.90 to 2.0, and RSS 1.0, which is RDF; with the modules that feeds use. */
export const rssReader: FormatReader<'rss'> = {
  name: 'rss',

  sniff(head, fileName, mediaType) {
    if (feedKind(head.text) === 'rss') return 0.95;
    if (/\.(rss|rdf)$/.test(fileName)) return 0.5;
    return mediaType === 'application/rss+xml' || mediaType === 'application/rdf+xml' ? 0.25 : 0;
  },

  read: readFeed,
};
