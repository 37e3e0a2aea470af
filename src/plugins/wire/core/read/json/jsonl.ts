import { decode } from '../bytes/decode';
import { byteOrderMark, utf16ByPattern } from '../bytes/encoding';
import type { FormatReader, Head, Note, Reading } from '../format-reader';
import { readJsonItem } from './json-item';
import { lines, type Line } from '../bytes/lines';
import type { Mapping } from '../mapping';
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

  async *read(source, { limits, charset, zone, mapping }) {
    const { bytes } = await source.head();
    const unicode = byteOrderMark(bytes)?.encoding ?? utf16ByPattern(bytes);
    for await (const line of lines(asUtf8(source.chunks(), unicode), limits.itemBytes)) {
      const reading = readLine(line, {
        maxDepth: limits.depth,
        maxBytes: limits.itemBytes,
        charset,
        zone,
        mapping,
      });
      if (reading) yield reading;
    }
  },
};

function readLine(
  line: Line,
  {
    maxDepth,
    maxBytes,
    charset,
    zone,
    mapping,
  }: { maxDepth: number; maxBytes: number; charset?: string; zone?: string; mapping?: Mapping },
): Reading | undefined {
  const place = `line ${line.number}`;
  const here = (note: Note): Note => ({ ...note, place });
  if (!line.bytes) {
    return {
      ok: false,
      note: here({
        code: 'READ_TOO_LARGE',
        message: `The line has ${line.length} bytes; an item may have ${maxBytes}. It is skipped: send it as a file of its own, or shorten it.`,
      }),
    };
  }
  const original = withoutReturn(line.bytes);
  const decoded = decode(original, { unicode: 'utf-8', charset });
  if (!decoded.ok) return { ok: false, note: here(decoded.note), original };
  if (decoded.text.trim() === '') return undefined;
  const reading = readJsonItem(decoded.text, {
    pointer: place,
    placeOf: (offset) => `${place}, column ${offset + 1}`,
    maxDepth,
    original,
    zone,
    mapping,
  });
  return reading.ok ? { ...reading, notes: [...decoded.notes.map(here), ...reading.notes] } : reading;
}

const withoutReturn = (bytes: Uint8Array): Uint8Array =>
  bytes[bytes.length - 1] === 0x0d ? bytes.subarray(0, bytes.length - 1) : bytes;
