import { fingerprint } from './describing/fingerprint';
import type { Evidence, Flag } from './flag';
import type { KnownMatch } from './known-index';
import { logistic, type Weights } from './model/weights';

/** Share of its words from which a stretch is the known notice, edited slightly: below, an editor has to look again. */
const SAME_FROM = 0.9;

/** Whether what an editor decided about the known notice holds for this stretch. */
export const isSameNotice = ({ share }: KnownMatch): boolean => share >= SAME_FROM;

type Found = Omit<Flag, 'inChrome'>;

/** The flag on a known notice. */
export const knownFlag = (text: string, { start, end, notice }: KnownMatch, { known }: Weights): Found => {
  const quote = text.slice(start, end);
  const { decision, placement } = notice;
  const isConfirmed = decision === 'confirmed';
  return {
    start,
    end,
    quote,
    kinds: [...notice.kinds],
    ...(notice.issuer === undefined ? {} : { issuer: notice.issuer }),
    score: isConfirmed ? 1 : logistic(known.pending),
    fingerprint: notice.fingerprint,
    ...(isConfirmed ? { decided: { decision, placement } } : {}),
    evidence: [{ cue: 'known-notice', start, end, words: quote, weight: known.pending }],
  };
};

/** The flag on a stretch that is like a known notice, but not the same: a notice of its own, which awaits its own decision. */
export const alikeFlag = (text: string, match: KnownMatch, weights: Weights): Found => {
  const { start, end, notice } = match;
  const quote = text.slice(start, end);
  return {
    start,
    end,
    quote,
    kinds: [...notice.kinds],
    ...(notice.issuer === undefined ? {} : { issuer: notice.issuer }),
    score: match.share * logistic(weights.known.pending),
    fingerprint: fingerprint(quote, notice.issuer === undefined ? [] : [notice.issuer]),
    evidence: [likeKnown(text, match, weights)],
  };
};

/** What a stretch that is like a known notice, but not the same, adds to a score: it speaks against one that is like a dismissed one. */
export const likeKnown = (
  text: string,
  { start, end, notice, share }: KnownMatch,
  { known }: Weights,
): Evidence => ({
  cue: 'like-known-notice',
  start,
  end,
  words: text.slice(start, end),
  weight: (notice.decision === 'dismissed' ? -1 : 1) * known.alike * share,
});
