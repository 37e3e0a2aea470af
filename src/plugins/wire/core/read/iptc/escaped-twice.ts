import { decodeHTML } from 'entities';

/** What XML's own reading leaves of characters that were escaped before they came into the document. */
const REFERENCE = /&(?:amp|lt|gt|quot|apos|nbsp|#\d{2,6}|#x[\da-f]{2,5});/i;

/** A line in which characters are still references once XML is read (`&amp;amp;`, or `&amp;` in CDATA), as it was meant. */
export const unescapedTwice = (line: string): string => (REFERENCE.test(line) ? decodeHTML(line) : line);
