import { fingerprint, type Flag } from '../disclaimers';
import type { Placing } from '../policies';
import type { Span } from '../span';
import type { SeenParagraph } from './sighting';

/** What editors have been asked or have said about the paragraphs of one source, by fingerprint. */
export interface SourceRecurring {
  /** Furniture, which the cleaner takes out. */
  chrome: ReadonlySet<string>;
  /** Put before an editor as notices, and undecided. */
  notices: ReadonlySet<string>;
}

/** By the source's name. */
export type RecurringKnowledge = ReadonlyMap<string, SourceRecurring>;

/** That it recurs says neither that it is a notice nor that it is none. */
export const RECURRING_SCORE = 0.5;

/** The cue by which an editor sees why. */
export const RECURS = 'recurs-in-source';

/** Where a notice goes for which nothing but its recurring speaks. */
export const RECURRING_PLACING: Placing = {
  placement: 'inline',
  review: true,
  reason: 'It recurs in its source: it stays in the text until an editor decides.',
};

/**
 * Flags what is proposed as a notice, so that a decision reaches it. It stays where it is.
 *
 * @param seen paragraphs in which the detector has found nothing
 */
export function flagRecurring(
  text: string,
  seen: readonly SeenParagraph[],
  { notices }: Pick<SourceRecurring, 'notices'>,
): (Flag & Placing)[] {
  if (notices.size === 0) return [];
  return seen.flatMap(({ start, end, text: words, place }) => {
    const known = fingerprint(words);
    if (!notices.has(known)) return [];
    const flag = recurringFlag({ start, end }, text.slice(start, end), known);
    return [{ ...flag, inChrome: place === 'removed', ...RECURRING_PLACING }];
  });
}

/** A flag on a paragraph that recurs, wherever it is found. */
export const recurringFlag = (span: Span, quote: string, fingerprint: string): Flag => ({
  ...span,
  quote,
  kinds: ['other'],
  score: RECURRING_SCORE,
  fingerprint,
  inChrome: false,
  evidence: [{ cue: RECURS, ...span, words: quote, weight: 0 }],
});
