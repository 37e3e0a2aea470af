import type { Token } from '../tokenize';
import type { WordPiece } from './word-piece';
import { pieceOf } from './word-piece';

/** The words of a paragraph as keys have them, side by side: a token may hold several, or none. */
export interface LinePieces {
  /** `undefined` for a mark over which no name goes. */
  words: (WordPiece | undefined)[];
  /** Their tokens. */
  tokens: number[];
}

const STOPS = new Set('.!?;:…');

/**
 * The words of a paragraph as keys have them. A comma or a bracket may stand inside a known name ("Ministry of Youth, Culture and
 * Sports"); a sentence's end may not.
 */
export const linePieces = (tokens: readonly Token[]): LinePieces => {
  const pieces: LinePieces = { words: [], tokens: [] };
  for (let token = 0; token < tokens.length; token += 1) {
    const { kind, word, facts } = tokens[token]!;
    if (kind === 'mark' && word !== '&') {
      if (!STOPS.has(word)) continue;
      pieces.words.push(undefined);
      pieces.tokens.push(token);
      continue;
    }
    for (let piece = pieceOf(facts); piece; piece = piece.next) {
      pieces.words.push(piece);
      pieces.tokens.push(token);
    }
  }
  return pieces;
};

/** Whether a piece is the last of its token. */
export const isLast = ({ tokens }: LinePieces, at: number): boolean => tokens[at] !== tokens[at + 1];

/** Whether a piece is the first of its token. */
export const isFirst = ({ tokens }: LinePieces, at: number): boolean => tokens[at] !== tokens[at - 1];
