/** The versions of an article's story as its source sent them, under `/wire` for the panel and under `/api/wire` for API tokens. */
import type { ReceiptState } from '../../core/duplicates/receipt-state';
import type { Pagination } from './imports';

/** One coming of one version. */
export interface VersionSummary {
  /** documentId of its receipt. */
  receipt: string;
  /** As the source numbers it. */
  version?: string;
  versionCreated?: string;
  /** What became of it; `unchanged` also when a newer version was here already, which `detail` says. */
  state: ReceiptState;
  detail?: string;
  headline?: string;
  source?: string;
  /** documentId of the source. */
  sourceId?: string;
  import: { documentId: string };
  file: string;
  /** From 1. */
  item?: number;
  within?: string;
  /** When it came. */
  receivedAt: string;
  /**
   * documentId of the receipt with which the item is kept as it came: this one, or that of the first coming of the same. Absent when it is
   * not kept.
   */
  original?: string;
}

/** `GET /wire/articles/:documentId/versions?page=&pageSize=` and the same under `/api/wire`: the newest version first. */
export interface ListVersionsResponse {
  data: VersionSummary[];
  meta: { pagination: Pagination };
}

/*
 * `GET /wire/articles/:documentId/versions/:receipt/original` and the same under `/api/wire` give the bytes of the item as they came, as a
 * file to be saved: `text/plain` in UTF-8 where they are that, else `application/octet-stream`.
 */
