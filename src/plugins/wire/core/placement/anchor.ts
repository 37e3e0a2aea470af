import type { Span } from '../span';
import { isInsidePair } from './signs';

/**
 * What is kept of a stretch to find it again after an edit: its words and what stood around them, as in the Text Quote Selector of the Web
 * Annotation Data Model (W3C Recommendation of 23 February 2017, 4.2.4, https://www.w3.org/TR/annotation-model/#text-quote-selector), there
 * called `exact`, `prefix` and `suffix`.
 */
export interface Anchor {
  quote: string;
  before: string;
  after: string;
}

/** Code units kept on either side; the Recommendation leaves the number open, Hypothesis keeps as many (`anchoring/types.ts`). */
const CONTEXT = 32;

/**
 * The anchor of a stretch: its words and up to 32 code units on either side. No surrogate pair is cut in two, for databases refuse halves.
 *
 * @param span UTF-16 code units of `text`
 */
export function anchorOf(text: string, { start, end }: Span): Anchor {
  const from = Math.max(0, start - CONTEXT);
  const to = Math.min(text.length, end + CONTEXT);
  return {
    quote: text.slice(start, end),
    before: text.slice(isInsidePair(text, from) ? from + 1 : from, start),
    after: text.slice(end, isInsidePair(text, to) ? to - 1 : to),
  };
}
