import { locateQuotes } from '../../../core/placement/locate-quotes';
import type { Span } from '../../../core/span';
import type { ArticleFlagSummary } from '../../../shared/contracts/article-flags';

/** The flags of an article as an editor looks at them, each in one group. */
export interface FlagGroups {
  /** Those that await a decision, wherever they stand. */
  pending: ArticleFlagSummary[];
  /** Those that were decided about and stand in the body, and those about which nobody is asked. */
  decided: ArticleFlagSummary[];
  /** Those that were decided about and stand outside the body. */
  outside: ArticleFlagSummary[];
  /** Those whose words were edited away, or whose notice is gone. */
  stale: ArticleFlagSummary[];
}

/** Whether a flag's words stand in the body, as far as the flag says. */
export const isInBody = ({ placement, inChrome, stale }: ArticleFlagSummary): boolean =>
  placement === 'inline' && !inChrome && !stale;

const groupOf = (flag: ArticleFlagSummary): keyof FlagGroups => {
  if (flag.stale || !flag.notice) return 'stale';
  if (flag.notice.decision === 'pending' && flag.notice.review) return 'pending';
  return isInBody(flag) ? 'decided' : 'outside';
};

/** Puts flags into groups; their order stays. */
export function groupFlags(flags: readonly ArticleFlagSummary[]): FlagGroups {
  const groups: FlagGroups = { pending: [], decided: [], outside: [], stale: [] };
  for (const flag of flags) groups[groupOf(flag)].push(flag);
  return groups;
}

/**
 * Where the words of flags stand in a text, by the flags' documentIds; those that stand nowhere, or are not looked for since they are not in
 * the body, are not in it. Words that stand there several times have each a place of their own.
 *
 * @param text of a body, as it is now: saved or not
 */
export function flagPlaces(text: string, flags: readonly ArticleFlagSummary[]): Map<string, Span> {
  const looked = flags.filter(isInBody);
  const found = locateQuotes(
    text,
    looked.map(({ quote, at }) => ({ quote, hint: at?.start })),
  );
  return new Map(
    looked.flatMap(({ documentId }, i) => {
      const span = found[i];
      return span ? [[documentId, span]] : [];
    }),
  );
}
