import type { Span } from '../../span';
import type { EntityType } from '../mention';
import type { TaggedType } from '../tagger';

/** A name that another extractor has found. Offsets are UTF-16 code units into `articleText`. */
export interface SuppliedMention extends Span {
  /** A place is never given back, but is nothing else then. */
  type: TaggedType;
  /** What a person is called there, in words of the text. */
  role?: string;
  /** The organization of that role, in words of the text. */
  organization?: string;
}

/** What another extractor has found in an article. */
export interface Supplied {
  /** What it calls itself, for the editor who asks where a name comes from. */
  by: string;
  /** In the order of the text, none overlapping another. */
  mentions: readonly SuppliedMention[];
  /** What it finds itself: of these types only its own findings count, and none of the built-in ones. */
  instead: readonly EntityType[];
}
