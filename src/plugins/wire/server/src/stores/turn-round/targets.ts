import type { Cells } from '../row-changes';
import type { Transaction } from './sorts-of-tables';
import type { RowPlan } from './turn-links';

/** A row, by its table. */
export interface RowName {
  table: string;
  id: number;
}

/** What is to be done with a table's rows, which point at others. */
export interface ReferringPlan extends RowPlan {
  table: string;
  /** By column, the table whose ids it holds. */
  references: ReadonlyMap<string, string>;
  /** Its rows say nothing but that one thing is linked to another. */
  isLink: boolean;
}

/** What planned rows would point at and is neither there nor comes back with them. */
export async function goneTargets(trx: Transaction, plans: readonly ReferringPlan[]): Promise<RowName[]> {
  const wanted = new Map<string, Set<number>>();
  for (const { references, inserts, updates } of plans) {
    for (const cells of [...inserts, ...updates.map(({ set }) => set)])
      for (const [column, table] of references)
        if (typeof cells[column] === 'number')
          wanted.set(table, (wanted.get(table) ?? new Set()).add(cells[column]));
  }
  for (const { table, inserts } of plans)
    for (const { id } of inserts) if (typeof id === 'number') wanted.get(table)?.delete(id);
  const gone: RowName[] = [];
  for (const [table, ids] of wanted) {
    if (ids.size === 0) continue;
    const { rows } = await trx.raw('SELECT id FROM ?? WHERE id = ANY (?)', [table, [...ids] as never]);
    for (const { id } of rows as { id: number }[]) ids.delete(id);
    gone.push(...[...ids].map((id) => ({ table, id })));
  }
  return gone;
}

/** The same plans without what is gone: of links the row is left out, of others the column is empty. Pure. */
export function withoutTargets<Plan extends ReferringPlan>(
  plans: readonly Plan[],
  gone: readonly RowName[],
): Plan[] {
  const names = new Set(gone.map(({ table, id }) => `${table} ${id}`));
  if (names.size === 0) return [...plans];
  return plans.map((plan) => {
    const lost = (cells: Cells) =>
      [...plan.references].flatMap(([column, table]) =>
        names.has(`${table} ${cells[column]}`) ? column : [],
      );
    const emptied = (cells: Cells): Cells => ({
      ...cells,
      ...Object.fromEntries(lost(cells).map((column) => [column, null])),
    });
    if (!plan.isLink)
      return {
        ...plan,
        inserts: plan.inserts.map(emptied),
        updates: plan.updates.map(({ id, set }) => ({ id, set: emptied(set) })),
      };
    return {
      ...plan,
      inserts: plan.inserts.filter((cells) => lost(cells).length === 0),
      updates: plan.updates.filter(({ set }) => lost(set).length === 0),
    };
  });
}
