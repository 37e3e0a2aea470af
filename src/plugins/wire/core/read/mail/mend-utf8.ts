import { encode } from 'iconv-lite';

/** Two letters as which a letter of UTF-8 shows when it is read in a set of one byte a letter. */
const DOUBLE = /[\xc2-\xf4][\x80-\xbf\u0152-\u2122]/;

/**
 * A text in UTF-8 that its mail calls US-ASCII, ISO 8859-1 or windows-1252, as it was meant. Text in one of these sets is by chance UTF-8
 * as good as never: each of its letters with an accent would have to be followed by the right number of signs that no language writes there.
 */
export const mendUtf8 = (text: string): string => {
  if (!DOUBLE.test(text)) return text;
  const bytes = Buffer.alloc(text.length);
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i);
    const byte = code <= 0xff ? code : byteOf(text[i]);
    if (byte === undefined) return text;
    bytes[i] = byte;
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return text;
  }
};

function byteOf(char: string): number | undefined {
  const [byte] = encode(char, 'windows-1252');
  return byte >= 0x80 ? byte : undefined;
}
