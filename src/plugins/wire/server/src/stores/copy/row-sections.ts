import type { Core } from '@strapi/strapi';
import type { CopyTable } from './copy-table';
import type { PlannedRow } from './planned-row';
import { takeIds } from './take-ids';
import { tableRanks } from './table-ranks';

type Transaction = Core.Strapi['db']['connection'];

/** The rows that go into one COPY. */
export interface RowSection {
  table: CopyTable;
  rows: PlannedRow[];
}

/** The rows of a plan, by table and columns. */
export class RowSections {
  private readonly sections = new Map<CopyTable, RowSection>();
  size = 0;

  add(row: PlannedRow): PlannedRow {
    const section = this.sections.get(row.table);
    if (section) section.rows.push(row);
    else this.sections.set(row.table, { table: row.table, rows: [row] });
    this.size += 1;
    return row;
  }

  /** Gives every row an id that others may point at. */
  async takeIds(trx: Transaction): Promise<void> {
    await takeIds(
      trx,
      [...this.sections.values()].filter(({ table }) => table.hasId),
    );
  }

  /** Those first that others point at. */
  async inOrder(strapi: Core.Strapi, trx: Transaction): Promise<RowSection[]> {
    const sections = [...this.sections.values()];
    if (sections.length < 2) return sections;
    const ranks = await tableRanks(strapi, trx);
    const rankOf = ({ table }: RowSection) => ranks.get(table.name) ?? 0;
    return sections.sort((a, b) => rankOf(a) - rankOf(b));
  }
}
