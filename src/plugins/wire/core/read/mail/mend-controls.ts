import { decode } from 'iconv-lite';

const FIRST = 0x80;
/** What windows-1252 has from 80 to 9F. */
const MEANT = decode(Buffer.from(Array.from({ length: 32 }, (_, i) => FIRST + i)), 'windows-1252');

/**
 * A text whose quotes and dashes have become controls from U+0080 to U+009F, with these as what they were: mail programs say ISO 8859-1 and
 * send windows-1252 (WHATWG Encoding, section 4.2), and some versions of Node take windows-1252 for ISO 8859-1. No mail has such controls to
 * be read.
 */
export const mendControls = (text: string): string =>
  text.replace(/[\x80-\x9f]/g, (char) => MEANT[char.charCodeAt(0) - FIRST]);
