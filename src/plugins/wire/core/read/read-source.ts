import { identifyBinary } from './bytes/binary';
import { ByteSource } from './bytes/byte-source';
import { decode } from './bytes/decode';
import type { FormatReader, Head, InnerFile, Note, Reading, ReaderOptions } from './format-reader';
import { FORMATS, READER_OF } from './formats';
import { DEFAULT_LIMITS, type ReadContext } from './outcome';
import { charsetOf, sniff } from './sniff';
import { EMPTY, textReader, unreadMarkup } from './text/text';

/** How many files a file may be in: a story in a zip in a zip, a feed in a gzip in a mail. */
const DEEPEST = 2;

/** A file's reader, and what it is to be given. */
export interface OpenedSource {
  reader: FormatReader;
  options: ReaderOptions;
}

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
  const opened = await openSource(source, context, depth);
  if ('refused' in opened) yield opened.refused;
  else yield* opened.reader.read(source, opened.options);
}

/** Finds the reader that a file's content, its name or the caller asks for; `refused` says why there is none. */
export async function openSource(
  source: ByteSource,
  context: ReadContext,
  depth = 0,
): Promise<OpenedSource | { refused: Reading }> {
  const { bytes, complete } = await source.head();
  const charset = context.charset ?? charsetOf(context.mediaType ?? '');
  const refuse = (note: Note): { refused: Reading } => ({
    refused: { ok: false, whole: true, note, original: complete ? bytes : undefined },
  });
  if (context.format !== undefined && !READER_OF.has(context.format)) {
    return refuse({
      code: 'READ_FORMAT',
      message: `There is no format "${String(context.format)}". Known ones: ${FORMATS.join(', ')}.`,
    });
  }
  const options: ReaderOptions = {
    limits: { ...DEFAULT_LIMITS, ...context.limits },
    charset,
    zone: context.zone,
    mapping: context.mapping,
    base: context.base,
    fileName: context.file,
    inner: depth < DEEPEST ? (file: InnerFile) => readInner(file, context, depth + 1) : undefined,
  };
  const container = containerOf(bytes, context.format);
  if (container) return { reader: container, options };
  const decoded = decode(bytes, { charset });
  const binary = decoded.ok && decoded.encoding.startsWith('utf-16') ? undefined : identifyBinary(bytes);
  if (binary) {
    return refuse({
      code: 'READ_BINARY',
      message: `The file is ${binary.what}, not a text. ${binary.advice}`,
    });
  }
  if (!decoded.ok) return refuse(decoded.note);
  if (complete && decoded.text.trim() === '') return refuse(EMPTY);
  const head: Head = { bytes, text: decoded.text, complete };
  const reader = context.format
    ? READER_OF.get(context.format)!
    : sniff(head, context.file, context.mediaType ?? '');
  const unread = !context.format && reader.name === textReader.name ? unreadMarkup(head) : undefined;
  return unread ? refuse(unread) : { reader, options };
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
