/** Encodings that bytes show by themselves. */
export type UnicodeEncoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'utf-32';

/** A byte order mark at the front, and how many bytes it takes. */
export const byteOrderMark = (
  bytes: Uint8Array,
): { encoding: UnicodeEncoding; length: number } | undefined => {
  const [a, b, c, d] = bytes;
  if (a === 0xef && b === 0xbb && c === 0xbf) return { encoding: 'utf-8', length: 3 };
  if (a === 0xff && b === 0xfe && c === 0 && d === 0) return { encoding: 'utf-32', length: 4 };
  if (a === 0 && b === 0 && c === 0xfe && d === 0xff) return { encoding: 'utf-32', length: 4 };
  if (a === 0xff && b === 0xfe) return { encoding: 'utf-16le', length: 2 };
  if (a === 0xfe && b === 0xff) return { encoding: 'utf-16be', length: 2 };
  return undefined;
};

/**
 * UTF-16 without a byte order mark, told by its high bytes: they all stand in the even or all in the odd places, and nearly all of
 * them are NUL (Latin letters, digits, spaces) or one and the same other value (a Cyrillic, Greek, Arabic … block). Chinese and
 * Japanese, whose high bytes differ, are not recognised.
 *
 * @param bytes the file or its beginning
 */
export const utf16ByPattern = (bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined => {
  const units = Math.min(bytes.length, 4096) >> 1;
  if (units < 2) return undefined;
  for (const [high, encoding] of [
    [1, 'utf-16le'],
    [0, 'utf-16be'],
  ] as const) {
    if (isUtf16(bytes, units, high)) return encoding;
  }
  return undefined;
};

function isUtf16(bytes: Uint8Array, units: number, high: 0 | 1): boolean {
  const count = new Uint32Array(256);
  for (let i = 0; i < units; i += 1) {
    const low = bytes[2 * i + 1 - high];
    const isNul = bytes[2 * i + high] === 0;
    if (low === 0 || (isNul && low < 0x20 && low !== 0x09 && low !== 0x0a && low !== 0x0d)) return false;
    count[bytes[2 * i + high]] += 1;
  }
  const block = Math.max(...count.subarray(1, 0x20));
  return count[0] > 0 && (count[0] + block) / units > 0.9;
}

/** How well bytes read as UTF-8: sequences of more than one byte, bytes that fit nowhere, and where the first of these stands. */
export interface Utf8Fit {
  multibyte: number;
  invalid: number;
  firstInvalid: number;
}

/** Checks UTF-8 by its table of well-formed byte sequences (Unicode 15, table 3-7). */
export const fitUtf8 = (bytes: Uint8Array): Utf8Fit => {
  const fit: Utf8Fit = { multibyte: 0, invalid: 0, firstInvalid: -1 };
  for (let i = 0; i < bytes.length;) {
    const length = bytes[i] < 0x80 ? 1 : sequenceLength(bytes, i);
    if (length === 0) {
      if (fit.firstInvalid < 0) fit.firstInvalid = i;
      fit.invalid += 1;
    } else if (length > 1) {
      fit.multibyte += 1;
    }
    i += length || 1;
  }
  return fit;
};

function sequenceLength(bytes: Uint8Array, at: number): number {
  const lead = bytes[at];
  const length = lead >= 0xf0 ? 4 : lead >= 0xe0 ? 3 : 2;
  if (lead < 0xc2 || lead > 0xf4 || at + length > bytes.length) return 0;
  const second = bytes[at + 1];
  const from = lead === 0xe0 ? 0xa0 : lead === 0xf0 ? 0x90 : 0x80;
  const to = lead === 0xed ? 0x9f : lead === 0xf4 ? 0x8f : 0xbf;
  if (second < from || second > to) return 0;
  for (let i = at + 2; i < at + length; i += 1) if (bytes[i] < 0x80 || bytes[i] > 0xbf) return 0;
  return length;
}
