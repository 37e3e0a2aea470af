import type { Placement } from '../disclaimers';
import type { Span } from '../span';
import type { BodyState, Cut } from './body-state';

/**
 * Says where a notice goes in this article: its cuts are these stretches from now on, or none when it goes `inline`. Earlier cuts of the
 * same notice are forgotten, those of other notices stay as they are, even where they overlap; so calls for different notices commute, and
 * placing a notice `inline` again gives the state from before.
 *
 * @param notice its fingerprint
 * @param spans all stretches of it, UTF-16 code units of `blocksToText(state.full)`, in any order; overlapping ones become one
 * @returns the same object when nothing changes
 */
export function place(
  state: BodyState,
  notice: string,
  spans: readonly Span[],
  placement: Placement,
): BodyState {
  const cuts = state.cuts.filter((cut) => cut.notice !== notice);
  if (placement !== 'inline') cuts.push(...joinOverlapping(spans, { notice, placement }));
  cuts.sort(inOrder);
  return isSame(cuts, state.cuts) ? state : { full: state.full, cuts };
}

/** The order of the cuts of a state; two cuts of one notice never begin at the same place. */
export const inOrder = (a: Cut, b: Cut): number =>
  a.start - b.start || a.end - b.end || (a.notice < b.notice ? -1 : Number(a.notice > b.notice));

function joinOverlapping(spans: readonly Span[], rest: Omit<Cut, keyof Span>): Cut[] {
  const cuts: Cut[] = [];
  const sorted = spans.filter(({ start, end }) => end > start).sort((a, b) => a.start - b.start);
  for (const { start, end } of sorted) {
    const last = cuts[cuts.length - 1];
    // Two that only touch are two occurrences.
    if (last && start < last.end) last.end = Math.max(last.end, end);
    else cuts.push({ start, end, ...rest });
  }
  return cuts;
}

const isSame = (a: readonly Cut[], b: readonly Cut[]): boolean =>
  a.length === b.length && a.every((cut, i) => inOrder(cut, b[i]) === 0 && cut.placement === b[i].placement);
