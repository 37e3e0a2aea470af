import type { PreviewSegment } from '../../../shared/contracts/preview';

/** A run of characters of a segment: plain, or one mention of an entity. */
export interface Piece {
  text: string;
  /** Index into the item's `entities`; absent for plain text. */
  entity?: number;
}

/**
 * Cuts a segment's text at its entities.
 *
 * @param text the segment's text
 * @param entities offsets into `text` (UTF-16 code units, end exclusive), in any order
 * @returns pieces in the order of the text; put together they are exactly `text`. A mention that is empty, lies outside the
 *   text or overlaps an earlier one is left unmarked, never lost.
 */
export const markPieces = (text: string, entities: PreviewSegment['entities'] = []): Piece[] => {
  const pieces: Piece[] = [];
  let at = 0;

  for (const { start, end, entity } of [...entities].sort((a, b) => a.start - b.start || b.end - a.end)) {
    if (start < at || end <= start || end > text.length) continue;
    if (start > at) pieces.push({ text: text.slice(at, start) });
    pieces.push({ text: text.slice(start, end), entity });
    at = end;
  }

  if (at < text.length) pieces.push({ text: text.slice(at) });
  return pieces;
};
