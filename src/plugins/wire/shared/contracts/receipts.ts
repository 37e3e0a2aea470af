/** What became of each item of an import, and the item as it came: requests and responses of the routes under `/wire/imports/:id`. */
import type { ReceiptState } from '../../core/duplicates/receipt-state';
import type { Problem } from '../../core/problem';
import type { Pagination } from './imports';

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
