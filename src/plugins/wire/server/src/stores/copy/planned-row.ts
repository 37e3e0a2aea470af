import type { CopyTable } from './copy-table';

/** A row that a `CopyPlan` is to write. Other rows of the plan may point at it before it has an id. */
export class PlannedRow {
  /** Given when the plan is written, of tables whose `id` comes from a sequence. */
  id?: number;

  /**
   * @param table where it goes
   * @param values one for each of the table's columns; versions of one document share theirs
   * @param publishedAt of content types, which keep it apart since that is what versions differ in
   */
  constructor(
    readonly table: CopyTable,
    readonly values: readonly unknown[],
    readonly publishedAt?: Date | null,
  ) {}
}

/** A row that is pointed at: one that is there, by its row id, or one of the plan. */
export type RowRef = number | PlannedRow;

/** The id of a row that is pointed at. */
export function idOf(row: RowRef): number {
  if (typeof row === 'number') return row;
  if (row.id === undefined) throw new Error(`A row of ${row.table.name} is pointed at that is in no plan.`);
  return row.id;
}
