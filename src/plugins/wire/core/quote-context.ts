import { locateQuote } from './placement';

/** What stands before and after a quote. */
export interface QuoteContext {
  before: string;
  after: string;
}

/**
 * What stands around a quote in a text, at most `length` UTF-16 code units on either side; undefined where the quote is not in the text. Line
 * breaks and quotation marks may differ, see `locateQuote`.
 *
 * @param hint where the quote may be expected to begin, UTF-16 code units of `text`
 */
export function quoteContext(
  text: string,
  quote: string,
  length: number,
  hint?: number,
): QuoteContext | undefined {
  const found = locateQuote(text, quote, hint);
  if (!found) return undefined;
  // Half a character at the far end is none.
  return {
    before: text.slice(Math.max(0, found.start - length), found.start).replace(/^[\uDC00-\uDFFF]/u, ''),
    after: text.slice(found.end, found.end + length).replace(/[\uD800-\uDBFF]$/u, ''),
  };
}
