/**
 * Requests and responses of the import routes, used by server and panel alike. Admin routes stand under `/wire`, the public ones
 * under `/api/wire`; both answer with the same shapes.
 */
import type { ReceiptState } from '../../core/duplicates/receipt-state';
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

/** `GET /wire/sources` */
export interface ListSourcesResponse {
  data: { documentId: string; name: string }[];
}
