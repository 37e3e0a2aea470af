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
import { goneTargets, withoutTargets, type ReferringPlan, type RowName } from './targets';
import { turnLinks } from './turn-links';

interface TablePlan extends ReferringPlan {
  sort: SortOfRow;
}

/** What whoever has something turned round is asked on the way. */
export interface TurnAsks {
  /** Called with rows that are in the way, or that are gone: throws when that is the doing of somebody else who can take it back. */
  refuse(rows: readonly RowName[]): Promise<void>;
  /** Called when all is turned round but for records that were made, which go then, with all that points at them. */
  beforeLast(): Promise<void>;
}

/**
 * Turns changes of rows round: what was changed is what it was, what was made goes, what went comes back with the ids that it had. Links of
 * documents that have been saved or published since are found by what they link.
 *
 * What rows point at and is gone for good they point at no more.
 *
 * @returns what stands in the way; nothing is done then
 */
export async function turnRound(
  strapi: Core.Strapi,
  trx: Transaction,
  changes: readonly RowChange[],
  { refuse, beforeLast }: TurnAsks,
): Promise<Obstruction[]> {
  const sortOf = sortsOfRows(strapi);
  const rowOf = await currentVersions(trx, changes);
  const obstructions: Obstruction[] = [];
  const plans: TablePlan[] = [];
  const inTheWay: RowName[] = [];
  for (const [key, same] of grouped(changes, (change) => `${sortOf(change)} ${change.table}`)) {
    const [sort, table] = key.split(' ') as [SortOfRow, string];
    const { references, isLink } = await tableShape(strapi, trx, table);
    const named = { table, sort, references, isLink };
    if (sort === 'link') {
      const real = same.filter(({ before, after }) => !before || !after || Object.keys(after).length > 0);
      const now = await currentLinks(trx, table, real, rowOf);
      const { met, ...plan } = turnLinks(real, now, rowOf);
      inTheWay.push(...met.map((id) => ({ table, id })));
      plans.push({ ...named, ...plan });
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
  if (obstructions.length > 0) return obstructions;
  const gone = await goneTargets(trx, plans);
  await refuse([...inTheWay, ...gone]);
  await write(trx, withoutTargets(plans, gone), beforeLast);
  return [];
}

/** First what others refer to comes back, last it goes. */
const RANK: Record<SortOfRow, number> = { record: 0, part: 1, story: 2, note: 2, link: 2 };

async function write(
  trx: Transaction,
  plans: readonly TablePlan[],
  beforeLast: () => Promise<void>,
): Promise<void> {
  const ordered = plans.toSorted(
    (a, b) => RANK[a.sort] - RANK[b.sort] || a.references.size - b.references.size,
  );
  const isReferredTo = ({ sort, references }: TablePlan) =>
    sort === 'record' || (sort === 'part' && references.size === 0);
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
