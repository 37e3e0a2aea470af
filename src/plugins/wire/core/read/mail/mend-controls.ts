import { decode } from 'iconv-lite';

/**
 * A text whose quotes and dashes have become controls from U+0080 to U+009F, with these as what they were: mail programs say ISO 8859-1 and
 * send windows-1252 (WHATWG Encoding, section 4.2), and some versions of Node take windows-1252 for ISO 8859-1. No mail has such controls to
 * be read.
 */
export const mendControls = (text: string): string =>
  text.replace(/[\x80-\x9f]/g, (char) => decode(Buffer.from([char.charCodeAt(0)]), 'windows-1252'));
