import { blocksToText } from '../../../core/clean';
import { lettersOf } from '../../../core/disclaimers/reading/letters';
import { locateQuotes, type BodyState, type Cut } from '../../../core/placement';
import { placesOf, readQuote } from '../../../core/placement/quote';
import type { Span } from '../../../core/span';
import { blankOut } from '../gate/flag-spans';
import { overlapFinder } from '../gate/overlap-finder';
import type { ArticleFlag } from '../stores/flags';

/** A notice whose places are asked for. */
export interface SoughtNotice {
  /** Row id. */
  id: number;
  fingerprint: string;
  text: string;
  /** An editor has corrected its text, so that flags may hold more or fewer words than it has. */
  isCorrected: boolean;
}

/** Where a notice stands in a full body. */
export interface FoundNotice {
  /** `blocksToText` of the full body. */
  text: string;
  /** Everywhere it stands, whether a flag speaks of it or not; in any order, and some may overlap. */
  spans: Span[];
}

/** Where a notice stands in the draft's full body, of which flags speak. */
export interface FlaggedNotice extends FoundNotice {
  /** Of the notice's flags, those whose words are there. */
  ofFlags: ReadonlyMap<ArticleFlag, Span>;
  /** Of these, those that get another stretch, since the notice's text was corrected. */
  corrected: ReadonlySet<ArticleFlag>;
}

/**
 * Finds a notice in the draft's full body.
 *
 * @param flags those of the article that are in its text, of all notices: a short one is not to be found inside a longer one
 */
export function findInDraft(
  { full, cuts }: BodyState,
  flags: readonly ArticleFlag[],
  notice: SoughtNotice,
): FlaggedNotice {
  const text = blocksToText(full);
  const own = cuts.filter((cut) => cut.notice === notice.fingerprint);
  const ownAt = overlapFinder(own);
  const correct = corrector(text, notice);
  const ofFlags = new Map<ArticleFlag, Span>();
  const corrected = new Set<ArticleFlag>();
  for (const [flag, place] of placesOfFlags(text, flags)) {
    if (flag.notice?.id !== notice.id) continue;
    const other = correct(place);
    if (other) corrected.add(flag);
    // What is cut stays cut to the last full stop, and is not measured anew.
    ofFlags.set(flag, other ?? spanOf(ownAt(place)[0] ?? place));
  }
  const found = overlapFinder([...ofFlags.values()]);
  const rest = own.filter((cut) => found(cut).length === 0);
  // What is cut as this notice is this notice, however its words have changed since.
  const lost = flags.filter((flag) => flag.notice?.id === notice.id && !ofFlags.has(flag));
  rest.slice(0, lost.length).forEach((cut, i) => ofFlags.set(lost[i], spanOf(cut)));
  return { text, ofFlags, corrected, spans: [...ofFlags.values(), ...rest.map(spanOf)] };
}

/**
 * Finds a notice in the full body of what is published, of which flags say nothing but the words.
 *
 * @param flags all that are not of page furniture, stale ones too
 * @param draft where it stands in the draft: mostly the texts are the same
 */
export function findInPublished(
  { full, cuts }: BodyState,
  flags: readonly ArticleFlag[],
  notice: SoughtNotice,
  draft: FoundNotice,
): FoundNotice {
  const text = blocksToText(full);
  const own = cuts.filter((cut) => cut.notice === notice.fingerprint);
  const isStale = flags.some((flag) => flag.stale && flag.notice?.id === notice.id);
  if (text === draft.text && !isStale) return { text, spans: withCuts(draft.spans, own) };
  const ownAt = overlapFinder(own);
  const correct = corrector(text, notice);
  const ours: Span[] = [];
  const others: Span[] = [];
  for (const [flag, place] of placesOfFlags(text, flags)) {
    (flag.notice?.id === notice.id ? ours : others).push(place);
  }
  const othersAt = overlapFinder(others);
  const letters = lettersOf(text);
  const quotes = new Set(flags.filter((flag) => flag.notice?.id === notice.id).map(({ quote }) => quote));
  for (const quote of quotes) {
    ours.push(...placesOf(text, letters, readQuote(quote)).filter((place) => othersAt(place).length === 0));
  }
  const spans = ours.map((place) => correct(place) ?? spanOf(ownAt(place)[0] ?? place));
  return { text, spans: withCuts(spans, own) };
}

/** Adds what is cut elsewhere as the same notice. */
function withCuts(spans: Span[], own: readonly Cut[]): Span[] {
  const found = overlapFinder(spans);
  return [...spans, ...own.filter((cut) => found(cut).length === 0).map(spanOf)];
}

/** Where the words of flags stand in a text; those that do not are not in it. */
function placesOfFlags(text: string, flags: readonly ArticleFlag[]): Map<ArticleFlag, Span> {
  const places = new Map<ArticleFlag, Span>();
  const searched: ArticleFlag[] = [];
  for (const flag of flags) {
    const { basis, start, end, quote } = flag;
    const isExact = basis === 'body' && quote !== '' && text.slice(start, end) === quote;
    if (isExact) places.set(flag, { start, end });
    else searched.push(flag);
  }
  if (searched.length === 0) return places;
  const verbatim = placedVerbatim(text, searched);
  if (verbatim && places.size === 0) return verbatim;
  const found = locateQuotes(
    places.size > 0 ? blankOut(text, [...places.values()]) : text,
    searched.map(({ basis, quote, start }) => ({ quote, hint: basis === 'body' ? start : undefined })),
  );
  searched.forEach((flag, i) => {
    if (found[i]) places.set(flag, found[i]);
  });
  return places;
}

/**
 * Where quotes stand that are long, each in the text just once, word for word and apart: the careful search would find the same. It is
 * asked first because it takes a twentieth of the time, but not where it could take longer than that.
 */
function placedVerbatim(text: string, flags: readonly ArticleFlag[]): Map<ArticleFlag, Span> | undefined {
  const places = new Map<ArticleFlag, Span>();
  for (const flag of flags) {
    const quote = flag.quote.trim();
    const isWorthIt = quote.length >= LONG && quote.length * text.length <= MAX_STEPS;
    const start = isWorthIt ? text.indexOf(quote) : -1;
    if (start === -1 || text.indexOf(quote, start + 1) !== -1) return undefined;
    places.set(flag, { start, end: start + quote.length });
  }
  const spans = [...places.values()].sort((a, b) => a.start - b.start);
  return spans.every(({ start }, i) => i === 0 || spans[i - 1].end <= start) ? places : undefined;
}

/** A shorter quote may be part of a word. */
const LONG = 40;
/** `indexOf` is not linear in the lengths of text and quote, but in their product. */
const MAX_STEPS = 20_000_000;

/** Makes a function that gives the stretch of the corrected text at a place, where that is another one than the place itself. */
function corrector(
  text: string,
  { isCorrected, text: wanted }: SoughtNotice,
): (place: Span) => Span | undefined {
  if (!isCorrected) return () => undefined;
  const at = overlapFinder(placesOf(text, lettersOf(text), readQuote(wanted)));
  return (place) => {
    const [corrected] = at(place);
    return corrected && !readSame(text, corrected, place) ? spanOf(corrected) : undefined;
  };
}

function readSame(text: string, a: Span, b: Span): boolean {
  const [one, other] = [a, b].map(({ start, end }) => lettersOf(text.slice(start, end)));
  return (
    one.length === other.length && one.codes.slice(0, one.length).every((code, i) => code === other.codes[i])
  );
}

const spanOf = ({ start, end }: Span): Span => ({ start, end });
