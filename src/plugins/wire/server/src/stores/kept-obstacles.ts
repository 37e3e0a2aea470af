import type { NoticeIndex } from '../../../core/disclaimers';
import type { Policies } from '../../../core/policies';
import { flagsInBody } from '../gate/flag-body';
import { noticesOfFlags, obstaclesTo, type Publishable } from '../gate/obstacles';
import type { SavedArticle } from './articles';

/**
 * What stands against publishing an article because of what an editor had written in it, and an update therefore left alone: the item
 * itself does not know of it.
 */
export function keptObstacles(
  { kept, draft }: Pick<SavedArticle, 'kept' | 'draft'>,
  known: NoticeIndex,
  policies: Policies,
  now: Date,
): string[] {
  const embargoed = kept.includes('embargoed') ? (draft.embargoed as Publishable['embargoed']) : undefined;
  const flags = kept.includes('body') ? flagsInBody(draft.body, known) : [];
  return obstaclesTo({ embargoed, notices: noticesOfFlags(flags) }, policies, now);
}
