import type { FormatReader } from '../format-reader';
import { feedKind } from './feed-root';
import { readFeed } from './read-feed';

/** Atom 1.0 (RFC 4287) and 0.3: feeds, and an entry that is a document of its own. */
export const atomReader: FormatReader<'atom'> = {
  name: 'atom',

  sniff(head, fileName, mediaType) {
    if (feedKind(head.text) === 'atom') return 0.95;
    if (fileName.endsWith('.atom')) return 0.5;
    return mediaType === 'application/atom+xml' ? 0.25 : 0;
  },

  read: readFeed,
};
