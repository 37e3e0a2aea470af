import { anchorOf, locateAnchor, locateQuotes } from '../../../core/placement';
import type { Span } from '../../../core/span';
import type { ArticleFlag } from '../stores/flags';
import type { CutText, StandingFlag } from './sort-flags';

/** Where the words of flags stand in a full body, of those that readers see; undefined where they do not. */
export function spansOf({ text, cuts }: CutText, flags: readonly ArticleFlag[]): (Span | undefined)[] {
  const shown = blankOut(text, cuts);
  const isExact = ({ basis, start, end, quote }: ArticleFlag) =>
    basis === 'body' && quote !== '' && shown.slice(start, end) === quote;
  const searched = flags.filter((flag) => !isExact(flag));
  if (searched.length === 0) return flags.map(({ start, end }) => ({ start, end }));
  const found = locateQuotes(
    blankOut(shown, flags.filter(isExact)),
    searched.map(({ quote, basis, start }) => ({ quote, hint: basis === 'body' ? start : undefined })),
  );
  const places = new Map(searched.map((flag, i) => [flag, found[i]]));
  return flags.map((flag) => (isExact(flag) ? { start: flag.start, end: flag.end } : places.get(flag)));
}

/** Where the words of flags are after a save; undefined where they are gone. */
export function movedSpans(
  before: CutText,
  after: CutText,
  standing: readonly StandingFlag[],
): (Span | undefined)[] {
  const places = spansOf(
    before,
    standing.map(({ flag }) => flag),
  );
  const same = sameEnds(before.text, after.text);
  const shown = blankOut(after.text, after.cuts);
  return standing.map(({ wasCut }, i) => {
    const span = wasCut ?? places[i];
    if (!span) return undefined;
    if (span.end <= same.start) return { start: span.start, end: span.end };
    const shift = after.text.length - before.text.length;
    if (span.start >= before.text.length - same.end)
      return { start: span.start + shift, end: span.end + shift };
    return locateAnchor(shown, anchorOf(before.text, span), span.start)?.span;
  });
}

/** How many code units two texts begin and end with in common; no code unit is counted at both ends. */
function sameEnds(a: string, b: string): { start: number; end: number } {
  const most = Math.min(a.length, b.length);
  let start = 0;
  while (start < most && a.charCodeAt(start) === b.charCodeAt(start)) start += 1;
  let end = 0;
  while (end < most - start && a.charCodeAt(a.length - 1 - end) === b.charCodeAt(b.length - 1 - end))
    end += 1;
  return { start, end };
}

/** The text with white space in the place of some stretches: what is looked for in it is not found there, and all offsets stay. */
export function blankOut(text: string, spans: readonly Span[]): string {
  let blanked = '';
  let at = 0;
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start)) {
    if (end <= at) continue;
    const from = Math.max(start, at);
    blanked += text.slice(at, from) + '\n'.repeat(end - from);
    at = end;
  }
  return blanked + text.slice(at);
}
