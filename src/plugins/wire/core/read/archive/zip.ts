import { fromBuffer, type Entry, type ZipFile } from 'yauzl';
import { messageOf } from '../../message-of';
import { identifyBinary } from '../bytes/binary';
import { ByteSource } from '../bytes/byte-source';
import type { FormatReader, InnerFile, Note, Reading } from '../format-reader';
import { UnpackedCounter, UnpackLimit } from './count-unpacked';
import { TOO_NESTED } from './gzip';
import { entryName } from './entry-name';

/**
 * ZIP: every file in it, each in its own format, in the order of the archive. Nothing is written to disk. Pictures and other media are named
 * in one note; what systems put into archives beside the files (`__MACOSX`, `.DS_Store`) is passed over.
 */
export const zipReader: FormatReader<'zip'> = {
  name: 'zip',
  holdsFiles: true,

  isOwn: (head) => head[0] === 0x50 && head[1] === 0x4b && (head[2] === 3 || head[2] === 5),

  sniff: () => 0,

  async *read(source, { limits, inner }) {
    if (!inner) {
      yield whole(TOO_NESTED);
      return;
    }
    const bytes = await source.whole(limits.documentBytes);
    if (!bytes) {
      yield whole({
        code: 'READ_TOO_LARGE',
        message: `The archive is larger than ${limits.documentBytes} bytes, the most a zip may have. Split it, or send its files.`,
      });
      return;
    }
    const opened = await open(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)).catch(
      (error: Error) => error,
    );
    if (opened instanceof Error) {
      yield whole(damaged(opened));
      return;
    }
    yield* readEntries(opened, new UnpackedCounter(limits), inner);
  },
};

const whole = (note: Note, within?: string): Reading => ({
  ok: false,
  whole: true,
  note: within === undefined ? note : { ...note, place: within },
  ...(within === undefined ? {} : { within }),
});

const open = (bytes: Buffer): Promise<ZipFile> =>
  new Promise((resolve, reject) =>
    fromBuffer(bytes, { lazyEntries: true, decodeStrings: false, validateEntrySizes: true }, (error, zip) =>
      error ? reject(error) : resolve(zip),
    ),
  );

async function* readEntries(
  zip: ZipFile,
  counter: UnpackedCounter,
  inner: (file: InnerFile) => AsyncIterable<Reading>,
): AsyncGenerator<Reading> {
  const media: string[] = [];
  let files = 0;
  try {
    for (let entry = await nextEntry(zip); entry !== undefined; entry = await nextEntry(zip)) {
      if (entry instanceof Error) {
        yield whole(damaged(entry));
        break;
      }
      const { name, suspicious } = entryName(entry);
      if (name.endsWith('/') || isBesideTheFiles(name)) continue;
      if (isOffice(name)) {
        yield whole(OFFICE);
        return;
      }
      files += 1;
      for await (const reading of readEntry(zip, entry, name, counter, inner, media)) {
        yield suspicious && reading.ok ? { ...reading, notes: [...reading.notes, strange(name)] } : reading;
      }
    }
    if (media.length > 0) yield whole(leftOut(media));
    else if (files === 0) yield whole({ code: 'READ_NO_ITEMS', message: 'The archive holds no files.' });
  } finally {
    zip.close();
  }
}

async function* readEntry(
  zip: ZipFile,
  entry: Entry,
  name: string,
  counter: UnpackedCounter,
  inner: (file: InnerFile) => AsyncIterable<Reading>,
  media: string[],
): AsyncGenerator<Reading> {
  let broken: Note | undefined;
  const unpacked = async function* () {
    try {
      const stream = await openEntry(zip, entry);
      try {
        yield* counter.count(stream as AsyncIterable<Uint8Array>, () => entry.compressedSize);
      } finally {
        stream.destroy();
      }
    } catch (error) {
      broken = notRead(error);
    }
  };
  const source = new ByteSource(unpacked());
  const { bytes: head } = await source.head();
  if (!broken && /picture|sound|video/.test(identifyBinary(head)?.what ?? '')) {
    media.push(name);
    await source.close();
    return;
  }
  if (!broken || head.length > 0) yield* inner({ name, bytes: source.chunks() });
  if (broken) yield whole(broken, name);
}

const openEntry = (zip: ZipFile, entry: Entry): Promise<NodeJS.ReadableStream & { destroy(): void }> =>
  new Promise((resolve, reject) =>
    zip.openReadStream(entry, (error, stream) => (error ? reject(error) : resolve(stream))),
  );

/** The archive's next entry, undefined at its end, or what is wrong with it. */
const nextEntry = (zip: ZipFile): Promise<Entry | Error | undefined> =>
  new Promise((resolve) => {
    const settle = (value: Entry | Error | undefined): void => {
      zip.removeAllListeners('entry').removeAllListeners('end').removeAllListeners('error');
      zip.on('error', () => undefined);
      resolve(value);
    };
    zip
      .once('entry', settle)
      .once('end', () => settle(undefined))
      .once('error', settle);
    zip.readEntry();
  });

const isBesideTheFiles = (name: string): boolean =>
  /(^|\/)(__MACOSX\/|\.DS_Store$|Thumbs\.db$|desktop\.ini$|\._)/.test(name);

/** Word, Excel, PowerPoint (OPC), OpenDocument and EPUB are zips, too. */
const isOffice = (name: string): boolean => name === '[Content_Types].xml' || name === 'mimetype';

const OFFICE: Note = {
  code: 'READ_BINARY',
  message:
    'The file is an Office document or an e-book, not an archive of wire. Save it as plain text or HTML.',
};

const strange = (name: string): Note => ({
  code: 'READ_NAME',
  place: name,
  message: `The file's name in the archive leads out of the archive; it is read, and called "${name}" here. Ask who sent it.`,
});

const leftOut = (names: string[]): Note => ({
  code: 'READ_MEDIA',
  message: `${names.length === 1 ? 'A file' : `${names.length} files`} in the archive ${names.length === 1 ? 'is a picture' : 'are pictures'} or other media and not imported: ${names.slice(0, 10).join(', ')}${names.length > 10 ? ' …' : ''}. Add them to the media library.`,
});

const damaged = (error: Error): Note => ({
  code: 'READ_ZIP',
  message: `The archive is damaged or cut off (${error.message}). What came before is read; have it sent again.`,
});

const notRead = (error: unknown): Note => {
  const message = messageOf(error);
  if (error instanceof UnpackLimit) {
    return { code: 'READ_UNPACKED', message: `The file is not unpacked further: ${message}.` };
  }
  return {
    code: 'READ_ZIP',
    message: /encrypt/i.test(message)
      ? 'The file is encrypted. Unpack it with its password, and send what is in it.'
      : `The file in the archive cannot be unpacked (${message}). Have it sent again.`,
  };
};
