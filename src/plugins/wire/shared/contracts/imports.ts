/**
 * Requests and responses of the import routes, used by server and panel alike. Admin routes stand under `/wire`, the public ones
 * under `/api/wire`; both answer with the same shapes.
 */
import type { NoticeKind, Placement } from '../../core/disclaimers/flag';
import type { ReceiptState } from '../../core/duplicates/receipt-state';
import type { EntityType } from '../../core/entities/mention';
import type { Problem } from '../../core/problem';
import type { ImportState, ImportWay } from '../constants';
import type { UndoSummary } from './undo';

/** How many items became what. `items` is the sum of the seven. */
export type ImportCounts = Record<ReceiptState, number> & { items: number; flags: number };

/** What an import reads: pasted text, or uploaded files (multipart field `files`, with these as form fields). */
export interface ImportRequest {
  text?: string;
  /** Name of a wire source; made when unknown. */
  source?: string;
  /** Publish what may be published; else all articles stay drafts. */
  publish?: boolean;
  /** Overrides sniffing: a format's name as `wire parse --help` lists them. */
  format?: string;
}

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

export interface PreviewFlag {
  start: number;
  end: number;
  quote: string;
  kinds: NoticeKind[];
  issuer?: string;
  score: number;
  fingerprint: string;
  inChrome: boolean;
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

export interface PreviewItem {
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

/** `POST /wire/imports/preview` */
export interface PreviewResponse {
  data: {
    /** The first items, at most `PREVIEW_LIMIT`. */
    items: PreviewItem[];
    /** Whether the files hold more items than were previewed. */
    more: boolean;
  };
}

export const PREVIEW_LIMIT = 20;

export interface ImportSummary {
  documentId: string;
  state: ImportState;
  /** What was read: file names, or `<paste>`. */
  files: string[];
  source?: string;
  publish: boolean;
  counts: ImportCounts;
  /** Set when the run itself broke. */
  error?: string;
  createdAt: string;
  startedAt?: string;
  finishedAt?: string;
  /** Who asked for it: an admin user's name, an API token's name, or `wire import`; absent for what came by itself. */
  startedBy?: string;
  /** How its files came. */
  way?: ImportWay;
  /** How far it is, while it runs. */
  progress?: ImportProgress;
  /** Its failed items are being tried again. */
  retrying?: boolean;
  /** How far its undo is, or what came of it. */
  undo?: UndoSummary;
  /** When it can be neither undone nor done again any more, while it can. */
  undoUntil?: string;
  /** Since when it cannot. */
  undoEndedAt?: string;
}

/** How far an import is; of what is read and what is stored the latter counts. */
export interface ImportProgress {
  bytesDone: number;
  bytesTotal: number;
  /** Since it began, without the time in which it stood canceled; 0 as long as nothing is counted. */
  itemsPerSecond: number;
  /** At the rate so far, at least 1; absent while there is none. */
  secondsLeft?: number;
}

export interface ReceiptSummary {
  documentId: string;
  file: string;
  /** From 1; absent when the whole file is meant. */
  item?: number;
  /** The file inside the file in which it stands, as a path: `2026/story.xml` of a zip, an attachment's name. */
  within?: string;
  state: ReceiptState;
  headline?: string;
  guid?: string;
  /** The reason, in words a person can act on. */
  detail?: string;
  problems: Problem[];
  /** documentId of its article; absent where there is none, or no longer. */
  article?: string;
  flags: number;
}

export interface Pagination {
  page: number;
  pageSize: number;
  pageCount: number;
  total: number;
}

/** `POST /wire/imports` and `POST /api/wire/imports`: 202 */
export interface StartImportResponse {
  data: ImportSummary;
}

/** `GET /wire/imports?page=&pageSize=` */
export interface ListImportsResponse {
  data: ImportSummary[];
  meta: { pagination: Pagination };
}

/** `GET /wire/imports/:id` and `GET /api/wire/imports/:id` */
export interface GetImportResponse {
  data: ImportSummary;
}

/** `POST /wire/imports/:id/retry`: 202 */
export interface RetryImportResponse {
  data: {
    /** Failed items that are tried again. */
    items: number;
  };
}

/** `GET /wire/imports/:id/receipts?page=&pageSize=&state=` */
export interface ListReceiptsResponse {
  data: ReceiptSummary[];
  meta: { pagination: Pagination };
}

/** `GET /wire/sources` */
export interface ListSourcesResponse {
  data: { documentId: string; name: string }[];
}
