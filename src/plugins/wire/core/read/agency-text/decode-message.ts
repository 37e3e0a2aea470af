import { decode } from '../bytes/decode';
import { fitUtf8 } from '../bytes/encoding';
import type { Note } from '../format-reader';
import { guessCharset } from './guess-charset';
import { fromIso646 } from './iso-646';
import { decodeIso6937, isIso6937 } from './iso-6937';

export type DecodedMessage =
  { ok: true; text: string; encoding: string; notes: Note[] } | { ok: false; note: Note };

/** Seven-bit Japanese (RFC 1468), which no byte gives away but its escapes. */
const JAPANESE = /\x1b(?:\$[@B]|\([JI])/;

/**
 * The text of a message: Unicode as it shows itself, else the encoding that the source's settings name, the one that the whole file looks
 * like, or the one that the message looks like. Seven-bit texts may be in a national variant of ISO 646, or in ISO-2022-JP.
 *
 * @param fileCharset what the file's beginning looks like
 */
export const decodeMessage = (
  bytes: Uint8Array,
  { charset, fileCharset }: { charset?: string; fileCharset?: string },
): DecodedMessage => {
  const isSevenBit = bytes.every((byte) => byte < 0x80);
  if (isSevenBit && bytes.includes(0x1b) && JAPANESE.test(Buffer.from(bytes).toString('latin1'))) {
    const text = new TextDecoder('iso-2022-jp').decode(bytes);
    return { ok: true, text, encoding: 'iso-2022-jp', notes: [] };
  }
  const guessed = charset ?? (isSevenBit ? undefined : (fileCharset ?? guessCharset(bytes)));
  const decoded = decodeAs(bytes, guessed);
  if (!decoded.ok) return decoded;
  const notes = [...decoded.notes];
  if (charset === undefined && guessed !== undefined && !/^utf-/.test(decoded.encoding)) {
    notes.unshift({
      code: 'READ_ENCODING',
      message: `The text is not UTF-8 and was read as ${decoded.encoding}, the most likely encoding. If letters look wrong, enter the source's encoding.`,
    });
  }
  const national = isSevenBit ? fromIso646(decoded.text, charset) : undefined;
  const { encoding } = decoded;
  if (!national) return { ok: true, text: decoded.text, encoding, notes };
  if (charset === undefined) {
    notes.push({
      code: 'READ_ENCODING',
      message: `The text has ${national.variant} letters in the places of brackets and braces (ISO 646), and was read so. If letters look wrong, enter the source's encoding.`,
    });
  }
  return { ok: true, text: national.text, encoding, notes };
};

function decodeAs(bytes: Uint8Array, charset: string | undefined): DecodedMessage {
  const isOther = charset !== undefined && isIso6937(charset) && fitUtf8(bytes).invalid > 0;
  if (!isOther) return decode(bytes, { charset });
  return { ok: true, text: decodeIso6937(bytes), encoding: 'iso-6937', notes: [] };
}
