/** A table as rows are copied into it. */
export interface CopyTable {
  readonly name: string;
  /** The columns that rows give values for, besides `id` and `published_at`. */
  readonly columns: readonly string[];
  /** How each column's value is written as a field of COPY's text format. */
  readonly encoders: readonly Encoder[];
  /** Whether other rows point at its rows, so that their ids must be known beforehand; else the database gives them. */
  readonly hasId: boolean;
  /** The column that tells versions of a document apart, of content types. */
  readonly publishedAtColumn?: string;
}

/** Writes a value as a field of COPY's text format: escaped, `\N` for null; as text, or in UTF-8. */
export type Encoder = (value: unknown) => string | Uint8Array;
