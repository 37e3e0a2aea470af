import type { ByteSource } from '../bytes/byte-source';
import type { Note, ReaderOptions, Reading } from '../format-reader';
import { feedItem, KIND_SCHEME } from './feed-item';
import type { FeedEntry } from './feed';
import { readFeedEntries } from './read-feed-entries';
import { SkippedEntries } from './skipped-entries';
import { isTombstone, tombstoneItem } from './tombstone';
import { withLastNotes } from './with-last-notes';

/** Reads a feed's entries as wire items. */
export const readFeed = (source: ByteSource, options: ReaderOptions): AsyncGenerator<Reading> =>
  withLastNotes(readItems(source, options));

async function* readItems(
  source: ByteSource,
  { limits, charset, zone, base }: ReaderOptions,
): AsyncGenerator<Reading | Note[]> {
  const skipped = new SkippedEntries();
  for await (const event of readFeedEntries(source, { limits, charset, zone, base, alsoItem: isTombstone })) {
    if (event.kind === 'failed') {
      yield { ok: false, whole: event.whole, note: event.note, original: event.original };
    } else if (event.kind === 'entry') {
      const { entry, channel, element, original, notes } = event;
      const kind = noStory(entry);
      if (kind !== undefined) {
        skipped.add(kind);
        continue;
      }
      yield feedItem(entry, channel, { zone, place: `line ${element.line}`, original, notes });
    } else if (event.kind === 'other') {
      const { element, original, notes } = event;
      yield tombstoneItem(element, { zone, place: `line ${element.line}`, original, notes });
    } else if (event.kind === 'end') {
      const note = skipped.note();
      yield note ? [...event.notes, note] : event.notes;
      if (event.root === undefined) yield { ok: false, whole: true, note: NO_FEED };
    }
  }
}

/** What Blogger's exports have among the posts: settings, templates, comments. */
function noStory({ categories }: FeedEntry): string | undefined {
  const kind = categories
    .find(({ scheme }) => scheme === KIND_SCHEME)
    ?.term?.split('#')
    .at(-1);
  return kind !== undefined && /^(?:settings|template|comment)$/.test(kind) ? kind : undefined;
}

/** For a file in which no element begins. */
export const NO_FEED: Note = {
  code: 'READ_NO_ITEMS',
  message: 'There is no XML element in the file, so it is no feed. Is it the format that it says?',
};
