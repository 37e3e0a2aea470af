import type { Decision, Flag } from '../../../core/disclaimers';
import type { PubStatus } from '../../../core/item';
import { blockingOf, type FlagContext, type Policies, type RuledNotice } from '../../../core/policies';
import { shorten } from '../../../core/shorten';
import type { PublishingReason } from '../../../shared/contracts/publishing';
import { noticePath } from '../../../shared/panel-paths';

/** A notice in an article, with the words that stand there. */
export interface StandingNotice extends RuledNotice {
  fingerprint: string;
  decision: Decision;
  /** False when nobody is asked about it. */
  review: boolean;
  quote: string;
  /** Absent for one that was linked by hand. */
  at?: PublishingReason['at'];
  /** Absent for one that is not stored yet. */
  documentId?: string;
}

/** What decides whether an article may be published. */
export interface Publishable {
  pubStatus?: PubStatus | null;
  /** Not to be published before. */
  embargoed?: string | Date | null;
  notices: readonly StandingNotice[];
}

/** Code units of a notice that a reason quotes. */
const QUOTED = 140;

/** The notices of a text's flags; one that nobody has decided about is pending. */
export const noticesOfFlags = (
  flags: readonly Flag[],
  basis: 'wire' | 'body',
  context: FlagContext,
): StandingNotice[] =>
  flags.map(({ fingerprint, kinds, issuer, decided, quote, start, end }) => ({
    fingerprint,
    kinds,
    issuer,
    ...context,
    decision: decided?.decision ?? 'pending',
    review: true,
    quote,
    at: { basis, start, end },
  }));

/**
 * Why an article may not be published yet; empty when it may. Each notice is told once, however often it stands there.
 *
 * @param now the time that the embargo is compared with
 */
export function obstaclesTo(article: Publishable, policies: Policies, now: Date): PublishingReason[] {
  const reasons: PublishingReason[] = [];
  if (article.pubStatus === 'canceled') {
    reasons.push({ code: 'canceled', key: 'canceled', message: 'Its source has taken it back (canceled).' });
  }
  if (article.pubStatus === 'withheld') {
    reasons.push({ code: 'withheld', key: 'withheld', message: 'Its source withholds it.' });
  }
  if (article.embargoed && new Date(article.embargoed) > now) {
    const until = new Date(article.embargoed).toISOString();
    const message = `It is under embargo until ${until}.`;
    reasons.push({ code: 'embargo', key: `embargo:${until}`, message, until });
  }
  const told = new Set<string>();
  for (const notice of article.notices) {
    const reason = told.has(notice.fingerprint) ? undefined : reasonOf(notice, policies);
    if (!reason) continue;
    told.add(notice.fingerprint);
    reasons.push(reason);
  }
  return reasons;
}

/** The reasons in the sentences that people read. */
export const sentencesOf = (reasons: readonly PublishingReason[]): string =>
  reasons.map(({ message }) => message).join(' ');

/** Reasons that a refusal says before it counts the others. */
const TOLD = 3;
/** Code units of a notice that a refusal quotes: it is read in a message that goes by itself. */
const BRIEF_QUOTE = 60;

/** The reasons as briefly as a refusal can be understood; all of it stands in its details, and beside the article's form. */
export function briefly(reasons: readonly PublishingReason[]): string {
  const told = reasons.slice(0, TOLD).map(({ code, message, notice, quote = '' }) => {
    if (code !== 'notice-pending') return message;
    const kinds = notice && notice.kinds.length > 0 ? ` of the kind ${notice.kinds.join(', ')}` : '';
    const issuer = notice?.issuer ? ` (${notice.issuer})` : '';
    const words = quote ? `: “${shorten(quote, BRIEF_QUOTE)}”` : '';
    return `A legal notice${kinds} awaits a decision${words}${issuer}.`;
  });
  const others = reasons.length - told.length;
  return [...told, ...(others > 0 ? [`And ${others} more.`] : [])].join(' ');
}

function reasonOf(standing: StandingNotice, policies: Policies): PublishingReason | undefined {
  if (standing.decision !== 'pending' || !standing.review) return undefined;
  const blocking = blockingOf(standing, policies);
  if (!blocking) return undefined;
  const { documentId, fingerprint, at } = standing;
  const issuer = standing.issuer ?? undefined;
  const quote = shorten(standing.quote, QUOTED);
  const decideAt = documentId ? noticePath(documentId) : undefined;
  const notice = { documentId, fingerprint, kinds: [...standing.kinds], issuer };
  return {
    code: 'notice-pending',
    key: `notice:${fingerprint}`,
    message: noticeMessage(blocking.kinds, `: “${quote}”${issuer ? ` (${issuer})` : ''}`, {
      rule: blocking.reason,
      decideAt,
    }),
    notice,
    quote,
    at,
    rule: blocking.reason,
    decideAt,
  };
}

/** A reason for somebody who may read neither notices nor the article's body: all but what the text says. */
export function withoutWords(reason: PublishingReason): PublishingReason {
  const { quote: _words, at: _place, notice, ...rest } = reason;
  if (!notice) return rest;
  const { issuer: _issuer, ...unsaid } = notice;
  return { ...rest, message: noticeMessage(notice.kinds, '', rest), notice: unsaid };
}

const noticeMessage = (
  kinds: readonly string[],
  words: string,
  { rule, decideAt }: Pick<PublishingReason, 'rule' | 'decideAt'>,
): string =>
  `A legal notice${kinds.length > 0 ? ` of the kind ${kinds.join(', ')}` : ''} awaits a decision${words}. ${rule} ` +
  `Confirm or dismiss it under Review${decideAt ? ` (${decideAt})` : ''}.`;
