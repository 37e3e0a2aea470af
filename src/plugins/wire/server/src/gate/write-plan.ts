import { UID } from '../../../shared/constants';
import { writeArticleBodies } from '../stores/article-bodies';
import { rows, type Row } from '../stores/documents';
import type { HistoryEntry } from '../stores/history';
import { listedByHand } from '../stores/listings';
import { whoAsks } from '../who-asks';
import type { Guarded } from './guard-articles';
import type { FlagPlan, Move } from './plan-flags';

/** A draft whose body has been saved. */
export interface SavedDraft {
  article: string;
  /** Its row id. */
  row: number;
  plan: FlagPlan;
  /** The row has the plan's body already. */
  isSaved: boolean;
  /** Something else is cut from the body than before, or the body is another one. */
  hasOtherState: boolean;
}

/**
 * Writes down what belongs to a saved body.
 *
 * @returns whether the draft lists other notices than it did when it was saved
 */
export async function writePlan(
  { strapi, trx }: Guarded,
  { article, row, plan, isSaved, hasOtherState }: SavedDraft,
): Promise<boolean> {
  const { state, flags, moves, linked } = plan;
  const unlinked: number[] = [];
  for (const id of plan.unlinked) {
    const notice = moves.find((move) => move.notice.id === id)?.notice.documentId;
    const byHand = notice ? await listedByHand(strapi, trx, notice, [article]) : new Set();
    if (!byHand.has(article)) unlinked.push(id);
  }
  const hasOtherLinks = linked.length > 0 || unlinked.length > 0;
  const listed = linked.length > 0 ? await listedIn(strapi, row) : new Set<number>();
  const actor = whoAsks(strapi);
  const isChanged = hasOtherState || hasOtherLinks;
  await writeArticleBodies(strapi, [
    {
      article,
      versions: isChanged ? { draft: { row, state, isSaved, linked, unlinked } } : {},
      flags,
      history: moves.map((move) => entryOf(move, { article, actor, wasListed: listed.has(move.notice.id) })),
    },
  ]);
  return hasOtherLinks;
}

/** Row ids of the notices that a version lists. */
async function listedIn(strapi: Guarded['strapi'], id: number): Promise<Set<number>> {
  const row = await rows(strapi, UID.article).findOne({
    where: { id },
    select: ['id'],
    populate: { legalNotices: { select: ['id'] } },
  });
  return new Set(((row?.legalNotices ?? []) as Row[]).map((notice) => notice.id));
}

const entryOf = (
  { notice, quote, from, to }: Move,
  { article, actor, wasListed }: { article: string; actor?: string; wasListed: boolean },
): HistoryEntry => ({
  action: 'placed',
  actor,
  article,
  notice: notice.documentId,
  before: { placement: from },
  // A link that an editor has made by hand stays when the notice goes elsewhere (`stores/listings.ts`).
  after: { placement: to, ...(to === 'separate' && wasListed ? { wasListed } : {}) },
  reason:
    notice.decision === 'pending'
      ? 'The article was saved with the notice in its text.'
      : `The article was saved after an editor had ${notice.decision} the notice.`,
  quote,
});
