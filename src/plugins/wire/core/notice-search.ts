import { lettersOf } from './disclaimers/reading/letters';

/**
 * A text as searches read it: letters and digits only, without case and accents, so that neither a line break nor a quotation mark stands
 * between a phrase and the words that are looked for. Empty for a text without letters.
 */
export function searchForm(text: string): string {
  const { codes, length } = lettersOf(text);
  return Buffer.from(codes.buffer, 0, length * 2).toString('utf16le');
}

/** What is searched of a notice: who says it, and what. A full stop, which no search has, parts the two. */
export const noticeSearchText = ({ text, issuer }: { text: string; issuer?: string | null }): string =>
  issuer ? `${searchForm(issuer)}.${searchForm(text)}` : searchForm(text);
