import type { Span } from '../span';
import { offsetInParagraph } from './offset-in-paragraph';
import type { Paragraph } from './story';
import { skipWhiteSpace, trimmedEnd } from './white-space';

/**
 * Gives the paragraphs without the given stretches of the item's text. A paragraph that a stretch covers is dropped; one that it reaches
 * into is cut there and trimmed; one that it cuts in two becomes two. Offsets are UTF-16 code units of the item's text; the spans may
 * be in any order and overlap.
 */
export function cutParagraphs(paragraphs: readonly Paragraph[], spans: readonly Span[]): Paragraph[] {
  const cuts = mergeSpans(spans);
  if (cuts.length === 0) return [...paragraphs];
  const result: Paragraph[] = [];
  let next = 0;
  for (const paragraph of paragraphs) {
    while (next < cuts.length && cuts[next].end <= paragraph.start) next += 1;
    let from = paragraph.start;
    let touched = false;
    for (let k = next; k < cuts.length && cuts[k].start < paragraph.end; k += 1) {
      touched = true;
      if (cuts[k].start > from) result.push(...sliceParagraph(paragraph, from, cuts[k].start));
      from = Math.max(from, cuts[k].end);
    }
    if (!touched) result.push(paragraph);
    else if (from < paragraph.end) result.push(...sliceParagraph(paragraph, from, paragraph.end));
  }
  return result;
}

function mergeSpans(spans: readonly Span[]): Span[] {
  const merged: Span[] = [];
  for (const { start, end } of [...spans]
    .filter((span) => span.end > span.start)
    .sort((a, b) => a.start - b.start)) {
    const last = merged[merged.length - 1];
    if (last && start <= last.end) last.end = Math.max(last.end, end);
    else merged.push({ start, end });
  }
  return merged;
}

/** The part of a paragraph whose code units come from `[from, to)` of the item's text; nothing when that is only white space. */
function sliceParagraph(paragraph: Paragraph, from: number, to: number): Paragraph[] {
  const { text, runs } = paragraph;
  const at = skipWhiteSpace(text, offsetInParagraph(paragraph, from), text.length);
  const end = trimmedEnd(text, at, Math.max(at, offsetInParagraph(paragraph, to)));
  if (end <= at) return [];
  const kept: Paragraph['runs'] = [];
  runs.forEach((run, i) => {
    const runEnd = runs[i + 1]?.at ?? text.length;
    if (runEnd <= at || run.at >= end) return;
    const shift = Math.max(0, at - run.at);
    kept.push({ at: run.at + shift - at, start: run.start + shift });
  });
  const last = kept[kept.length - 1];
  const stop = last.start + (end - at - last.at);
  return [{ ...paragraph, start: kept[0].start, end: stop, text: text.slice(at, end), runs: kept }];
}
