import type { Letters } from '../disclaimers/reading/letters';
import type { Span } from '../span';
import { contextMatch, letterIndex, type Context } from './context-match';
import { editDistance } from './edit-distance';
import { occurrences } from './occurrences';
import { spanOfLetters, type Quote } from './quote';

/** A shorter quote cannot be told from other words once it is edited: Hypothesis found "Linus" in "machines" (hypothesis/h, issue 2634). */
const MIN_LETTERS = 16;
/** Letters of the quote's own beginning and end, and of what stood next to it, by which a place is looked for. */
const PROBE = 12;
/** One letter of so many may differ; Hypothesis allows every second and was found too lenient (hypothesis/client, issue 480). */
const LETTERS_AN_EDIT = 4;
const MAX_EDITS = 256;
/** Beginnings and ends looked at, those nearest to the hint first. */
const MAX_PLACES = 12;

/**
 * Where a quote stands that was edited slightly: between what stood before and after it, or from its own first to its own last letters,
 * with no more than a quarter of its letters changed, at most 256. Of several places the one with fewest changes counts, then the one whose
 * context is most alike, then the one nearest to `hint`.
 */
export function locateEdited(
  text: string,
  letters: Letters,
  { quote, context, hint }: { quote: Quote; context: Context; hint: number | undefined },
): Span | undefined {
  const { codes, length } = quote.letters;
  if (length < MIN_LETTERS) return undefined;
  const max = Math.min(MAX_EDITS, Math.floor(length / LETTERS_AN_EDIT));
  const expected = hint === undefined ? undefined : letterIndex(letters, hint);
  const { starts, ends } = edgesOf(letters, quote, context);
  let best: { from: number; to: number; cost: number } | undefined;
  for (const from of near(starts, expected)) {
    for (const to of near(ends, expected === undefined ? undefined : expected + length)) {
      if (to <= from) continue;
      const part = { codes: letters.codes, from, to };
      const edits = editDistance({ codes, from: 0, to: length }, part, max);
      if (edits === undefined) continue;
      // Context and hint only decide between equal numbers of edits: the first adds less than 1, the other less than a letter of it.
      const strange = 1 / (2 + contextMatch(letters, from, to, context));
      const far = expected === undefined ? 0 : Math.abs(from - expected) / letters.length / 1e4;
      const cost = edits + strange + far;
      if (!best || cost < best.cost) best = { from, to, cost };
    }
  }
  return best && spanOfLetters(text, letters, best, quote);
}

function edgesOf(
  { codes, length }: Letters,
  { letters: quote }: Quote,
  { before, after }: Context,
): { starts: Set<number>; ends: Set<number> } {
  const find = (letters: Letters, from: number, to: number): number[] =>
    to - from < PROBE ? [] : occurrences(codes, length, letters.codes.subarray(from, to), to - from);
  const starts = new Set(find(quote, 0, PROBE));
  const ends = new Set(find(quote, quote.length - PROBE, quote.length).map((at) => at + PROBE));
  for (const at of find(before, before.length - PROBE, before.length)) starts.add(at + PROBE);
  for (const at of find(after, 0, Math.min(PROBE, after.length))) ends.add(at);
  if (before.length === 0) starts.add(0);
  if (after.length === 0) ends.add(length);
  return { starts, ends };
}

/** Some of the places, those nearest to the expected one first. In one walk: a text that repeats itself has places everywhere. */
function near(places: ReadonlySet<number>, expected: number | undefined): number[] {
  if (expected === undefined) return [...places].slice(0, MAX_PLACES);
  const nearest: { place: number; far: number }[] = [];
  for (const place of places) {
    const far = Math.abs(place - expected);
    let rank = nearest.length;
    while (rank > 0 && nearest[rank - 1].far > far) rank -= 1;
    if (rank === MAX_PLACES) continue;
    nearest.splice(rank, 0, { place, far });
    if (nearest.length > MAX_PLACES) nearest.pop();
  }
  return nearest.map(({ place }) => place);
}
