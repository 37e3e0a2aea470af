import { stableJson } from '../../../../core/stable-json';

/** A row of a table, or some of its columns, as PostgreSQL writes it as JSON. */
export type Cells = Record<string, unknown>;

/** A whole row. */
export type StoredRow = Cells & { id: number };

/**
 * Where a row is a link: the columns that hold what it links and what to. A version of a document gets another row id whenever it is
 * published, and its links with it: `owner` says whose they were.
 */
export interface LinkColumns {
  from: string;
  to: string;
  owner?: VersionOf;
}

/** A version of a document, by its type's table. */
export interface VersionOf {
  table: string;
  document: string;
  published: boolean;
  /** Of a type that is translated. */
  locale?: string;
}

/**
 * What became of a row.
 *
 * Made: `before` is null, `after` the whole row. Deleted: the other way round. Changed: both have the columns that were changed. Where both
 * are empty the row was only built upon: another one went in its favour.
 */
export interface RowChange {
  table: string;
  id: number;
  before: Cells | null;
  after: Cells | null;
  link?: LinkColumns;
}

/** Whether two values of a column are the same. */
export const isSameValue = (a: unknown, b: unknown): boolean =>
  stableJson(a ?? null) === stableJson(b ?? null);

/** Of columns to be set, those that would change. */
export const changedCells = (row: Cells, set: Cells): Cells =>
  Object.fromEntries(Object.entries(set).filter(([column, value]) => !isSameValue(row[column], value)));

/** Of a row, some columns. */
export const pick = (row: Cells, columns: Iterable<string>): Cells =>
  Object.fromEntries([...columns].map((column) => [column, row[column] ?? null]));

/**
 * Two changes of a row as one; undefined when nothing comes of them.
 *
 * @param second what happened to the row that the first one left
 */
export function composeChanges(first: RowChange | undefined, second: RowChange): RowChange | undefined {
  if (!first) return second;
  const link = first.link ?? second.link;
  const wasMade = first.before === null;
  if (second.after === null) {
    return wasMade ? undefined : { ...second, link, before: { ...second.before, ...first.before } };
  }
  const after = { ...first.after, ...second.after };
  if (wasMade) return { ...first, link, after };
  const before: Cells = { ...second.before, ...first.before };
  const columns = Object.keys(after).filter((column) => !isSameValue(before[column], after[column]));
  return { ...first, link, before: pick(before, columns), after: pick(after, columns) };
}
