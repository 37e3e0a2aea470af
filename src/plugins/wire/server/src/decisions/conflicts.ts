import type { ConflictDetails, Refusal } from '../../../shared/contracts/notice-decisions';
import type { LockedNotice } from '../stores/notice-states';
import { named, wordsOf } from './named';

/** Whether a notice is no longer what an editor saw of it (`updatedAt`, ISO 8601). Who has seen nothing has no quarrel with what is. */
export const isOther = ({ updatedAt }: LockedNotice, seen: string | undefined): boolean =>
  seen !== undefined && new Date(seen).getTime() !== updatedAt.getTime();

/** What a notice is now, for somebody who saw it otherwise. */
export const nowOf = ({ state, updatedAt }: LockedNotice): NonNullable<ConflictDetails['now']> => ({
  decision: state.decision,
  placement: state.placement,
  kinds: state.kinds,
  issuer: state.issuer ?? undefined,
  decidedAt: state.decidedAt ?? undefined,
  decidedBy: state.decidedBy ?? undefined,
  updatedAt: updatedAt.toISOString(),
});

/** What is said when somebody else was faster. */
export function conflictRefusal(notice: LockedNotice): Refusal {
  const { decision, placement, decidedBy } = notice.state;
  const who = decidedBy ? `, by ${decidedBy}` : '';
  return {
    notice: notice.documentId,
    code: 'conflict',
    words: wordsOf(notice),
    message: `${named(notice)} It has been changed meanwhile: it is ${decision}, placed ${placement}${who}. Look again, and decide anew.`,
  };
}
