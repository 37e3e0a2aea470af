import type { WireItem } from '../../item';
import { decodeMessage } from '../agency-text/decode-message';
import { identifyBinary } from '../bytes/binary';
import type { FoundFields } from '../fields/found-fields';
import { makeItem } from '../fields/make-item';
import { addTextSignals, readTextSignals } from '../fields/text-signals';
import type { FormatReader, Head, Note, Reading } from '../format-reader';
import { cutBytes, lineAt } from './cut-bytes';
import { splitStories } from './split-stories';

/** Starts of formats that are text to look at and that would go in with all their markup. */
const MARKUP: { start: RegExp; what: string }[] = [
  { start: /^<\?xml[\s?]/i, what: 'XML' },
  { start: /^<(?:rss|feed|rdf:RDF|nitf|newsItem|newsMessage|NewsML)[\s>]/, what: 'XML' },
  { start: /^\{\\rtf/, what: 'RTF' },
];

const markup = (start: string): string | undefined =>
  MARKUP.find((kind) => kind.start.test(start.slice(0, 100)))?.what;

/**
 * Plain text, pasted or scraped: the whole file is one item, its `text` every character of the file, unless it is sure that it holds several
 * stories. Fields are left to the cleaner, which knows the headline from the page; only what the words say of the story's life (embargo, kill,
 * correction) is read here.
 */
export const textReader: FormatReader<'text'> = {
  name: 'text',

  sniff(_head: Head, fileName, mediaType) {
    if (/\.(txt|text|asc)$/.test(fileName)) return 0.4;
    return mediaType === 'text/plain' ? 0.2 : 0.1;
  },

  async *read(source, { limits, charset, zone }) {
    const bytes = await source.whole(limits.itemBytes);
    if (!bytes) {
      yield failed({
        code: 'READ_TOO_LARGE',
        message: `The file is larger than ${limits.itemBytes} bytes, the most one item may have. Split it into its stories.`,
      });
      return;
    }
    const decoded = decodeMessage(bytes, { charset });
    if (!decoded.ok) {
      yield failed(decoded.note, bytes);
      return;
    }
    const binary = decoded.encoding.startsWith('utf-16') ? undefined : identifyBinary(bytes);
    if (binary) {
      yield failed(
        { code: 'READ_BINARY', message: `The file is ${binary.what}, not a text. ${binary.advice}` },
        bytes,
      );
      return;
    }
    if (decoded.text.trim() === '') {
      yield failed(EMPTY, bytes);
      return;
    }
    const stories = splitStories(decoded.text);
    if (!stories) {
      yield readStory(decoded.text, { original: bytes, notes: decoded.notes, zone });
      return;
    }
    const originals = cutBytes(bytes, decoded, stories);
    for (const [i, { start, end, from }] of stories.entries()) {
      const place = `line ${lineAt(decoded.text, from)}`;
      const notes = [...decoded.notes, ...(i === 0 ? [splitNote(stories.length)] : [])];
      yield readStory(decoded.text.slice(start, end), { original: originals[i], notes, zone, place });
    }
  },
};

interface StoryContext {
  original: Uint8Array;
  notes: Note[];
  zone?: string;
  place?: string;
}

function readStory(text: string, { original, notes, zone, place }: StoryContext): Reading {
  const found: FoundFields = {};
  const own: Partial<WireItem> = { textForm: 'page' };
  addTextSignals(found, own, readTextSignals({ text }));
  const {
    item,
    notes: more,
    paths,
  } = makeItem(found, { text, name: 'text' }, { own, zone, place, empty: () => EMPTY });
  const all = [...notes.map((note) => (place === undefined ? note : { ...note, place })), ...more];
  return item ? { ok: true, item, original, notes: all, paths } : failed(all[all.length - 1], original);
}

const splitNote = (count: number): Note => ({
  code: 'READ_SPLIT',
  message: `The file holds ${count} stories, and each became an item. If it is one story, take out the lines between its parts and import it again.`,
});

/** For a file that holds no character but white space. */
export const EMPTY: Note = {
  code: 'READ_EMPTY',
  message: 'The file is empty, or holds nothing but white space. Have it sent again.',
};

/**
 * What a file is that nobody has a reader for, though it is text: reading it as plain text would put its markup into the story.
 */
export const unreadMarkup = (head: Head): Note | undefined => {
  const what = markup(head.text.trimStart());
  return what
    ? {
        code: 'READ_UNSUPPORTED',
        message: `The file is ${what}, for which there is no reader. Save it as plain text, or have it read as it stands with the format "text".`,
      }
    : undefined;
};

const failed = (note: Note, original?: Uint8Array): Reading => ({ ok: false, whole: true, note, original });
