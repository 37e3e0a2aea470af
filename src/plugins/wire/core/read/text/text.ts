import { identifyBinary } from '../bytes/binary';
import { decode } from '../bytes/decode';
import type { FormatReader, Head, Note, Reading } from '../format-reader';

/** Starts of formats that are text to look at and that would go in with all their markup. */
const MARKUP: { start: RegExp; what: string }[] = [
  { start: /^<\?xml[\s?]/i, what: 'XML' },
  { start: /^<(?:rss|feed|rdf:RDF|nitf|newsItem|newsMessage|NewsML)[\s>]/, what: 'XML' },
  { start: /^\{\\rtf/, what: 'RTF' },
];

const markup = (start: string): string | undefined =>
  MARKUP.find((kind) => kind.start.test(start.slice(0, 100)))?.what;

/**
 * Plain text, pasted or scraped: the whole file is one item, its `text` every character of the file. Fields are left to the cleaner,
 * which knows the headline from the page.
 */
export const textReader: FormatReader<'text'> = {
  name: 'text',

  sniff(_head: Head, fileName, mediaType) {
    if (/\.(txt|text|asc)$/.test(fileName)) return 0.4;
    return mediaType === 'text/plain' ? 0.2 : 0.1;
  },

  async *read(source, { limits, charset }) {
    const bytes = await source.whole(limits.itemBytes);
    if (!bytes) {
      yield failed({
        code: 'READ_TOO_LARGE',
        message: `The file is larger than ${limits.itemBytes} bytes, the most one item may have. Split it into its stories.`,
      });
      return;
    }
    const decoded = decode(bytes, { charset });
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
    const item = { pubStatus: 'usable', text: decoded.text, textForm: 'page' } as const;
    yield { ok: true, item, original: bytes, notes: decoded.notes };
  },
};

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
