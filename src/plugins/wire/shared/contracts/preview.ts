/** What is shown of items before they are imported: requests and responses of `POST /wire/imports/preview`. */
import type { Flag, Placement } from '../../core/disclaimers/flag';
import type { ReceiptState } from '../../core/duplicates/receipt-state';
import type { EntityType } from '../../core/entities/mention';
import type { PubStatus } from '../../core/item';
import type { Problem } from '../../core/problem';

/** A stretch of the item's text as the preview paints it; stretches follow one another without gap or overlap. */
export interface PreviewSegment {
  text: string;
  /** `chrome` also covers what became a field (headline, byline …): see `reason`. */
  kind: 'kept' | 'chrome' | 'notice';
  /** For chrome: why it is removed, in words for an editor. */
  reason?: string;
  /** For a notice: index into `flags`. */
  flag?: number;
  /** Entities inside this stretch, offsets into its `text`. */
  entities?: { start: number; end: number; entity: number }[];
}

export interface PreviewFlag extends Omit<Flag, 'decided' | 'evidence'> {
  evidence: { cue: string; words: string; weight: number }[];
  /** Where an import would put it. */
  placement: Placement;
  /** Which rule or whose decision puts it there, as a sentence. */
  reason: string;
}

export interface PreviewEntity {
  type: EntityType;
  name: string;
  /** documentId of the record it would be linked to; absent when one would be made. */
  known?: string;
  positions?: { title: string; organization?: string }[];
  date?: string;
  place?: string;
  evidence: string;
}

/** An article that is here already, and that an item is about. */
export interface PreviewArticle {
  documentId: string;
  headline?: string;
  /** As its source numbers it. */
  version?: string;
  /** Name of the wire source that it came from. */
  source?: string;
}

export interface PreviewItem {
  /** Its number among all that is imported, from 1; absent where only one file was read. */
  number?: number;
  file: string;
  /** The item's number in the file, from 1; absent when the whole file is meant. */
  item?: number;
  /** The file inside the file in which it stands, as a path: `2026/story.xml` of a zip, an attachment's name. */
  within?: string;
  /** What an import would make of it. */
  state: ReceiptState;
  /** The reason, for any state but `created`. */
  detail?: string;
  /** documentId of the article that would be updated, or that is already there. */
  article?: string;
  /** That article, as it is now. */
  existing?: PreviewArticle;
  /** Articles that say nearly the same, those with most in common first; `share` from 0.5 to 1, of the shorter of the two texts. */
  near?: (PreviewArticle & { share: number })[];
  pubStatus?: PubStatus;
  /** Until when it is not to be published: ISO 8601, in the future. */
  embargoedUntil?: string;
  headline?: string;
  fields: { name: string; value: string }[];
  language?: string;
  paragraphs: number;
  segments: PreviewSegment[];
  flags: PreviewFlag[];
  entities: PreviewEntity[];
  problems: Problem[];
  /** Where in the source each field stands, as its format counts: `headline` → `/items/3/title`. */
  paths?: Record<string, string>;
  /** Fields that the item does not have itself: they are the source's defaults. */
  defaulted?: string[];
}

/**
 * Which items a preview shows, in the query of `POST /wire/imports/preview`: from the item with this number on, counted over all files; or the
 * one with this number in a file. Without either, the first ones.
 */
export interface PreviewPlace {
  /** From 1. */
  from?: number;
  /** A file's name as receipts have it; with `item`. */
  file?: string;
  /** From 1; with `file`. */
  item?: number;
}

/** `POST /wire/imports/preview?from=&file=&item=` */
export interface PreviewResponse {
  data: {
    /** At most `PREVIEW_LIMIT`; those before them were read, and not looked at: an item is compared with what is here and with these. */
    items: PreviewItem[];
    /** Whether the files hold more items after these. */
    more: boolean;
    /** How many items there are up to the last one of these; all there are, when there are no more. */
    read: number;
  };
}

export const PREVIEW_LIMIT = 20;
