import type { Core } from '@strapi/strapi';
import {
  deleteRows,
  insertRows,
  readRowsWhere,
  takeRowIds,
  updateRows,
  type RowChange,
  type StoredRow,
} from '../row-changes';
import { tableShape } from '../undo/table-shape';
import { currentLinks, currentVersions } from './owners';
import { planRows, type Obstruction } from './plan-rows';
import { sortsOfRows, type SortOfRow, type Transaction } from './sorts-of-tables';
import { turnLinks, type RowPlan } from './turn-links';

interface TablePlan extends RowPlan {
  table: string;
  sort: SortOfRow;
  /** It has columns that hold ids of other rows. */
  refers: boolean;
}

/**
 * Turns changes of rows round: what was changed is what it was, what was made goes, what went comes back with the ids that it had. Links of
 * documents that have been saved or published since are found by what they link.
 *
 * @param beforeLast called when all is turned round but for records that were made, which go then, with all that points at them
 * @returns what stands in the way; nothing is done then
 */
export async function turnRound(
  strapi: Core.Strapi,
  trx: Transaction,
  changes: readonly RowChange[],
  beforeLast: () => Promise<void>,
): Promise<Obstruction[]> {
  const sortOf = sortsOfRows(strapi);
  const rowOf = await currentVersions(trx, changes);
  const obstructions: Obstruction[] = [];
  const plans: TablePlan[] = [];
  for (const [key, same] of grouped(changes, (change) => `${sortOf(change)} ${change.table}`)) {
    const [sort, table] = key.split(' ') as [SortOfRow, string];
    const { references } = await tableShape(strapi, trx, table);
    const named = { table, sort, refers: references.size > 0 };
    if (sort === 'link') {
      const real = same.filter(({ before, after }) => !before || !after || Object.keys(after).length > 0);
      const now = await currentLinks(trx, table, real, rowOf);
      plans.push({ ...named, ...turnLinks(real, now, rowOf) });
      continue;
    }
    const now = await readRowsWhere(
      trx,
      table,
      'id',
      same.map(({ id }) => id),
    );
    const planned = planRows(sort, same, now);
    obstructions.push(...planned.obstructions);
    plans.push({ ...named, ...planned.plan });
  }
  if (obstructions.length === 0) await write(trx, plans, beforeLast);
  return obstructions;
}

/** First what others refer to comes back, last it goes. */
const RANK: Record<SortOfRow, number> = { record: 0, part: 1, story: 2, note: 2, link: 2 };

async function write(
  trx: Transaction,
  plans: readonly TablePlan[],
  beforeLast: () => Promise<void>,
): Promise<void> {
  const ordered = plans.toSorted(
    (a, b) => RANK[a.sort] - RANK[b.sort] || Number(a.refers) - Number(b.refers),
  );
  const isReferredTo = ({ sort, refers }: TablePlan) => sort === 'record' || (sort === 'part' && !refers);
  const insert = async ({ table, inserts }: TablePlan): Promise<void> => {
    const nameless = inserts.filter(({ id }) => id === undefined);
    const ids = await takeRowIds(trx, table, nameless.length);
    const rows = [
      ...inserts.filter(({ id }) => id !== undefined),
      ...nameless.map((row, i) => ({ ...row, id: ids[i] })),
    ];
    await insertRows(trx, table, rows as StoredRow[], 'ON CONFLICT DO NOTHING');
  };
  for (const plan of ordered.filter(isReferredTo)) await insert(plan);
  // A link that goes makes room for another one.
  for (const plan of ordered.filter((one) => !isReferredTo(one)))
    await deleteRows(trx, plan.table, plan.deletes);
  for (const { table, updates } of ordered) await updateRows(trx, table, updates);
  for (const plan of ordered.filter((one) => !isReferredTo(one))) await insert(plan);
  await beforeLast();
  for (const plan of ordered.filter(isReferredTo).toReversed())
    await deleteRows(trx, plan.table, plan.deletes);
}

function grouped<Item>(items: readonly Item[], keyOf: (item: Item) => string): Map<string, Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const same = groups.get(keyOf(item));
    if (same) same.push(item);
    else groups.set(keyOf(item), [item]);
  }
  return groups;
}
