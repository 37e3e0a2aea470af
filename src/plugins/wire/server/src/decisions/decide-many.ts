import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { changeNotice } from '../../../core/decisions';
import {
  DECIDE_FILTER_LIMIT,
  type DecideManyRequest,
  type DecideManyResponse,
} from '../../../shared/contracts/notice-decisions';
import { countNotices, matchingNotices, noticeIds } from '../stores/notice-list';
import { changeMany, type Target } from './change-many';
import { ConflictError } from './conflict-error';
import { conflictRefusal } from './conflicts';

/**
 * Decides about many notices, each whole or not at all; what cannot be changed is named and holds up nobody.
 *
 * @throws ConflictError when a filter finds more or fewer notices than the editor saw; ApplicationError when it finds too many
 */
export async function decideMany(
  strapi: Core.Strapi,
  request: DecideManyRequest,
  actor: string,
): Promise<DecideManyResponse['data']> {
  const { decision, placement, kinds, issuer, reason, override, filter } = request;
  const targets = await targetsOf(strapi, request);
  const order = { actor, reason, override: override?.reason };
  return changeMany(strapi, targets, order, async (notices, trx, at) => {
    const ids = notices.map(({ documentId }) => documentId);
    // What was changed before it was locked may no longer be what the filter means.
    const meant = filter && new Set(await matchingNotices(strapi, trx, filter, ids));
    const isMeant = ({ documentId }: Target): boolean => meant?.has(documentId) ?? true;
    const by = { by: actor, at: at.toISOString() };
    return {
      wanted: notices.filter(isMeant).map((notice) => ({
        notice,
        after: changeNotice(notice.state, { decision, placement, kinds, issuer }, by),
      })),
      refused: notices.filter((notice) => !isMeant(notice)).map(conflictRefusal),
    };
  });
}

async function targetsOf(
  strapi: Core.Strapi,
  { notices, filter, expected }: DecideManyRequest,
): Promise<Target[]> {
  if (notices) return notices;
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
