import { lettersOf } from '../disclaimers/reading/letters';
import type { Span } from '../span';
import { placesOf, readQuote, type Quote } from './quote';

/** A quote and where it may be expected to begin, UTF-16 code units of the text. */
export interface Wanted {
  quote: string;
  hint?: number;
}

/**
 * Where a quote stands in a text, although white space, line breaks, hyphenation, quotation marks, dashes, case, accents or Unicode form
 * may have changed. The span ends with the closing marks and brackets that the quote has, and begins with its opening ones; a text without
 * them ends at the letters. Where the quote stands several times, the place nearest to `hint` counts, else the first.
 *
 * Linear in the lengths of text and quote. A quote of fewer than 12 letters counts only as whole words, but
 * where it begins at the hint.
 *
 * @param hint UTF-16 code units of `text`
 */
export function locateQuote(text: string, quote: string, hint?: number): Span | undefined {
  const wanted = quote.trim();
  if (wanted === '') return undefined;
  if (hint !== undefined && hint >= 0 && text.startsWith(wanted, hint))
    return { start: hint, end: hint + wanted.length };
  return nearest(placesOf(text, lettersOf(text), readQuote(wanted)), hint);
}

/** The first of the places that is no farther from `hint` than any other. */
export function nearest(places: readonly Span[], hint: number | undefined): Span | undefined {
  if (hint === undefined) return places[0];
  let best = places[0];
  for (const place of places) if (Math.abs(place.start - hint) < Math.abs(best.start - hint)) best = place;
  return best;
}

/**
 * Where several quotes stand in a text, each at a place of its own: `locateQuote` for all of them at once. Equal quotes take their places in
 * the order in which they are given; a quote that is part of a longer one is not found inside it. Linear in the lengths of text and quotes,
 * for each distinct quote.
 *
 * @param quotes in the order in which they stand in the text
 * @returns for each quote its place, or undefined where it has none
 */
export function locateQuotes(text: string, quotes: readonly Wanted[]): (Span | undefined)[] {
  const found: (Span | undefined)[] = quotes.map(() => undefined);
  const letters = lettersOf(text);
  const taken = new Uint8Array(text.length);
  for (const { quote, wanted } of groupEqual(quotes)) {
    // Longer quotes have their places already, so one that reaches into a place covers one end of it.
    const places = placesOf(text, letters, quote).filter(
      ({ start, end }) => !taken[start] && !taken[end - 1],
    );
    const free = wanted.length > 1 ? apart(places) : places;
    assign(free, wanted, (place, index) => {
      found[index] = place;
      taken.fill(1, place.start, place.end);
    });
  }
  return found;
}

interface Group {
  quote: Quote;
  /** The quotes that read the same, by their index, in order. */
  wanted: { index: number; hint: number | undefined }[];
}

/** Equal quotes together, those with most letters first. */
function groupEqual(quotes: readonly Wanted[]): Group[] {
  const groups = new Map<string, Group>();
  quotes.forEach(({ quote: raw, hint }, index) => {
    const quote = readQuote(raw);
    if (quote.text === '') return;
    const { codes, length } = quote.letters;
    const key = length === 0 ? quote.text : `letters ${codes.subarray(0, length).join()}`;
    const group = groups.get(key) ?? { quote, wanted: [] };
    group.wanted.push({ index, hint });
    groups.set(key, group);
  });
  return [...groups.values()].sort(
    (a, b) => b.quote.letters.length - a.quote.letters.length || b.quote.text.length - a.quote.text.length,
  );
}

function apart(places: readonly Span[]): Span[] {
  let end = 0;
  return places.filter((place) => {
    if (place.start < end) return false;
    end = place.end;
    return true;
  });
}

/** Gives out places in order: each to the wanted one nearest to it, as long as enough are left for the others; likewise when places are few. */
function assign(
  places: readonly Span[],
  wanted: Group['wanted'],
  give: (place: Span, index: number) => void,
): void {
  const isScarce = places.length < wanted.length;
  const fewer = isScarce ? places.length : wanted.length;
  const more = isScarce ? wanted.length : places.length;
  const distance = (few: number, many: number): number => {
    const { hint } = wanted[isScarce ? many : few];
    return hint === undefined ? 0 : Math.abs(places[isScarce ? few : many].start - hint);
  };
  let next = 0;
  for (let i = 0; i < fewer; i += 1) {
    const last = more - (fewer - i);
    while (next < last && distance(i, next + 1) < distance(i, next)) next += 1;
    if (isScarce) give(places[i], wanted[next].index);
    else give(places[next], wanted[i].index);
    next += 1;
  }
}
