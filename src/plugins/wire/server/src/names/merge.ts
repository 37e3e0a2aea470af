import { errors } from '@strapi/utils';
import type { Core } from '@strapi/strapi';
import type { EntityType } from '../../../core/entities';
import type { MergeNamesRequest, NameDecisionSummary } from '../../../shared/contracts/names';
import { followProposals, settleProposal } from '../stores/name-proposals';
import {
  deleteRecord,
  followArticles,
  followConcepts,
  lockLinkedArticles,
  lockRecord,
  moveLinks,
  noteMerged,
  takeOver,
  updateRecords,
  type RecordRow,
} from '../stores/name-records';
import { followRulings } from '../stores/name-rulings';
import type { Cells } from '../stores/row-changes';
import { decide, namesOf, type Decision } from './decide';
import { lockOrDone } from './lock-or-done';

/**
 * Makes several records one: all that points at them points at the one that stays, which gets their names and what it lacks; it is confirmed, they
 * go. Asked once more, the same is answered.
 *
 * @throws ValidationError, NotFoundError
 */
export const mergeNames = (
  strapi: Core.Strapi,
  { type, records, into, reason }: MergeNamesRequest,
  actor: string,
): Promise<NameDecisionSummary | null> =>
  decide(strapi, { action: 'merge', type, reason, actor }, async (decision) => {
    const { changes, at } = decision;
    const ids = [...new Set(records)];
    if (ids.includes(into))
      throw new errors.ValidationError(
        `"records" has the one that is to stay: name it only in "into" (${into}).`,
        { field: 'records' },
      );
    await lockLinkedArticles(strapi, changes, type, [...ids, into]);
    const found = await lockOrDone(decision, { action: 'merge', type, ids, about: [...ids, into] });
    if (!Array.isArray(found)) return found;
    const target = await lockRecord(strapi, changes, type, into);
    let now = target;
    let set: Cells = {};
    const articles = new Set<string>();
    for (const from of found) {
      const { taken, linked } = await mergeOne(decision, type, from, now);
      for (const article of linked) articles.add(article);
      set = { ...set, ...taken };
      now = { ...now, ...taken };
    }
    await updateRecords(strapi, changes, type, [{ row: target, set: { ...set, confirmed: true } }], at);
    return { names: namesOf(found, target), articles };
  });

async function mergeOne(
  { strapi, changes, at }: Decision,
  type: EntityType,
  from: RecordRow,
  to: RecordRow,
): Promise<{ taken: Cells; linked: Set<string> }> {
  const follow = { type, from: from.document_id, to: to.document_id };
  const linked = await moveLinks(strapi, changes, { type, from, to });
  const taken = await takeOver(strapi, changes, { type, from, to });
  await followArticles(strapi, changes, follow, linked);
  await followConcepts(strapi, changes, follow);
  await followRulings(strapi, changes, follow);
  await settleProposal(strapi, changes, [follow.from, follow.to], 'merged', at);
  await followProposals(strapi, changes, follow);
  await noteMerged(strapi, changes, { type, from, to });
  await deleteRecord(strapi, changes, type, from);
  return { taken, linked };
}
