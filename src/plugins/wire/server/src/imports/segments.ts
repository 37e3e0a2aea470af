import type { Processed } from '../../../core/pipeline';
import type { PreviewSegment } from '../../../shared/contracts/preview';
import type { Span } from '../../../core/span';

interface Piece extends Span {
  kind: PreviewSegment['kind'];
  reason?: string;
  flag?: number;
}

/**
 * Cuts an item's text into stretches for the preview: they follow one another without gap or overlap, so that together they are the text.
 * A notice wins over what it stands in; the white space between two stretches goes with the one before.
 */
export function segmentsOf({ item, story, flags, linked }: Processed): PreviewSegment[] {
  const { text } = item;
  const notices: Piece[] = flags.map(({ start, end }, flag) => ({ start, end, kind: 'notice', flag }));
  const chrome: Piece[] = story.removed.map(({ start, end, detail }) => ({
    start,
    end,
    kind: 'chrome',
    reason: detail,
  }));
  const kept: Piece[] = story.paragraphs.map(({ start, end }) => ({ start, end, kind: 'kept' }));
  const pieces = withoutGaps(overlay([...kept, ...chrome], notices), text.length);

  let next = 0;
  return pieces.map(({ start, end, kind, reason, flag }) => {
    const entities: NonNullable<PreviewSegment['entities']> = [];
    while (next < linked.mentions.length && linked.mentions[next].start < end) {
      const mention = linked.mentions[next];
      next += 1;
      if (kind === 'kept' && mention.start >= start && mention.end <= end) {
        entities.push({ start: mention.start - start, end: mention.end - start, entity: mention.entity });
      }
    }
    return {
      text: text.slice(start, end),
      kind,
      ...(reason === undefined ? {} : { reason }),
      ...(flag === undefined ? {} : { flag }),
      ...(entities.length === 0 ? {} : { entities }),
    };
  });
}

/** Lays the upper pieces over the lower ones, which are cut where they are covered. */
function overlay(lower: Piece[], upper: Piece[]): Piece[] {
  const covers = [...upper].sort((a, b) => a.start - b.start);
  const visible: Piece[] = [...covers];
  let first = 0;
  for (const piece of [...lower].sort((a, b) => a.start - b.start)) {
    while (first < covers.length && covers[first].end <= piece.start) first += 1;
    let at = piece.start;
    for (let i = first; i < covers.length && covers[i].start < piece.end; i += 1) {
      if (covers[i].start > at) visible.push({ ...piece, start: at, end: covers[i].start });
      at = Math.max(at, covers[i].end);
    }
    if (at < piece.end) visible.push({ ...piece, start: at });
  }
  return visible.sort((a, b) => a.start - b.start);
}

/** Stretches pieces to the next one's start and joins neighbours that look the same; a paragraph stays one of its own. */
function withoutGaps(pieces: Piece[], length: number): Piece[] {
  const closed: Piece[] = [];
  for (const piece of pieces) {
    const last = closed[closed.length - 1];
    if (!last) {
      closed.push({ ...piece, start: 0 });
      continue;
    }
    last.end = piece.start;
    if (
      piece.kind !== 'kept' &&
      last.kind === piece.kind &&
      last.reason === piece.reason &&
      last.flag === piece.flag
    )
      last.end = piece.end;
    else closed.push({ ...piece });
  }
  if (closed.length === 0) return length > 0 ? [{ start: 0, end: length, kind: 'kept' }] : [];
  closed[closed.length - 1].end = length;
  return closed;
}
