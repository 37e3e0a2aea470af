import type { Paragraph } from './story';

/** The first code unit of a paragraph's text that comes from `offset` of the item's text or later. */
export function offsetInParagraph({ text, runs }: Paragraph, offset: number): number {
  const next = firstIndex(runs.length, (i) => runs[i].start > offset);
  if (next === 0) return 0;
  const { at, start } = runs[next - 1];
  return Math.min(runs[next]?.at ?? text.length, at + offset - start);
}

/** The first index for which a condition holds that holds for all after it, too; `length` when there is none. */
export function firstIndex(length: number, holds: (index: number) => boolean): number {
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}
