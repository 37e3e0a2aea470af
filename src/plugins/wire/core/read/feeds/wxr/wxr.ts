import type { ByteSource } from '../../bytes/byte-source';
import type { FormatReader, Note, ReaderOptions, Reading } from '../../format-reader';
import type { XmlElement } from '../../xml/element';
import { feedKind } from '../feed-root';
import { keyOf } from '../names';
import { NO_FEED } from '../read-feed';
import { readFeedEntries } from '../read-feed-entries';
import { withLastNotes } from '../with-last-notes';
import { WaitingPosts } from './waiting-posts';
import { WxrExport } from './wxr-export';

/** WordPress's export (WXR 1.0 to 1.2): posts, pages and the posts of other kinds; what belongs to the site's design is skipped, and told. */
export const wxrReader: FormatReader<'wxr'> = {
  name: 'wxr',

  sniff(head, fileName) {
    if (feedKind(head.text) === 'wxr') return 0.98;
    return fileName.endsWith('.wxr') ? 0.5 : 0;
  },

  read: (source, options) => withLastNotes(readPosts(source, options)),
};

/** What a big blog has a great many of. */
const TERMS = new Set(['wp:category', 'wp:tag', 'wp:term']);

const isTerm = (element: XmlElement): boolean => TERMS.has(keyOf(element));

async function* readPosts(
  source: ByteSource,
  { limits, charset, zone }: ReaderOptions,
): AsyncGenerator<Reading | Note[]> {
  const blog = new WxrExport(zone);
  const waiting = new WaitingPosts(blog);
  let posts = 0;
  for await (const event of readFeedEntries(source, { limits, charset, zone, alsoItem: isTerm })) {
    if (event.kind === 'failed') {
      yield* waiting.all();
      yield { ok: false, whole: event.whole, note: event.note, original: event.original };
    } else if (event.kind === 'entry') {
      if (!blog.skips(event)) {
        posts += 1;
        waiting.add(event);
      }
      yield* waiting.ready();
    } else if (event.kind === 'end') {
      yield* waiting.all();
      const skipped = blog.skipped();
      yield skipped ? [...event.notes, skipped] : event.notes;
      if (event.root === undefined) yield { ok: false, whole: true, note: NO_FEED };
      else if (posts === 0 && skipped) yield { ok: false, whole: true, note: skipped };
    }
  }
}
