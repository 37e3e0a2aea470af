import type { NoticeState } from './notice-state';
import { targetPlacement } from './target-placement';

/** Whether the articles that carry a notice have to hear of a change: it is decided otherwise, goes elsewhere, or reads otherwise. */
export const needsApplication = (before: NoticeState, after: NoticeState): boolean =>
  before.decision !== after.decision ||
  targetPlacement(before) !== targetPlacement(after) ||
  before.fingerprint !== after.fingerprint ||
  before.text !== after.text;
