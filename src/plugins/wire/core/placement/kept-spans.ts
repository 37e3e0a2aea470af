import { skipWhiteSpace, trimmedEnd } from '../clean/white-space';
import type { Span } from '../span';

/**
 * What the cuts leave of a paragraph's text, trimmed as `cutParagraphs` trims; undefined when they do not reach it. In code, the
 * indentation of the first line left stays.
 *
 * @param start where the text begins, in the offsets of the cuts
 * @param cuts in order, none overlapping
 * @param first the first of them that may reach the text
 */
export function keptSpans(
  text: string,
  start: number,
  { cuts, first, isCode }: { cuts: readonly Span[]; first: number; isCode: boolean },
): Span[] | undefined {
  const end = start + text.length;
  const kept: Span[] = [];
  let from = start;
  let isReached = false;
  const keep = (to: number): void => {
    const blank = skipWhiteSpace(text, from - start, to - start);
    const tail = trimmedEnd(text, blank, to - start);
    if (tail <= blank) return;
    const head = isCode ? startOfLine(text, from - start, blank) : blank;
    kept.push({ start: start + head, end: start + tail });
  };
  for (let k = first; k < cuts.length && cuts[k].start < end; k += 1) {
    if (cuts[k].end <= start) continue;
    isReached = true;
    if (cuts[k].start > from) keep(cuts[k].start);
    from = Math.max(from, cuts[k].end);
  }
  if (!isReached) return undefined;
  if (from < end) keep(end);
  return kept;
}

/** Where the line begins whose indentation ends at `blank`; `blank` itself when a cut ended in that line. */
function startOfLine(text: string, from: number, blank: number): number {
  const lineBreak = text.lastIndexOf('\n', blank - 1);
  if (blank > 0 && lineBreak >= from) return lineBreak + 1;
  return from === 0 ? 0 : blank;
}
