import type { lock } from '../locks';
import {
  changedCells,
  composeChanges,
  pick,
  type Cells,
  type LinkColumns,
  type RowChange,
  type StoredRow,
} from './row-change';
import { deleteRows, insertRows, takeRowIds, updateRows } from './write-rows';

type Transaction = Parameters<typeof lock>[0];

/** Changes rows, and keeps of each what it was and what it is: enough to turn all of it round. */
export class Changes {
  private readonly byRow = new Map<string, RowChange>();

  constructor(readonly trx: Transaction) {}

  /** Sets columns of rows; those that have these values already are left alone. */
  async update(
    table: string,
    updates: readonly { row: StoredRow; set: Cells; link?: LinkColumns }[],
  ): Promise<void> {
    const due = updates
      .map(({ row, set, link }) => ({ row, link, set: changedCells(row, set) }))
      .filter(({ set }) => Object.keys(set).length > 0);
    await updateRows(
      this.trx,
      table,
      due.map(({ row, set }) => ({ id: row.id, set })),
    );
    for (const { row, set, link } of due) {
      this.note({ table, id: row.id, before: pick(row, Object.keys(set)), after: set, link });
    }
  }

  /** Writes new rows. @returns their ids */
  async insert(table: string, rows: readonly Cells[], link?: (row: Cells) => LinkColumns): Promise<number[]> {
    const ids = await takeRowIds(this.trx, table, rows.length);
    const made = rows.map((row, i) => ({ ...row, id: ids[i] }));
    await insertRows(this.trx, table, made);
    for (const row of made) this.note({ table, id: row.id, before: null, after: row, link: link?.(row) });
    return ids;
  }

  async delete(table: string, rows: readonly { row: StoredRow; link?: LinkColumns }[]): Promise<void> {
    await deleteRows(
      this.trx,
      table,
      rows.map(({ row }) => row.id),
    );
    for (const { row, link } of rows) this.note({ table, id: row.id, before: row, after: null, link });
  }

  /** Notes rows that Strapi has written in this transaction. */
  made(table: string, rows: readonly StoredRow[]): void {
    for (const row of rows) this.note({ table, id: row.id, before: null, after: row });
  }

  /** Notes rows that were built upon: others went in their favour. */
  hold(table: string, rows: readonly { row: StoredRow; link?: LinkColumns }[]): void {
    for (const { row, link } of rows) this.note({ table, id: row.id, before: {}, after: {}, link });
  }

  /** What has been changed so far. */
  list(): RowChange[] {
    return [...this.byRow.values()];
  }

  private note(change: RowChange): void {
    const key = `${change.table}:${change.id}`;
    const whole = composeChanges(this.byRow.get(key), change);
    if (whole) this.byRow.set(key, whole);
    else this.byRow.delete(key);
  }
}
