/**
 * Requests and responses of the import routes, used by server and panel alike. Admin routes stand under `/wire`, the public ones
 * under `/api/wire`; both answer with the same shapes.
 */
import type { NoticeKind, Placement } from '../../core/disclaimers/flag';
import type { ReceiptState } from '../../core/duplicates/receipt-state';
import type { EntityType } from '../../core/entities/mention';
import type { PubStatus } from '../../core/item';
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
  /** documentId of the import whose items it processes again. */
  againOf?: string;
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

/** Which imports a list shows; all that are given have to fit. */
export interface ImportFilter {
  state?: ImportState;
  /** documentId of a wire source. */
  source?: string;
  way?: ImportWay;
  /** Part of the name of who asked for it. */
  who?: string;
  /** Begun then or later; ISO 8601. */
  since?: string;
  /** Part of the name of one of its files. */
  search?: string;
}

/** `GET /wire/imports?page=&pageSize=` with the fields of `ImportFilter` */
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

/** Which receipts of an import a list, or the report, has; all that are given have to fit. */
export interface ReceiptFilter {
  state?: ReceiptState;
  /** Part of a headline, a file's name or a guid. */
  search?: string;
  /** With something that a person ought to look at. */
  problems?: boolean;
  /** With legal notices. */
  notices?: boolean;
}

/*
 * `GET /wire/imports/:id/report.csv` with the fields of `ReceiptFilter`: a line each receipt, in UTF-8 with a byte order mark, with the columns
 * of `REPORT_COLUMNS`. A cell that a spreadsheet would take for a formula has an apostrophe before it.
 */
export const REPORT_COLUMNS = [
  'state',
  'file',
  'within',
  'item',
  'headline',
  'guid',
  'version',
  'detail',
  'problems',
  'notices',
  'article',
  'receipt',
] as const;

/**
 * `GET /wire/imports/:id/receipts/:receipt/original`: the bytes of an item as they came, as a file to be saved. With `…/original/text`, to be
 * looked at:
 */
export interface OriginalTextResponse {
  data: {
    file: string;
    within?: string;
    item?: number;
    bytes: number;
    /** As the text was read; absent for what is no text. */
    encoding?: string;
    /** Its beginning, at most `ORIGINAL_TEXT_LIMIT` characters; absent for what is no text. */
    text?: string;
    /** There is more of it. */
    isCut: boolean;
  };
}

/** UTF-16 code units. */
export const ORIGINAL_TEXT_LIMIT = 200_000;

/** `GET /wire/imports/:id/receipts?page=&pageSize=` with the fields of `ReceiptFilter` */
export interface ListReceiptsResponse {
  data: ReceiptSummary[];
  meta: { pagination: Pagination };
}

/** `GET /wire/sources` */
export interface ListSourcesResponse {
  data: { documentId: string; name: string }[];
}
