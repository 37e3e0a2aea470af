import { blocksToText } from '../../../core/clean';
import { locateQuote, rebase, type BodyState, type Cut } from '../../../core/placement';
import type { Span } from '../../../core/span';

/**
 * The state of a saved body: what was out stays out. A notice that comes back to where it was taken from, because the editor's form was older
 * than the decision or he put it back by hand, is the one that was cut, and no second one beside it.
 *
 * @param before the state of the body that the save replaces
 */
export function carryCuts(before: BodyState, body: unknown[]): BodyState {
  const carried = rebase(before, body).state;
  const returned = returnedCuts(carried);
  if (returned.size === 0) return carried;
  const names = namesOf(before.cuts);
  const cuts = before.cuts.filter((_, i) => !returned.has(names[i]));
  return rebase({ full: before.full, cuts }, body).state;
}

/** So many more code units than a cut has may its words take beside it, wrapped and spaced otherwise. */
const SLACK = 1.25;

/** The cuts beside which their own words stand in the body. */
function returnedCuts({ full, cuts }: BodyState): Set<string> {
  const returned = new Set<string>();
  if (cuts.length === 0) return returned;
  const text = blocksToText(full);
  const names = namesOf(cuts);
  const shown = shownBeside(text, cuts);
  cuts.forEach((cut, i) => {
    const quote = text.slice(cut.start, cut.end);
    const length = Math.ceil(quote.length * SLACK);
    const { before, after } = shown[i];
    const left = text.slice(Math.max(before.start, before.end - length), before.end);
    const right = text.slice(after.start, Math.min(after.end, after.start + length));
    const atLeft = locateQuote(left, quote, left.length - quote.length);
    const atRight = locateQuote(right, quote, 0);
    if (atLeft?.end === left.length || atRight?.start === 0) returned.add(names[i]);
  });
  return returned;
}

/** The stretches next to each cut that readers see, from their first to their last character that is not white space. */
function shownBeside(text: string, cuts: readonly Cut[]): { before: Span; after: Span }[] {
  const gaps = gapsBetween(text, cuts);
  const nothing = { start: 0, end: 0 };
  let k = 0;
  return cuts.map((cut) => {
    while (k < gaps.length && gaps[k].end <= cut.start) k += 1;
    return { before: gaps[k - 1] ?? nothing, after: gaps[k] ?? nothing };
  });
}

/** What is not cut, piece by piece, without white space around it; blank pieces left out. */
function gapsBetween(text: string, cuts: readonly Span[]): Span[] {
  const gaps: Span[] = [];
  let at = 0;
  for (const { start, end } of [...cuts, { start: text.length, end: text.length }]) {
    const piece = text.slice(at, Math.max(at, start));
    const words = piece.trim();
    if (words !== '') {
      const from = at + piece.indexOf(words);
      gaps.push({ start: from, end: from + words.length });
    }
    at = Math.max(at, end);
  }
  return gaps;
}

/** What cuts are called before and after a save: which one of its notice each is. */
function namesOf(cuts: readonly Cut[]): string[] {
  const counts = new Map<string, number>();
  return cuts.map(({ notice }) => {
    const count = counts.get(notice) ?? 0;
    counts.set(notice, count + 1);
    return `${notice} ${count}`;
  });
}
