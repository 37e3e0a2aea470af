import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { changeNotice } from '../../../core/decisions';
import {
  DECIDE_FILTER_LIMIT,
  REFUSALS_TOLD,
  type DecideManyRequest,
  type DecideManyResponse,
  type Refusal,
} from '../../../shared/contracts/notices';
import { inTransaction } from '../stores/locks';
import { countNotices, matchingNotices, noticeIds } from '../stores/notice-list';
import { lockNotices } from '../stores/notice-states';
import { changeLocked } from './change-locked';
import { ConflictError } from './conflict-error';
import { conflictRefusal, isOther } from './conflicts';

/** Notices in one transaction: they are locked until it ends. */
const BATCH = 500;

type Counts = DecideManyResponse['data'];
interface Target {
  documentId: string;
  seen?: string;
}

/**
 * Changes many notices, each whole or not at all; what cannot be changed is named and holds up nobody.
 *
 * @throws ConflictError when a filter finds more or fewer notices than the editor saw; ApplicationError when it finds too many
 */
export async function decideMany(
  strapi: Core.Strapi,
  request: DecideManyRequest,
  actor: string,
): Promise<Counts> {
  const targets = await targetsOf(strapi, request);
  const counts: Counts = { total: 0, changed: 0, unchanged: 0, refused: 0, refusals: [], applications: 0 };
  for (let at = 0; at < targets.length; at += BATCH) {
    const batch = targets.slice(at, at + BATCH);
    const done = await decideBatch(strapi, batch, request, actor);
    counts.total += batch.length;
    counts.changed += done.changed.length;
    counts.unchanged += done.unchanged.length;
    counts.refused += done.refused.length;
    counts.refusals.push(...done.refused.slice(0, REFUSALS_TOLD - counts.refusals.length));
    counts.applications += done.applications.length;
  }
  return counts;
}

async function targetsOf(
  strapi: Core.Strapi,
  { notices, filter, expected }: DecideManyRequest,
): Promise<Target[]> {
  if (notices) return [...new Map(notices.map((target) => [target.documentId, target])).values()];
  const meant = filter ?? {};
  const found = await countNotices(strapi, meant);
  if (expected !== undefined && expected !== found) {
    throw new ConflictError(
      `The filter finds ${found} notices now, not ${expected}. Look at the list again, and decide anew.`,
      { found },
    );
  }
  if (found > DECIDE_FILTER_LIMIT) {
    throw new errors.ApplicationError(
      `The filter finds ${found} notices; at most ${DECIDE_FILTER_LIMIT} are decided about at once. Narrow it down.`,
    );
  }
  return (await noticeIds(strapi, meant, DECIDE_FILTER_LIMIT)).map((documentId) => ({ documentId }));
}

async function decideBatch(
  strapi: Core.Strapi,
  batch: readonly Target[],
  { decision, placement, kinds, issuer, reason, override, filter }: DecideManyRequest,
  actor: string,
) {
  const at = new Date();
  const ids = batch.map(({ documentId }) => documentId);
  const seen = new Map(batch.map((target) => [target.documentId, target.seen]));
  return inTransaction(strapi, async (trx) => {
    const found = await lockNotices(strapi, trx, 'document_id', ids);
    const refused: Refusal[] = unknownOnes(ids, new Set(found.map(({ documentId }) => documentId)));
    // What was changed before it was locked may no longer be what the filter means.
    const meant = filter && new Set(await matchingNotices(strapi, trx, filter, ids));
    const free = found.filter((notice) => {
      const { documentId } = notice;
      const isFree = !isOther(notice, seen.get(documentId)) && (meant?.has(documentId) ?? true);
      if (!isFree) refused.push(conflictRefusal(notice));
      return isFree;
    });
    const wanted = free.map((notice) => ({
      notice,
      after: changeNotice(
        notice.state,
        { decision, placement, kinds, issuer },
        { by: actor, at: at.toISOString() },
      ),
    }));
    const done = await changeLocked(strapi, trx, wanted, { actor, at, reason, override: override?.reason });
    return { ...done, refused: [...refused, ...done.refused] };
  });
}

const unknownOnes = (ids: readonly string[], found: ReadonlySet<string>): Refusal[] =>
  ids
    .filter((id) => !found.has(id))
    .map((id) => ({ notice: id, code: 'unknown', message: `There is no notice ${id}.` }));
