import type { Paragraph } from '../clean';
import { firstIndex, offsetInParagraph } from '../clean/offset-in-paragraph';
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
  const from = skipWhiteSpace(text, offsetInParagraph(paragraph, start), text.length);
  const to = trimmedEnd(text, from, Math.max(from, offsetInParagraph(paragraph, end)));
  return to > from ? { start: from, end: to } : undefined;
}
