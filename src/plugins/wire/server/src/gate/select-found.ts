import { fingerprint, type Flag } from '../../../core/disclaimers';
import { lettersOf } from '../../../core/disclaimers/reading/letters';
import { contains, overlaps, type Span } from '../../../core/span';
import { overlapFinder } from './overlap-finder';
import type { FlaggedCut } from './sort-flags';

/** What the detector says of a full body, as far as it says something new. */
export interface SelectedFlags {
  /** Of words that readers see. */
  flags: Flag[];
  /** What it says of cuts that no flag speaks of. */
  ofCuts: Map<FlaggedCut, Flag>;
  /** Cuts in the place of which one of the flags stands: it is the same notice, and longer. */
  replaced: Set<FlaggedCut>;
}

/** A piece of a notice with fewer letters is none of its own. */
const MIN_LETTERS = 12;

/**
 * Leaves out what the detector finds where something is flagged already: in words that nobody has changed, and in what is out of the body,
 * which nobody sees. Of a notice that is partly out only the rest is flagged, as one of its own; unless it is decided about as a whole.
 *
 * @param text of the full body
 * @param flagged stretches of it that were flagged before and have not changed
 */
export function selectFound(
  found: readonly Flag[],
  text: string,
  cuts: readonly FlaggedCut[],
  flagged: readonly Span[],
): SelectedFlags {
  const isFlagged = overlapFinder(flagged);
  const selected: SelectedFlags = { flags: [], ofCuts: new Map(), replaced: new Set() };
  const reachedBy = overlapFinder(cuts.map((pair) => ({ start: pair.cut.start, end: pair.cut.end, pair })));
  for (const flag of found) {
    if (isFlagged(flag).length > 0) continue;
    const reached = reachedBy(flag).map(({ pair }) => pair);
    const around = reached.filter(({ cut }) => contains(cut, flag));
    if (around.length > 0) {
      const own = around.find(({ cut }) => cut.notice === flag.fingerprint);
      if (own && !own.flag) selected.ofCuts.set(own, flag);
    } else if (reached.length === 0) {
      selected.flags.push(flag);
    } else if (flag.decided?.decision === 'confirmed' && reached.every(({ cut }) => contains(flag, cut))) {
      selected.flags.push(flag);
      for (const pair of reached) if (pair.cut.notice === flag.fingerprint) selected.replaced.add(pair);
    } else {
      const cutSpans = reached.map(({ cut }) => cut);
      selected.flags.push(...restOf(flag, text, cutSpans));
    }
  }
  return selected;
}

/** What is left of a flag outside the cuts, each piece a flag. */
function restOf(flag: Flag, text: string, cuts: readonly Span[]): Flag[] {
  const names = flag.issuer === undefined ? [] : [flag.issuer];
  const rest: Flag[] = [];
  let at = flag.start;
  for (const cut of [...cuts, { start: flag.end, end: flag.end }]) {
    const piece = text.slice(at, Math.max(at, cut.start));
    const quote = piece.trim();
    if (lettersOf(quote).length >= MIN_LETTERS) {
      const start = at + piece.indexOf(quote);
      const span = { start, end: start + quote.length };
      const evidence = flag.evidence.filter((item) => overlaps(item, span));
      rest.push({ ...flag, ...span, quote, evidence, fingerprint: fingerprint(quote, names) });
    }
    at = Math.max(at, cut.end);
  }
  return rest;
}
