import { decode } from '../bytes/decode';
import { byteOrderMark, utf16ByPattern } from '../bytes/encoding';
import { readByCutting, type Cut, type Cutter, type PieceOptions, type RawPiece } from '../cutter';
import type { FormatReader, Head, Note, Reading } from '../format-reader';
import { readJsonItem } from './json-item';
import { lines } from '../bytes/lines';
import { asUtf8 } from '../bytes/transcode';

const NAME = /\.(jsonl|ndjson|jl|ldjson)$/;
const MEDIA_TYPE = /^application\/(x-)?(ndjson|jsonl|jsonlines|json-seq|x-jsonlines|x-ldjson)$/;

const parses = (line: string): boolean => {
  try {
    return line.startsWith('{') && typeof JSON.parse(line) === 'object';
  } catch {
    return false;
  }
};

/** True for a line of a JSON text that is laid out over several. */
const isPartOfMore = (line: string): boolean => /^[\]}]/.test(line) || /[[{,]$/.test(line);

/** The lines of the head that are not blank, without the last one where it may be cut. */
const linesOf = (head: Head): string[] => {
  const all = head.text.split('\n');
  if (!head.complete) all.pop();
  return all.map((line) => line.trim()).filter((line) => line !== '');
};

/** A line that is not blank. */
interface JsonLine extends RawPiece {
  /** From 1, as editors count. */
  line: number;
}

const OPENING_BRACE = 0x7b;
const CARRIAGE_RETURN = 0x0d;

const jsonlCutter: Cutter<JsonLine, Record<string, never>> = {
  async cut(source, { limits, charset }) {
    const { bytes } = await source.head();
    const unicode = byteOrderMark(bytes)?.encoding ?? utf16ByPattern(bytes);
    return { shared: {}, cuts: cutLines(asUtf8(source.chunks(), unicode), limits.itemBytes, charset) };
  },

  readerOf: (_shared, options) => ({ read: (piece) => readLine(piece, options) }),
};

async function* cutLines(
  chunks: AsyncIterable<Uint8Array>,
  limit: number,
  charset: string | undefined,
): AsyncGenerator<Cut<JsonLine>> {
  for await (const { number, bytes: whole, length } of lines(chunks, limit)) {
    if (!whole) {
      yield { reading: { ok: false, note: tooLong(number, length, limit) } };
      continue;
    }
    const bytes = withoutReturn(whole);
    if (!isBlank(bytes, charset)) yield { piece: { line: number, bytes } };
  }
}

const tooLong = (line: number, length: number, limit: number): Note => ({
  code: 'READ_TOO_LARGE',
  message: `The line has ${length} bytes; an item may have ${limit}. It is skipped: send it as a file of its own, or shorten it.`,
  place: `line ${line}`,
});

const withoutReturn = (bytes: Uint8Array): Uint8Array =>
  bytes[bytes.length - 1] === CARRIAGE_RETURN ? bytes.subarray(0, bytes.length - 1) : bytes;

/** Whether nothing but white space is on a line. A brace at its front is none in any encoding, and nearly all lines have one there. */
function isBlank(bytes: Uint8Array, charset: string | undefined): boolean {
  if (bytes[0] === OPENING_BRACE) return false;
  const decoded = decode(bytes, { unicode: 'utf-8', charset });
  return decoded.ok && decoded.text.trim() === '';
}

function readLine(
  { line, bytes: original }: JsonLine,
  { limits, charset, zone, mapping }: PieceOptions,
): Reading {
  const place = `line ${line}`;
  const here = (note: Note): Note => ({ ...note, place });
  const decoded = decode(original, { unicode: 'utf-8', charset });
  if (!decoded.ok) return { ok: false, note: here(decoded.note), original };
  const reading = readJsonItem(decoded.text, {
    pointer: place,
    placeOf: (offset) => `${place}, column ${offset + 1}`,
    maxDepth: limits.depth,
    original,
    zone,
    mapping,
  });
  return reading.ok ? { ...reading, notes: [...decoded.notes.map(here), ...reading.notes] } : reading;
}

/**
 * JSON Lines: an object a line (jsonlines.org, also known as NDJSON). Lines are read one by one and held no longer; a bad one is a
 * failed outcome of its own. Blank lines are passed over and not counted as items. `original` is the line's bytes, for UTF-16 files
 * the line as UTF-8.
 */
export const jsonlReader: FormatReader<'jsonl'> = {
  name: 'jsonl',

  sniff(head, fileName, mediaType) {
    const named = NAME.test(fileName) ? 0.55 : MEDIA_TYPE.test(mediaType) ? 0.3 : 0;
    const found = linesOf(head).slice(0, 50);
    if (found.length === 0) return named > 0 && /^\s*\{\s*"/.test(head.text) ? 0.95 : named;
    const begun = found.filter((line) => /^\{\s*["}]/.test(line)).length;
    if (begun < found.length / 2) return named;
    const whole = found.filter(parses).length;
    if (found.length === 1 && head.complete) return named > 0 ? 0.95 : 0.5;
    if (whole >= 2 || parses(found[0])) return 0.95;
    if (found.some(isPartOfMore)) return named;
    return begun === found.length || whole > 0 ? 0.9 : named;
  },

  cutter: jsonlCutter,
  read: readByCutting(jsonlCutter),
};
