import type { Markup, MarkupBlock } from '../item';
import type { Span } from '../span';
import { joinLines, type Block } from './join-lines';
import type { Piece } from './make-paragraph';
import { plainLines } from './plain-lines';
import { splitPreformatted } from './preformatted';
import { splitLines } from './split-lines';

/** A block of an item's text, with what its markup says it is; without that its look has to tell. */
export interface MarkedBlock extends Block {
  pieces: Piece[];
  markup?: Omit<MarkupBlock, 'start' | 'end'>;
}

/** What stands between two cells of a row. */
export const CELL_BAR = ' | ';

/**
 * The blocks of a text as its markup has them. Hard-wrapped lines inside one are joined; lines that are not become paragraphs of their own,
 * lines of a list item stay lines. What the markup says nothing about, and prose that is only preformatted, is read line by line like a
 * text without markup. Linear in the text's length.
 */
export function markupBlocks(text: string, { blocks: marked }: Markup): MarkedBlock[] {
  const blocks: MarkedBlock[] = [];
  let at = 0;
  const take = (found: readonly MarkedBlock[]): void => {
    for (const block of found) {
      const last = blocks[blocks.length - 1];
      block.afterBlank = hasBlankLine(text, last?.end ?? 0, block.start) || !last;
      blocks.push(block);
    }
  };
  for (const block of marked) {
    const start = Math.max(at, Math.min(block.start, text.length));
    const end = Math.max(start, Math.min(block.end, text.length));
    if (start > at) take(guessed(text, { start: at, end: start }));
    take(ofBlock(text, block, { start, end }));
    at = end;
  }
  if (at < text.length) take(guessed(text, { start: at, end: text.length }));
  return blocks;
}

function guessed(text: string, { start, end }: Span): MarkedBlock[] {
  const region = text.slice(start, end);
  const moved = <T extends Span>(span: T): T => ({
    ...span,
    start: start + span.start,
    end: start + span.end,
  });
  return joinLines(region, splitLines(region)).map((block) => ({
    ...moved(block),
    pieces: block.pieces.map(moved),
  }));
}

function ofBlock(text: string, block: MarkupBlock, span: Span): MarkedBlock[] {
  const { start: _start, end: _end, ...markup } = block;
  if (block.kind === 'code') {
    return splitPreformatted(text, span).flatMap(({ isProse, ...part }) =>
      isProse ? guessed(text, part) : [blockOf([part], markup)],
    );
  }
  if (block.kind === 'table-row') return whole(rowPieces(text, span), markup);
  const paragraphs = plainLines(text, span);
  if (block.kind === 'heading') return whole(paragraphs.flat(), markup);
  if (block.kind === 'list-item') return whole(paragraphs.flatMap(onOwnLine), markup);
  return paragraphs.map((pieces) => blockOf(pieces, markup));
}

const whole = (pieces: Piece[], markup: MarkedBlock['markup']): MarkedBlock[] =>
  pieces.length === 0 ? [] : [blockOf(pieces, markup)];

const blockOf = (pieces: Piece[], markup: MarkedBlock['markup']): MarkedBlock => ({
  start: pieces[0].start,
  end: pieces[pieces.length - 1].end,
  ...(markup?.kind === 'list-item' ? { mark: 'bullet' } : {}),
  numbered: false,
  afterBlank: false,
  pieces,
  markup,
});

const onOwnLine = (pieces: Piece[], line: number): Piece[] =>
  pieces.map((piece, i) => (line > 0 && i === 0 ? { ...piece, before: '\n' } : piece));

function rowPieces(text: string, { start, end }: Span): Piece[] {
  const pieces: Piece[] = [];
  for (let from = start; from <= end;) {
    const tab = text.indexOf('\t', from);
    const to = tab < 0 || tab > end ? end : tab;
    plainLines(text, { start: from, end: to })
      .flat()
      .forEach((piece, i) =>
        pieces.push(i === 0 && pieces.length > 0 ? { ...piece, before: CELL_BAR } : piece),
      );
    from = to + 1;
  }
  return pieces;
}

const hasBlankLine = (text: string, from: number, to: number): boolean =>
  /\n[^\n]*\n/.test(text.slice(from, to));
