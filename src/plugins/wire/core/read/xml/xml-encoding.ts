import { encodingExists, getDecoder } from 'iconv-lite';
import { byteOrderMark, fitUtf8, utf16ByPattern } from '../bytes/encoding';
import { guessEncoding } from '../bytes/decode';
import type { Note } from '../format-reader';

/** What the XML declaration says (XML 1.0, section 4.3.3), in bytes that are at least ASCII. */
const DECLARED = /^\s*<\?xml\s[^>]{0,200}?encoding\s*=\s*["']([A-Za-z][\w.:-]{0,40})["']/;

/** Names under which more is sent than they stand for (WHATWG Encoding, section 4.2). */
const WIDER: Record<string, string> = {
  'iso-8859-1': 'windows-1252',
  latin1: 'windows-1252',
  'us-ascii': 'windows-1252',
  ascii: 'windows-1252',
  'iso-8859-9': 'windows-1254',
};

/**
 * In which encoding an XML document is: byte order mark, the NULs of UTF-16, the transport's word (RFC 7303, section 3), the declaration,
 * UTF-8. When the bytes are not the UTF-8 that they are said or supposed to be, the likeliest other encoding is taken, with a note.
 *
 * @param head the document's first bytes
 */
export const xmlEncoding = (
  head: Uint8Array,
  charset?: string,
): { encoding: string; skip: number; notes: Note[] } | { note: Note } => {
  const mark = byteOrderMark(head);
  const unicode = mark?.encoding ?? utf16ByPattern(head);
  if (unicode === 'utf-32') {
    return {
      note: { code: 'READ_ENCODING', message: 'The file is in UTF-32, which is not read. Save it as UTF-8.' },
    };
  }
  if (unicode) return { encoding: unicode, skip: mark?.length ?? 0, notes: [] };
  const declared = DECLARED.exec(Buffer.from(head.subarray(0, 400)).toString('latin1'))?.[1];
  const named = [charset, declared].find((name) => name !== undefined && usable(name));
  // The last character may be cut.
  const whole = head.subarray(0, head.lastIndexOf(0x3e) + 1);
  const { invalid, firstInvalid, multibyte } = fitUtf8(whole);
  const isWronglyNamed = named !== undefined && SINGLE_BYTE.test(named) && invalid === 0 && multibyte > 0;
  if (isWronglyNamed) return { encoding: 'utf-8', skip: 0, notes: [wronglyNamed(named)] };
  if (named && !/^utf-?8$/i.test(named)) {
    return { encoding: WIDER[named.toLowerCase()] ?? named, skip: 0, notes: [] };
  }
  // A few damaged bytes among many that are right are no other encoding.
  if (invalid === 0 || multibyte > 4 * invalid) return { encoding: 'utf-8', skip: 0, notes: [] };
  const guessed = guessEncoding(whole, firstInvalid);
  return {
    encoding: guessed,
    skip: 0,
    notes: [
      {
        code: 'READ_ENCODING_GUESSED',
        message: `The file is not in UTF-8${named ? ', as it says,' : ''} and is read as ${guessed}. Compare with the original, and enter the source's character encoding.`,
      },
    ],
  };
};

/** Encodings in which what is UTF-8 would be strings of odd signs. */
const SINGLE_BYTE = /^(iso-?8859-\d+|latin\d|windows-125\d|cp125\d|us-ascii|ascii)$/i;

const wronglyNamed = (named: string): Note => ({
  code: 'READ_ENCODING_GUESSED',
  message: `The file says that it is in ${named} and is in UTF-8, as which it is read. Tell the agency.`,
});

/** UTF-16 and UTF-32 would have shown in the bytes. */
const usable = (name: string): boolean => !/^(utf-?16|utf-?32|ucs)/i.test(name) && encodingExists(name);

/** A decoder for bytes in pieces. What is no character becomes U+FFFD. */
export const streamDecoder = (encoding: string): { write(bytes: Uint8Array): string; end(): string } => {
  if (!/^utf-?(8|16)/i.test(encoding)) {
    const decoder = getDecoder(encoding);
    return { write: (bytes) => decoder.write(bytes as Buffer), end: () => decoder.end() ?? '' };
  }
  const decoder = new TextDecoder(encoding, { ignoreBOM: true });
  return { write: (bytes) => decoder.decode(bytes, { stream: true }), end: () => decoder.decode() };
};
