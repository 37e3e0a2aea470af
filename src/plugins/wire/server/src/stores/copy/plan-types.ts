import type { EncodedText } from './encoded-text';
import type { JsonText } from './json-text';
import type { PlannedRow, RowRef } from './planned-row';

/**
 * What a row is to hold, by attribute:
 * - scalars as the document service takes them, dates and times as `Date` or as text; attributes of type `json` and `blocks` also as
 *   `json(text)`,
 * - relations and media as the rows pointed at, by row id or as rows of the plan (the document service takes documentIds), in their order,
 * - components as objects of the same kind; in a dynamic zone with `__component`.
 */
export type PlannedData = Readonly<Record<string, unknown>>;

/** What relations and media are given as. */
export type PlannedRelation = RowRef | readonly RowRef[] | null;

export interface DocumentOptions {
  /** When it is made: `createdAt` and `updatedAt`, unless the data has its own. */
  at: Date;
  /** Whether it is published, too. Without meaning for types that have no drafts. */
  publish?: boolean;
  /** By default `at`. */
  publishedAt?: Date;
  /** By default a new one. */
  documentId?: string;
}

export interface PlannedDocument {
  documentId: string;
  /** Of a type without drafts, its only row. */
  draft: PlannedRow;
  published?: PlannedRow;
}

/** What `raw` takes as a column's value; an array becomes an array of PostgreSQL's. */
export type RawValue =
  | string
  | number
  | bigint
  | boolean
  | Date
  | JsonText
  | EncodedText
  | PlannedRow
  | null
  | readonly (string | number | bigint)[];

export interface WrittenPlan {
  /** Rows written, in all tables. */
  rows: number;
  /** Of COPY data. */
  bytes: number;
}
