import { isUtf8 } from 'node:buffer';
import { decode } from '../bytes/decode';
import { lines } from '../bytes/lines';
import type { Note } from '../format-reader';

/** A line of a file, read; the empty ones before it are at the front of it, as they may be in quotes. */
export interface TextLine {
  /** From 1, as editors count; not counted from the empty ones. */
  number: number;
  text: string;
  bytes: Uint8Array;
  notes: Note[];
}

/** A line that is not read: it has more bytes than an item may, or they are no text. */
export interface UnreadLine {
  number: number;
  text?: undefined;
  bytes?: Uint8Array;
  note: Note;
}

const CARRIAGE_RETURN = 0x0d;
const LINE_FEED = 0x0a;

/**
 * The lines of a file in an encoding that has ASCII in it. All that are not UTF-8 are read in one and the same encoding: the one that is
 * named, else the one that the file's beginning is in, else the one that the first such line seems to be in.
 */
export async function* textLines(
  chunks: AsyncIterable<Uint8Array>,
  { limit, charset }: { limit: number; charset?: string },
): AsyncGenerator<TextLine | UnreadLine> {
  let legacy = charset;
  let previous = 0;
  for await (const { number, bytes, length } of lines(chunks, limit)) {
    const place = `line ${number}`;
    const empty = number - previous - 1;
    const before = empty <= limit ? '\n'.repeat(empty) : '';
    previous = number;
    if (!bytes) {
      const message = `The line has ${length} bytes; an item may have ${limit}. It is skipped: shorten it, or have it sent as a file of its own.`;
      yield { number, note: { code: 'READ_TOO_LARGE', place, message } };
    } else if (isUtf8(bytes)) {
      const whole = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('utf8');
      const text = number === 1 ? whole.replace(/^\ufeff/, '') : whole;
      yield { number, text: before + text, bytes: behind(before, bytes), notes: [] };
    } else {
      const decoded = decode(bytes, { unicode: 'utf-8', charset: legacy });
      if (decoded.ok) {
        const { text, encoding } = decoded;
        if (encoding !== 'utf-8') legacy ??= encoding;
        const notes = decoded.notes.map((note) => ({ ...note, place }));
        yield { number, text: before + text, bytes: behind(before, bytes), notes };
      } else {
        yield { number, bytes, note: { ...decoded.note, place } };
      }
    }
  }
}

const behind = (before: string, bytes: Uint8Array): Uint8Array =>
  before === '' ? bytes : Buffer.concat([Buffer.from(before), bytes]);

/** For files of old Macs, whose lines end with a carriage return alone. */
export async function* withLineFeeds(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  for await (const chunk of chunks) {
    yield chunk.map((byte) => (byte === CARRIAGE_RETURN ? LINE_FEED : byte));
  }
}
