import type { Span } from '../../span';

/** A match as far as choosing among several goes. */
interface Weighed extends Span {
  share: number;
  common: number;
}

/** What a match is worth: the words it explains, and how well. */
export const worthOf = ({ share, common }: Omit<Weighed, keyof Span>): number => common * share * share;

/** Of matches that overlap the ones worth most; in their order. */
export const chooseMatches = <T extends Weighed>(matches: readonly T[]): T[] => {
  const byWorth = [...matches].sort((a, b) => worthOf(b) - worthOf(a) || a.start - b.start);
  const chosen: T[] = [];
  for (const match of byWorth) {
    const at = firstBehind(chosen, match.start);
    const before = chosen[at - 1];
    const behind = chosen[at];
    if ((before && before.end > match.start) || (behind && behind.start < match.end)) continue;
    chosen.splice(at, 0, match);
  }
  return chosen;
};

/** The first of the chosen that does not begin before `start`. */
const firstBehind = (chosen: readonly Span[], start: number): number => {
  let [low, high] = [0, chosen.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (chosen[middle].start < start) low = middle + 1;
    else high = middle;
  }
  return low;
};
