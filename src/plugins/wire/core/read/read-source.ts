import { identifyBinary } from './bytes/binary';
import { ByteSource } from './bytes/byte-source';
import { decode } from './bytes/decode';
import type { FormatReader, Head, InnerFile, Note, Reading } from './format-reader';
import { FORMATS, READER_OF } from './formats';
import { DEFAULT_LIMITS, type ReadContext } from './outcome';
import { charsetOf, sniff } from './sniff';
import { EMPTY, textReader, unreadMarkup } from './text/text';

/** How many files a file may be in: a story in a zip in a zip, a feed in a gzip in a mail. */
const DEEPEST = 2;

/**
 * Reads a file, and the files in it, with the reader that its content, its name or the caller asks for.
 *
 * @param depth how many files it is in
 */
export async function* readSource(
  source: ByteSource,
  context: ReadContext,
  depth = 0,
): AsyncGenerator<Reading> {
  const { bytes, complete } = await source.head();
  const charset = context.charset ?? charsetOf(context.mediaType ?? '');
  const refused = (note: Note): Reading => ({
    ok: false,
    whole: true,
    note,
    original: complete ? bytes : undefined,
  });
  if (context.format !== undefined && !READER_OF.has(context.format)) {
    yield refused({
      code: 'READ_FORMAT',
      message: `There is no format "${String(context.format)}". Known ones: ${FORMATS.join(', ')}.`,
    });
    return;
  }
  const options = {
    limits: { ...DEFAULT_LIMITS, ...context.limits },
    charset,
    zone: context.zone,
    mapping: context.mapping,
    base: context.base,
  };
  const container = containerOf(bytes, context.format);
  if (container) {
    const inner = depth < DEEPEST ? (file: InnerFile) => readInner(file, context, depth + 1) : undefined;
    yield* container.read(source, { ...options, fileName: context.file, inner });
    return;
  }
  const decoded = decode(bytes, { charset });
  const binary = decoded.ok && decoded.encoding.startsWith('utf-16') ? undefined : identifyBinary(bytes);
  if (binary) {
    yield refused({
      code: 'READ_BINARY',
      message: `The file is ${binary.what}, not a text. ${binary.advice}`,
    });
    return;
  }
  if (!decoded.ok) {
    yield refused(decoded.note);
    return;
  }
  if (complete && decoded.text.trim() === '') {
    yield refused(EMPTY);
    return;
  }
  const head: Head = { bytes, text: decoded.text, complete };
  const reader = context.format
    ? READER_OF.get(context.format)!
    : sniff(head, context.file, context.mediaType ?? '');
  const unread = !context.format && reader.name === textReader.name ? unreadMarkup(head) : undefined;
  if (unread) {
    yield refused(unread);
    return;
  }
  const inner = depth < DEEPEST ? (file: InnerFile) => readInner(file, context, depth + 1) : undefined;
  yield* reader.read(source, { ...options, fileName: context.file, inner });
}

/** The reader of a file that is known by its first bytes, whatever format is asked for: that is then the format of what is in it. */
const containerOf = (bytes: Uint8Array, format: string | undefined): FormatReader | undefined =>
  [...READER_OF.values()].find((reader) => reader.name === format && reader.isOwn) ??
  [...READER_OF.values()].find((reader) => reader.isOwn?.(bytes));

async function* readInner(file: InnerFile, context: ReadContext, depth: number): AsyncGenerator<Reading> {
  const source = new ByteSource(file.bytes);
  const asked = context.format === undefined ? undefined : READER_OF.get(context.format);
  const within: ReadContext = {
    ...context,
    file: file.name,
    mediaType: file.mediaType,
    format: asked?.holdsFiles ? undefined : context.format,
  };
  try {
    let none = true;
    for await (const reading of readSource(source, within, depth)) {
      none = false;
      yield inside(reading, file.name);
    }
    if (none) yield inside({ ok: false, whole: true, note: NO_ITEMS }, file.name);
  } finally {
    await source.close().catch(() => undefined);
  }
}

export const NO_ITEMS: Note = { code: 'READ_NO_ITEMS', message: 'The file holds no items.' };

/** Says in which file of the file it is. */
function inside(reading: Reading, name: string): Reading {
  const at = (note: Note): Note => ({ ...note, place: note.place ? `${name}: ${note.place}` : name });
  const within = reading.within ? `${name}/${reading.within}` : name;
  return reading.ok
    ? { ...reading, within, notes: reading.notes.map(at) }
    : { ...reading, within, note: at(reading.note) };
}
