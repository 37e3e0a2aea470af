import type { Core } from '@strapi/strapi';
import {
  noCounts,
  REFUSALS_TOLD,
  type DecideManyResponse,
  type Refusal,
} from '../../../shared/contracts/notice-decisions';
import { inTransaction, type lock } from '../stores/locks';
import { lockNotices, type LockedNotice } from '../stores/notice-states';
import { changeLocked, type ChangeOrder, type WantedChange } from './change-locked';
import { conflictRefusal, isOther } from './conflicts';

/** Notices in one transaction: they are locked until it ends. */
const BATCH = 500;

type Transaction = Parameters<typeof lock>[0];
type Counts = DecideManyResponse['data'];

/** A notice that is meant, and the `updatedAt` that the editor saw of it. */
export interface Target {
  documentId: string;
  seen?: string;
}

/** What locked notices are to become, and which of them may not. */
export type Makes = (
  notices: readonly LockedNotice[],
  trx: Transaction,
  at: Date,
) => Promise<{ wanted: WantedChange[]; refused?: Refusal[] }>;

/** Changes many notices, each whole or not at all; what cannot be changed is named and holds up nobody. */
export async function changeMany(
  strapi: Core.Strapi,
  named: readonly Target[],
  order: Omit<ChangeOrder, 'at'>,
  makes: Makes,
): Promise<Counts> {
  const counts = noCounts();
  const targets = [...new Map(named.map((target) => [target.documentId, target])).values()];
  for (let from = 0; from < targets.length; from += BATCH) {
    const batch = targets.slice(from, from + BATCH);
    const done = await changeBatch(strapi, batch, order, makes);
    counts.total += batch.length;
    counts.changed += done.changed.length;
    counts.unchanged += done.unchanged.length;
    counts.refused += done.refused.length;
    counts.refusals.push(...done.refused.slice(0, REFUSALS_TOLD - counts.refusals.length));
    counts.changes.push(...done.changes);
    counts.applications += done.applications.length;
  }
  return counts;
}

async function changeBatch(
  strapi: Core.Strapi,
  batch: readonly Target[],
  order: Omit<ChangeOrder, 'at'>,
  makes: Makes,
) {
  const at = new Date();
  const ids = batch.map(({ documentId }) => documentId);
  const seen = new Map(batch.map((target) => [target.documentId, target.seen]));
  return inTransaction(strapi, async (trx) => {
    const found = await lockNotices(strapi, trx, 'document_id', ids);
    const other = found.filter((notice) => isOther(notice, seen.get(notice.documentId)));
    const free = found.filter((notice) => !other.includes(notice));
    const { wanted, refused = [] } = await makes(free, trx, at);
    const done = await changeLocked(strapi, trx, wanted, { ...order, at });
    const unknown = unknownOnes(ids, new Set(found.map(({ documentId }) => documentId)));
    const now = done.changed.length > 0 ? await lockNotices(strapi, trx, 'document_id', done.changed) : [];
    return {
      ...done,
      refused: [...unknown, ...other.map(conflictRefusal), ...refused, ...done.refused],
      changes: now.map(({ documentId, updatedAt }) => ({ documentId, seen: updatedAt.toISOString() })),
    };
  });
}

const unknownOnes = (ids: readonly string[], found: ReadonlySet<string>): Refusal[] =>
  ids
    .filter((id) => !found.has(id))
    .map((id) => ({ notice: id, code: 'unknown', message: `There is no notice ${id}.` }));
