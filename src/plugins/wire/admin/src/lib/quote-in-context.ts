import type { NoticeOccurrence } from '../../../shared/contracts/notices';

/** A notice between what stands around it. */
export interface InContext {
  before: string;
  quote: string;
  after: string;
}

/**
 * A place in an article, with the notice as its text is now: when an editor has just corrected it, articles hear of it a little later. Where
 * nothing is known of the place, the text stands alone.
 */
export function quoteInContext(
  text: string,
  place: Pick<NoticeOccurrence, 'quote' | 'before' | 'after'> | undefined,
): InContext {
  if (!place) return { before: '', quote: text, after: '' };
  const { before = '', quote, after = '' } = place;
  const whole = before + quote + after;
  const at = text === quote ? -1 : whole.indexOf(text);
  if (at < 0) return { before, quote, after };
  return { before: whole.slice(0, at), quote: text, after: whole.slice(at + text.length) };
}
