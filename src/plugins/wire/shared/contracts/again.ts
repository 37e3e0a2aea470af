/** Requests and responses of the routes that process again what an import has kept of its items, under `/wire`. */
import type { Placement } from '../../core/disclaimers/flag';
import type { Publication } from '../../core/differences/article-difference';
import type { EntityType } from '../../core/entities/mention';
import type { ReceiptState } from '../../core/duplicates/receipt-state';
import type { ImportSummary } from './imports';

/** A field of an article that changes; an absent value is none. */
export interface FieldDifference {
  name: string;
  before?: string;
  after?: string;
}

/** A paragraph of the body: as it is, no longer there, or new. Together, without those added, they are the body before. */
export interface ParagraphDifference {
  change: 'same' | 'removed' | 'added';
  text: string;
}

/** A notice that comes, goes, or is placed elsewhere. */
export interface NoticeDifference {
  change: 'added' | 'removed' | 'moved';
  text: string;
  before?: Placement;
  after?: Placement;
}

export interface NameDifference {
  change: 'added' | 'removed';
  type: EntityType;
  name: string;
}

/** What processing an item again changes in its article; empty lists where nothing does. */
export interface ArticleDifference {
  publication: { before: Publication; after: Publication };
  /** When the end of its embargo publishes the article by itself, where that changes; ISO 8601. */
  release?: { before?: string; after?: string };
  fields: FieldDifference[];
  /** Empty when no paragraph changes. */
  paragraphs: ParagraphDifference[];
  notices: NoticeDifference[];
  names: NameDifference[];
  /** Fields that stay as an editor wrote them, though today's rules say something else: conflicts. */
  conflicts: string[];
}

/** What would become of one item. */
export interface AgainItem {
  /** documentId. */
  receipt: string;
  file: string;
  item?: number;
  within?: string;
  article: string;
  headline?: string;
  /** `updated` or `held`: see the difference; `unchanged`; `killed` and `failed`: see the detail. */
  state: ReceiptState;
  detail?: string;
  difference?: ArticleDifference;
  /** Something of the difference, or all of it, is left out: who asks may not read that in the article. */
  isHidden?: true;
}

/** `POST /wire/imports/:id/again/preview` and `POST /wire/imports/:id/again` */
export interface AgainRequest {
  /** documentId of the one receipt that it is about; without it, all of the import's that have an article. */
  receipt?: string;
  /** Of a preview: row number of the first item, from 1. */
  from?: number;
}

export const AGAIN_PREVIEW_LIMIT = 20;

/** Nothing is stored. */
export interface AgainPreviewResponse {
  data: {
    /** At most `AGAIN_PREVIEW_LIMIT`. */
    items: AgainItem[];
    /** How many items would be processed. */
    total: number;
  };
}

/** 202: an import of its own, `way: 'again'`, that can be undone. */
export interface AgainResponse {
  data: ImportSummary;
}
