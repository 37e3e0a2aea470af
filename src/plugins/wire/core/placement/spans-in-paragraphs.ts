import type { Paragraph } from '../clean';
import { skipWhiteSpace, trimmedEnd } from '../clean/white-space';
import type { Span } from '../span';
import { GAP } from './block-spans';

/**
 * Where stretches of an item's text stand in the text of its article, `blocksToText(toBlocks(paragraphs))`: from the first character of it
 * that a paragraph kept to the last one. What the cleaner took out in between is not in the article, and so in no stretch. Exact, since
 * paragraphs know where their characters come from.
 *
 * @param paragraphs in the order of the item's text
 * @param spans UTF-16 code units of the item's text
 * @returns one for each span, undefined for one of which no paragraph kept anything
 */
export function spansInParagraphs(
  paragraphs: readonly Paragraph[],
  spans: readonly Span[],
): (Span | undefined)[] {
  const kept = paragraphs.filter(({ text }) => text.trim() !== '');
  const starts: number[] = [];
  let at = 0;
  for (const { text } of kept) {
    starts.push(at);
    at += text.length + GAP;
  }
  return spans.map((span) => {
    let found: Span | undefined;
    const first = firstIndex(kept.length, (i) => kept[i].end > span.start);
    for (let i = first; i < kept.length && kept[i].start < span.end; i += 1) {
      const part = spanWithin(kept[i], span);
      if (!part) continue;
      found = { start: found?.start ?? starts[i] + part.start, end: starts[i] + part.end };
    }
    return found;
  });
}

/** Where the characters of a stretch of the item's text stand in a paragraph's own text, without white space around them. */
function spanWithin(paragraph: Paragraph, { start, end }: Span): Span | undefined {
  const { text } = paragraph;
  const from = skipWhiteSpace(text, indexOf(paragraph, start), text.length);
  const to = trimmedEnd(text, from, Math.max(from, indexOf(paragraph, end)));
  return to > from ? { start: from, end: to } : undefined;
}

/** The first code unit of the paragraph's text that comes from `offset` of the item's text or later. */
function indexOf({ text, runs }: Paragraph, offset: number): number {
  const next = firstIndex(runs.length, (i) => runs[i].start > offset);
  if (next === 0) return 0;
  const { at, start } = runs[next - 1];
  return Math.min(runs[next]?.at ?? text.length, at + offset - start);
}

/** The first index for which a condition holds that holds for all after it, too; `length` when there is none. */
function firstIndex(length: number, holds: (index: number) => boolean): number {
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}
