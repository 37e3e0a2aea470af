import type { PositionRecord } from '../records';

/**
 * The positions that somebody holds, as far as it is known: those that an editor has dated and not ended, and of those that only articles
 * tell of, what the latest of them say.
 */
export function heldOf(positions: readonly PositionRecord[]): PositionRecord[] {
  const open = positions.filter(({ until }) => !until);
  const latest = open
    .flatMap(({ since, lastSeen }) => (since ? [] : (lastSeen ?? [])))
    .sort()
    .at(-1);
  return open.filter(({ since, lastSeen }) => since || !lastSeen || lastSeen === latest);
}

/** The last day of a position that is over, or of which nothing has been said since; undefined for one that an editor has not ended. */
export const endOf = ({ since, until, lastSeen }: PositionRecord): string | undefined =>
  until ?? (since ? undefined : (lastSeen ?? undefined));
