import type { Block } from './join-lines';

/** So much of a block is enough to tell a headline, byline, date or credit line: all of them are short. */
const HEAD = 500;

/** The beginning of a block as one line, without its mark. */
export function blockText(text: string, block: Block): string {
  const parts: string[] = [];
  let length = 0;
  for (const piece of block.pieces) {
    if (length > HEAD) break;
    const part = text.slice(piece.start, Math.min(piece.end, piece.start + HEAD));
    parts.push(part);
    length += part.length;
  }
  return parts.join(' ');
}
