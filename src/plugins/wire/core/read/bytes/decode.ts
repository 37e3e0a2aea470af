import { analyse } from 'chardet';
import { decode as decodeLegacy, encodingExists } from 'iconv-lite';
import { byteOrderMark, fitUtf8, utf16ByPattern, type UnicodeEncoding, type Utf8Fit } from './encoding';
import type { Note } from '../format-reader';

/** What tells the encoding of bytes beside the bytes themselves. */
export interface DecodeHints {
  /** Found on the whole file, for a part of it. */
  unicode?: UnicodeEncoding;
  /** Named by the transport; used when the bytes are not Unicode. */
  charset?: string;
}

export type Decoded = { ok: true; text: string; encoding: string; notes: Note[] } | { ok: false; note: Note };

/** How many bytes the detector looks at. */
const SAMPLE = 64 * 1024;

/**
 * Turns bytes into text: by the byte order mark, the NULs of UTF-16, as UTF-8, and else by the named or the most likely legacy
 * encoding. The byte order mark is not part of the text; nothing else is taken away or changed, bytes that are no character become
 * U+FFFD. Whatever was guessed or replaced is told in the notes.
 */
export const decode = (bytes: Uint8Array, hints: DecodeHints = {}): Decoded => {
  const mark = byteOrderMark(bytes);
  const unicode = mark?.encoding ?? hints.unicode ?? utf16ByPattern(bytes);
  const body = mark ? bytes.subarray(mark.length) : bytes;
  if (unicode === 'utf-32') return { ok: false, note: UTF_32 };
  if (unicode === 'utf-16le' || unicode === 'utf-16be') return decodeUtf16(body, unicode);
  const fit = fitUtf8(body);
  const damaged = fit.invalid > 0 && (mark !== undefined || fit.multibyte > 4 * fit.invalid);
  if (fit.invalid === 0 || damaged) return decodeUtf8(body, fit);
  return decodeBest(body, fit, hints.charset);
};

const UTF_32: Note = {
  code: 'READ_ENCODING',
  message: 'The file is in UTF-32, which is not read. Save it as UTF-8.',
};

const replaced = (count: number, encoding: string): Note => ({
  code: 'READ_REPLACED',
  message: `${count} ${count === 1 ? 'place' : 'places'} in the text could not be read as ${encoding} and became U+FFFD (�). Compare with the original, or have it sent again.`,
});

const strip = (text: string): string => (text.charCodeAt(0) === 0xfeff ? text.slice(1) : text);

const countReplacements = (text: string): number => {
  let count = 0;
  for (let at = text.indexOf('\ufffd'); at >= 0; at = text.indexOf('\ufffd', at + 1)) count += 1;
  return count;
};

function decodeUtf8(bytes: Uint8Array, fit: Utf8Fit): Decoded {
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  const notes = fit.invalid > 0 ? [replaced(fit.invalid, 'UTF-8')] : [];
  return { ok: true, text, encoding: 'utf-8', notes };
}

function decodeUtf16(bytes: Uint8Array, encoding: 'utf-16le' | 'utf-16be'): Decoded {
  const text = strip(new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes));
  const bad = countReplacements(text);
  return { ok: true, text, encoding, notes: bad > 0 ? [replaced(bad, 'UTF-16')] : [] };
}

/** The detector's names that stand for a smaller set than what is sent under them (WHATWG Encoding, section 4.2). */
const WIDER: Record<string, string> = {
  'ISO-8859-1': 'windows-1252',
  'ISO-8859-9': 'windows-1254',
  ASCII: 'windows-1252',
};

function decodeBest(bytes: Uint8Array, fit: Utf8Fit, charset?: string): Decoded {
  const named = charset && encodingExists(charset) && !/^utf/i.test(charset) ? charset : undefined;
  const encoding = named ?? guessEncoding(bytes, fit.firstInvalid);
  const text = decodeLegacy(bytes as Buffer, encoding, { stripBOM: false });
  const bad = countReplacements(text);
  if (bad > 4 && bad > text.length / 10) return { ok: false, note: unknownEncoding(encoding) };
  const notes: Note[] = [];
  if (!named) {
    notes.push({
      code: 'READ_ENCODING',
      message: `The text is not UTF-8 and was read as ${encoding}, the most likely encoding. If letters look wrong, save it as UTF-8.`,
    });
  }
  if (bad > 0) notes.push(replaced(bad, encoding));
  return { ok: true, text, encoding, notes };
}

const unknownEncoding = (encoding: string): Note => ({
  code: 'READ_ENCODING',
  message: `The bytes are no text in any known encoding (${encoding} came nearest). Save the file as UTF-8.`,
});

/**
 * The likeliest encoding of bytes that are not Unicode.
 *
 * @param firstInvalid where the first byte stands that is not UTF-8
 */
export function guessEncoding(bytes: Uint8Array, firstInvalid: number): string {
  const found = analyse(sample(bytes, firstInvalid))
    .map((match) => WIDER[match.name] ?? match.name)
    .find((name) => !/^utf/i.test(name) && encodingExists(name));
  return found ?? 'windows-1252';
}

/** The lines that are not ASCII: among many that are, the detector would not see them. */
function sample(bytes: Uint8Array, firstInvalid: number): Uint8Array {
  const parts: Uint8Array[] = [];
  let length = 0;
  let start = Math.max(bytes.lastIndexOf(LINE_FEED, firstInvalid) + 1, firstInvalid - 100);
  while (start < bytes.length && length < SAMPLE) {
    const found = bytes.indexOf(LINE_FEED, start);
    const line = bytes.subarray(start, Math.min(found < 0 ? bytes.length : found + 1, start + SAMPLE));
    if (line.some((byte) => byte >= 0x80)) {
      parts.push(line);
      length += line.length;
    }
    start += line.length;
  }
  return Buffer.concat(parts);
}

const LINE_FEED = 0x0a;
