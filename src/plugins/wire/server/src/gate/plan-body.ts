import type { Core } from '@strapi/strapi';
import { blocksToText } from '../../../core/clean';
import { flagNotices, type NoticeIndex } from '../../../core/disclaimers';
import type { BodyState } from '../../../core/placement';
import { leaveFlag, type FlagContext } from '../../../core/policies';
import { PLUGIN_ID } from '../../../shared/constants';
import type { PoliciesService } from '../services/policies';
import type { ArticleFlag } from '../stores/flags';
import { lock } from '../stores/locks';
import { findNotices, keepNotices, noticeLock } from '../stores/notices';
import { movedSpans } from './flag-spans';
import { planFlags, type FlagPlan } from './plan-flags';
import { selectFound } from './select-found';
import { sortFlags } from './sort-flags';

/** A body that is about to be another one. */
export interface BodyChange {
  /** What the flags speak of. */
  before: BodyState;
  flags: readonly ArticleFlag[];
  /** What the change makes of it; what was cut is cut. */
  after: BodyState;
  context: FlagContext;
  /** Whether what was decided about notices is done here, or all stays where it is. */
  follows: boolean;
  /** Whether flags of words that are gone are kept as stale. */
  keepsStale: boolean;
}

/**
 * Has the detector read a full body, and says what becomes of the article's flags and of what is cut. Notices that are new are made. The
 * caller holds the lock on the article.
 *
 * @param known the notices that are decided about
 */
export async function planBody(
  strapi: Core.Strapi,
  trx: Parameters<typeof lock>[0],
  { before, flags, after, context, follows, keepsStale }: BodyChange,
  known: NoticeIndex,
): Promise<FlagPlan> {
  const old = { text: blocksToText(before.full), cuts: before.cuts };
  const text = after === before ? old.text : blocksToText(after.full);
  const fresh = { text, cuts: after.cuts };
  const sorted = sortFlags(flags, old, fresh);
  const unchanged = old.text === text ? movedSpans(old, fresh, sorted.standing) : [];
  const flagged = unchanged.filter((span) => span !== undefined);
  const selected = selectFound(flagNotices(text, { known }), text, sorted.cut, flagged);

  const policies = strapi.plugin(PLUGIN_ID).service('policies') as unknown as PoliciesService;
  const held = await policies.current();
  const placed = selected.flags.map((flag) => ({ ...flag, ...leaveFlag(flag, held, context) }));
  if (placed.length > 0) await lock(trx, placed.map(noticeLock));
  const made = await keepNotices(strapi, placed, { language: context.language ?? undefined });
  const unflagged = sorted.cut.filter(({ flag }) => !flag?.notice).map(({ cut }) => cut.notice);
  const notices = new Map([...(await findNotices(strapi, unflagged)), ...made]);
  return planFlags({ before: old, after, text, sorted, selected, notices, follows, keepsStale });
}
