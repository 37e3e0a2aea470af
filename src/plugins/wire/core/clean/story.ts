import type { MarkupBlock } from '../item';
import type { Span } from '../span';

/** Why something is not part of the article: page furniture, a field of its own, or nothing but white space. */
export type RemovalReason = 'chrome' | 'headline' | 'byline' | 'dateline' | 'credit' | 'date';

/** A stretch of the item's text that the article does not keep. */
export interface Removed extends Span {
  reason: RemovalReason;
  /** A sentence for the editor who asks why: what gave it away. */
  detail: string;
}

/** A block of the article. `text` is what a reader sees: hard-wrapped lines joined, list marks taken off, bars between cells. */
export interface Paragraph extends Span {
  kind: MarkupBlock['kind'];
  /** Of a heading, 1 to 6; 2 when the source does not say. */
  level?: number;
  /** Of a list item; `unordered` when the source does not say. */
  format?: 'ordered' | 'unordered';
  /** Of a list item: how many lists it is in, from 1. */
  depth?: number;
  /** Of an item of an ordered list: its number, from 1. */
  number?: number;
  text: string;
  /**
   * For each code unit of `text`, which one of the item's text it comes from, as runs: `text` from `at` on (until the next run) is
   * the item's text from `start` on. Joined lines make a new run.
   */
  runs: { at: number; start: number }[];
}

/**
 * What the cleaner makes of an item. `paragraphs` and `removed` are in the order of the text and do not overlap; what lies between
 * them is white space and list marks only. So kept + removed = the original, and a property test says so.
 *
 * A removed heading line (`reason: 'headline'`) is what became the field of that name.
 */
export interface Story {
  /** Fields that the page gave and the item lacked; the item's own fields win. */
  headline?: string;
  byline?: string;
  dateline?: string;
  credit?: string;
  abstract?: string;
  /** BCP 47, detected from the paragraphs when the item does not say. */
  language?: string;
  /** ISO 8601; only when the page states it unambiguously. */
  firstCreated?: string;
  paragraphs: Paragraph[];
  removed: Removed[];
  /** Of what is removed, the paragraphs that an editor has called furniture of the source; absent when there are none. */
  recurring?: Paragraph[];
}

/** The story's paragraphs as its source sent them: with those that are taken out because they recur in the source. */
export const sentParagraphs = ({ paragraphs, recurring = [] }: Story): Paragraph[] =>
  recurring.length === 0 ? paragraphs : [...paragraphs, ...recurring].sort((a, b) => a.start - b.start);
