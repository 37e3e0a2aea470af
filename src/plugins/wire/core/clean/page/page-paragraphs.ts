import type { PageBlock } from '../../read/html/page-layout';
import { makeParagraph, type Piece } from '../make-paragraph';
import { markupBlocks } from '../markup-blocks';
import type { Paragraph } from '../story';
import { skipWhiteSpace, trimmedEnd } from '../white-space';
import type { PageView } from './page-view';

/**
 * The kept blocks of a page as paragraphs, such as its markup makes them: a list item or a row of a table is one paragraph, however many blocks
 * of the page are in it, and has those of them that are kept.
 */
export function pageParagraphs({ layout }: PageView, keeps: (block: number) => boolean): Paragraph[] {
  const { text, markup, blocks } = layout;
  const paragraphs: Paragraph[] = [];
  let at = 0;
  for (const marked of markupBlocks(text, markup)) {
    while (at < blocks.length && blocks[at].end <= marked.start) at += 1;
    const pieces: Piece[] = [];
    let from = at;
    for (const piece of marked.pieces) {
      while (from < blocks.length && blocks[from].end <= piece.start) from += 1;
      pieces.push(...keptParts(text, piece, { blocks, from }, keeps));
    }
    if (pieces.length === 0) continue;
    const { kind = 'paragraph', ...more } = marked.markup ?? {};
    paragraphs.push({ ...makeParagraph(text, kind, pieces), ...more });
  }
  return paragraphs;
}

/** What of a piece lies in kept blocks; the number of a list item before its first block goes with that. */
function keptParts(
  text: string,
  piece: Piece,
  { blocks, from }: { blocks: readonly PageBlock[]; from: number },
  keeps: (block: number) => boolean,
): Piece[] {
  const parts: Piece[] = [];
  for (let i = from; i < blocks.length && blocks[i].start < piece.end; i += 1) {
    if (!keeps(i)) continue;
    const begin = i === from ? piece.start : Math.max(piece.start, blocks[i].start);
    const start = skipWhiteSpace(text, begin, Math.min(piece.end, blocks[i].end));
    const end = trimmedEnd(text, start, Math.min(piece.end, blocks[i].end));
    if (start < end) parts.push(parts.length === 0 ? { ...piece, start, end } : { start, end });
  }
  return parts;
}
