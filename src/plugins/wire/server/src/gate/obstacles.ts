import type { Decision, Flag, NoticeKind } from '../../../core/disclaimers';
import type { PubStatus } from '../../../core/item';
import type { Policies } from '../../../core/policies';

/** What decides whether an article may be published. */
export interface Publishable {
  pubStatus?: PubStatus | null;
  /** Not to be published before. */
  embargoed?: string | Date | null;
  notices: { kinds: NoticeKind[]; decision: Decision }[];
}

/** The notices of a text's flags; one that nobody has decided about is pending. */
export const noticesOfFlags = (flags: readonly Flag[]): Publishable['notices'] =>
  flags.map(({ kinds, decided }) => ({ kinds, decision: decided?.decision ?? 'pending' }));

/**
 * Why an article may not be published yet, each reason a sentence; empty when it may.
 *
 * @param now the time that the embargo is compared with
 */
export function obstaclesTo(article: Publishable, { blockingKinds }: Policies, now: Date): string[] {
  const reasons: string[] = [];
  if (article.pubStatus === 'canceled') reasons.push('Its source has taken it back (canceled).');
  if (article.pubStatus === 'withheld') reasons.push('Its source withholds it.');
  if (article.embargoed && new Date(article.embargoed) > now) {
    reasons.push(`It is under embargo until ${new Date(article.embargoed).toISOString()}.`);
  }
  const pending = article.notices.filter(({ decision }) => decision === 'pending');
  const kinds = new Set(
    pending.flatMap((notice) => notice.kinds).filter((kind) => blockingKinds.includes(kind)),
  );
  if (kinds.size > 0) {
    reasons.push(
      `A legal notice of the kind ${[...kinds].join(', ')} awaits a decision: confirm or dismiss it under Legal notice.`,
    );
  }
  return reasons;
}
