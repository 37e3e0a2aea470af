import type { ByteSource } from '../bytes/byte-source';
import type { Note, ReaderOptions, Reading } from '../format-reader';
import { feedItem } from './feed-item';
import { readFeedEntries } from './read-feed-entries';
import { isTombstone, tombstoneItem } from './tombstone';
import { withLastNotes } from './with-last-notes';

/** Reads a feed's entries as wire items. */
export const readFeed = (source: ByteSource, options: ReaderOptions): AsyncGenerator<Reading> =>
  withLastNotes(readItems(source, options));

async function* readItems(
  source: ByteSource,
  { limits, charset, zone, base }: ReaderOptions,
): AsyncGenerator<Reading | Note[]> {
  for await (const event of readFeedEntries(source, { limits, charset, zone, base, alsoItem: isTombstone })) {
    if (event.kind === 'failed') {
      yield { ok: false, whole: event.whole, note: event.note, original: event.original };
    } else if (event.kind === 'entry') {
      const { entry, channel, element, original, notes } = event;
      yield feedItem(entry, channel, { zone, place: `line ${element.line}`, original, notes });
    } else if (event.kind === 'other') {
      const { element, original, notes } = event;
      yield tombstoneItem(element, { zone, place: `line ${element.line}`, original, notes });
    } else if (event.kind === 'end') {
      yield event.notes;
      if (event.root === undefined) yield { ok: false, whole: true, note: NO_FEED };
    }
  }
}

/** For a file in which no element begins. */
export const NO_FEED: Note = {
  code: 'READ_NO_ITEMS',
  message: 'There is no XML element in the file, so it is no feed. Is it the format that it says?',
};
