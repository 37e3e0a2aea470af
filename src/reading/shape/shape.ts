/** How a list is put in order. */
export interface Order {
  /** Of the record's own: an attribute that has a column, or `id`. */
  attribute: string;
  descending?: boolean;
}

/**
 * What an answer holds of a record: its own fields, and of relations, components and media what their own shapes say. `id`, and `documentId`
 * where there is one, are always in it.
 */
export interface Shape {
  /** Of the content type or component. */
  uid: string;
  /** Attributes that have a column of their own. */
  fields: readonly string[];
  /** Relations, components and media, by the key that the answer has them under. */
  parts: Readonly<Record<string, Part>>;
  /** Of `id` and `documentId`, what is in no answer. */
  without?: readonly string[];
  /** Values that no attribute has, by key. */
  added?: Readonly<Record<string, Added>>;
}

/** What an answer holds of a relation, a component or media. */
export interface Part {
  shape: Shape;
  /** The attribute, where the key is another name. */
  of?: string;
  /** The order of the relation itself, unless it is given. */
  sort?: readonly Order[];
  /** Of a list, how many at most. */
  limit?: number;
  /** Of people, organizations and events, those only whose names are confirmed. */
  confirmed?: boolean;
  /** Of a list, the first alone: an object or null in the place of a list. */
  first?: boolean;
  /** A query that gives one row at most to stand beside each row, as `BESIDE`, for the other expressions; empty where it gives none. */
  beside?: Expression;
  /** What else has to hold of a row. */
  where?: Expression;
  /** What the rows are put in order by before all else. */
  before?: Expression;
}

/** What the row is called that a part's `beside` gives. */
export const BESIDE = 'beside';

/** An SQL expression that gives JSON; the attributes that it tells of have to be readable for it to be in an answer. */
export interface Added {
  sql: Expression;
  /** Of the record itself. */
  from?: readonly string[];
}

/**
 * SQL about a row.
 *
 * @param row names a column of the record's row by its attribute
 * @param above the same for the record that the record is a part of, the nearest first
 */
export type Expression = (row: Cell, above: readonly Cell[], tables: Tables) => string;
export type Cell = (attribute: string) => string;

/** Names tables and columns of other types. */
export interface Tables {
  table: (uid: string) => string;
  /** A column of a table, unquoted by a row's name: to be put behind it with a dot. */
  column: (uid: string, attribute: string) => string;
}
