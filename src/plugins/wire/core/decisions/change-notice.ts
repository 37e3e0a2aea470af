import { fingerprint } from '../disclaimers';
import type { NoticeChange, NoticeState } from './notice-state';

/** Who changes a notice, and when (ISO 8601). */
export interface Change {
  by: string | null;
  at: string;
}

/**
 * A notice as an editor's change makes it. A corrected text has another fingerprint. Who decided, and when, follows the decision: another
 * placement of a notice that stays confirmed leaves it. A notice that is put back to pending awaits an editor again.
 */
export function changeNotice(before: NoticeState, change: NoticeChange, { by, at }: Change): NoticeState {
  const after: NoticeState = { ...before };
  if (change.placement !== undefined) after.placement = change.placement;
  if (change.kinds !== undefined) after.kinds = [...new Set(change.kinds)];
  if (change.issuer !== undefined) after.issuer = change.issuer;
  if (change.text !== undefined && change.text !== before.text) {
    after.text = change.text;
    after.fingerprint = fingerprintOf(after);
  }
  if (change.decision !== undefined && change.decision !== before.decision) {
    const isOpen = change.decision === 'pending';
    after.decision = change.decision;
    if (isOpen) after.review = true;
    after.decidedAt = isOpen ? null : at;
    after.decidedBy = isOpen ? null : by;
  }
  return after;
}

/** The fingerprint of a notice of which nothing but its own words is known. */
export const fingerprintOf = ({
  text,
  issuer,
}: Pick<NoticeState, 'text'> & { issuer?: string | null }): string =>
  fingerprint(text, issuer ? [issuer] : []);
