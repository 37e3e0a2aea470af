import type { Span } from '../span';

export const PLACES = ['body', 'removed'] as const;
/** Where a paragraph stands: in the article, or in what the cleaner took for page furniture. */
export type Place = (typeof PLACES)[number];

export const POSITIONS = ['top', 'middle', 'end'] as const;
/** Where it stands in the item's text. */
export type Position = (typeof POSITIONS)[number];

/** A paragraph of an item, to be counted. Offsets are UTF-16 code units of the item's text. */
export interface SeenParagraph extends Span {
  text: string;
  place: Place;
  position: Position;
}

/** A paragraph as it is counted. */
export interface CountedParagraph extends Omit<SeenParagraph, 'start' | 'end'> {
  /** As of a notice: the same under another typography, and with other companies, dates, numbers and addresses. */
  fingerprint: string;
}

/** One version of one story, as far as it is counted. */
export interface Sighting {
  /** The story's identity: the same for all its versions. */
  story: string;
  /** documentId. */
  article?: string;
  headline?: string;
  /** When the source wrote it, ISO 8601 in UTC. */
  at: string;
  paragraphs: readonly CountedParagraph[];
}

/**
 * What has been counted of one story, by fingerprint: the letters of `Place` and `Position`. It makes counting the same whatever the order
 * of versions, and however often each comes.
 */
export type Marks = Record<string, string>;

/** The letters under which places and positions are kept: their first ones all differ. */
export const letterOf = (word: Place | Position): string => word[0];
