import type { Core } from '@strapi/strapi';
import type { NoticeIndex } from '../../../core/disclaimers';
import type { FlagContext, Policies } from '../../../core/policies';
import { flagsInBody } from '../gate/flag-body';
import { noticesOfFlags, obstaclesTo, type Publishable } from '../gate/obstacles';
import type { PublishingReason } from '../../../shared/contracts/publishing';
import type { SavedArticle } from './articles';
import { pendingNotices } from './standing-notices';

/**
 * What stands against publishing an article because of what an editor did to it, and an update therefore left alone: fields that were
 * changed, and notices linked by hand. The item itself does not know of it.
 */
export async function keptObstacles(
  strapi: Core.Strapi,
  { kept, draft, written }: Pick<SavedArticle, 'kept' | 'draft' | 'written'>,
  known: NoticeIndex,
  policies: Policies,
  source: string | undefined,
  now: Date,
): Promise<PublishingReason[]> {
  const context: FlagContext = { source, language: draft.language as string | null };
  const embargoed = kept.includes('embargoed') ? (draft.embargoed as Publishable['embargoed']) : undefined;
  const inBody = kept.includes('body') ? flagsInBody(draft.body, known) : [];
  const byHand = written.added?.legalNotices ?? [];
  const listed =
    byHand.length > 0 ? await pendingNotices(strapi, { documentId: { $in: byHand } }, context) : [];
  const notices = [...noticesOfFlags(inBody, 'body', context), ...listed];
  return obstaclesTo({ embargoed, notices }, policies, now);
}
