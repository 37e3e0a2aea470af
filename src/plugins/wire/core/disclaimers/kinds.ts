import type { WeighedEvidence } from './evidence';
import { NOTICE_KINDS, type NoticeKind } from './flag';

/** Evidence from which a kind is stated by itself: one strong cue, or two fair ones. */
const ENOUGH = 2.7;

/** What a notice does, judged by its evidence (words that only keep it going say nothing about that), in the order of the design's list; `other` when the evidence names no kind. */
export const kindsOf = (evidence: readonly WeighedEvidence[]): NoticeKind[] => {
  const sums = new Map<NoticeKind, number>();
  for (const { cue, kinds, weight } of evidence) {
    if (weight <= 0 || cue === 'continuation') continue;
    for (const kind of kinds) sums.set(kind, (sums.get(kind) ?? 0) + weight);
  }
  const enough = NOTICE_KINDS.filter((kind) => (sums.get(kind) ?? 0) >= ENOUGH);
  if (enough.length > 0) return enough;
  const most = Math.max(0, ...sums.values());
  return most > 0 ? NOTICE_KINDS.filter((kind) => sums.get(kind) === most) : ['other'];
};
