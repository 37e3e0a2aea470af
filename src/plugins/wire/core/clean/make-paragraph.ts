import type { Span } from '../span';
import type { Paragraph } from './story';
import { isUnspacedScript } from './scripts';

/** A part of a paragraph: a line of a hard-wrapped one, a cell of a row. */
export interface Piece extends Span {
  /** What stands between it and the piece before, where that is not just a space: a line break, a bar between cells. */
  before?: string;
}

/**
 * Makes a paragraph of one or more pieces of a text (the lines of a hard-wrapped paragraph, without their marks and the white space
 * around them). Pieces are joined with a space, or with what they say themselves; with nothing where a word was broken at its hyphen and
 * in scripts written without spaces. What joins them is the only thing that is not in the original.
 *
 * @param pieces in order, not empty, disjoint; offsets are UTF-16 code units of `text`
 */
export function makeParagraph(text: string, kind: Paragraph['kind'], pieces: readonly Piece[]): Paragraph {
  const parts: string[] = [];
  const runs: Paragraph['runs'] = [];
  let at = 0;
  pieces.forEach((piece, index) => {
    const joint =
      index === 0 ? '' : (piece.before ?? (needsSpace(text, pieces[index - 1], piece) ? ' ' : ''));
    if (joint !== '') {
      parts.push(joint);
      at += joint.length;
    }
    runs.push({ at, start: piece.start });
    parts.push(text.slice(piece.start, piece.end));
    at += piece.end - piece.start;
  });
  return { kind, start: pieces[0].start, end: pieces[pieces.length - 1].end, text: parts.join(''), runs };
}

function needsSpace(text: string, before: Span, after: Span): boolean {
  const last = text[before.end - 1];
  const next = text[after.start];
  if (last === '\u00ad') return false;
  const hyphen = last === '-' || last === '\u2010';
  if (hyphen && before.end - before.start > 1 && /\p{L}/u.test(text[before.end - 2]))
    return !/\p{Ll}/u.test(next);
  return !(isUnspacedScript(last) && isUnspacedScript(next));
}
