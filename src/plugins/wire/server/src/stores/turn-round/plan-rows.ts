import type { NameObstacle } from '../../../../shared/contracts/names';
import { isSameValue, type Cells, type RowChange, type StoredRow } from '../row-changes';
import { SEEN } from '../name-records/seen-days';
import type { Written } from '../written';
import type { SortOfRow } from './sorts-of-tables';
import { turnWritten } from './turn-written';
import type { RowPlan } from './turn-links';

/** What the plugin, its imports and Strapi set by the way: it is put back where it still is what it became. */
const BY_THE_WAY = new Set(['updated_at', 'updated_by_id', 'order', ...SEEN]);

/** What stands in the way of turning round what has become of a record; `what` it is about is filled in by the caller. */
export type Obstruction = Pick<NameObstacle, 'why' | 'field'> & { change: RowChange };

/**
 * Plans to turn changes of a table's rows round, other than links. Of records and their components nothing may be others since; of what is only
 * kept in step (the ledger, rulings, proposals) that is turned round which still is what it became. Pure.
 *
 * @param now the rows with the changes' ids
 */
export function planRows(
  sort: SortOfRow,
  changes: readonly RowChange[],
  now: readonly StoredRow[],
): { plan: RowPlan; obstructions: Obstruction[] } {
  const plan: RowPlan = { updates: [], inserts: [], deletes: [] };
  const obstructions: Obstruction[] = [];
  const byId = new Map(now.map((row) => [row.id, row]));
  const isStrict = sort === 'record' || sort === 'part';
  for (const change of changes) {
    const { id, before, after } = change;
    const row = byId.get(id);
    if (before === null) {
      if (!row) continue;
      const other = isStrict ? otherColumn(row, after!) : undefined;
      if (other !== undefined) obstructions.push({ why: 'changed', field: other, change });
      plan.deletes.push(id);
    } else if (after === null) {
      if (!row) plan.inserts.push(before);
    } else if (Object.keys(after).length > 0) {
      if (!row && isStrict) obstructions.push({ why: sort === 'record' ? 'gone' : 'changed', change });
      if (!row) continue;
      const other = isStrict ? otherColumn(row, after) : undefined;
      if (other !== undefined) obstructions.push({ why: 'changed', field: other, change });
      const set = turnedCells(sort, row, before, after);
      if (Object.keys(set).length > 0) plan.updates.push({ id, set });
    }
  }
  return { plan, obstructions };
}

/** A column in which a row is no longer what it became. */
const otherColumn = (row: Cells, after: Cells): string | undefined =>
  Object.keys(after).find((column) => !BY_THE_WAY.has(column) && !isSameValue(row[column], after[column]));

function turnedCells(sort: SortOfRow, row: Cells, before: Cells, after: Cells): Cells {
  const set: Cells = {};
  for (const [column, value] of Object.entries(before)) {
    if (isSameValue(row[column], after[column])) set[column] = value;
    else if (sort === 'story' && column === 'written' && row.written)
      set.written = turnWritten(row.written as Written, value as Written, after.written as Written);
  }
  return set;
}
