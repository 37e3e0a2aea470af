import type { Span } from '../span';
import { PieceTable } from './piece-table';
import { plainEnd } from './plain-end';
import { wordFacts, type WordFacts } from './word-facts';

/** A word, a number or a single mark of a paragraph. Offsets are UTF-16 code units into the paragraph's text. */
export interface Token extends Span, Pick<WordFacts, 'kind' | 'word' | 'lower' | 'capital' | 'acronym'> {
  /** All that is known of the word by itself. `word` is written without a closing possessive; `end` leaves it out too. */
  facts: WordFacts;
  /** The first word of a sentence or of a quotation, where a capital says nothing. */
  first: boolean;
  /** A possessive ending was taken off. */
  possessive: boolean;
}

/** Abbreviations whose full stop belongs to the word and does not end a sentence. */
const ABBREVIATIONS = new Set(
  'mr mrs ms dr prof rev hon st sr jr gen lt col maj brig capt cpl sgt pvt cmdr adm insp supt gov sen rep pres inc corp ltd co no vs mt ft messrs engr pte pty bros dept univ assn'.split(
    ' ',
  ),
);

const PIECES =
  /(?:\p{Lu}\.){2,}|[\p{L}\p{M}]+\p{N}*(?:['’ʻʼ`\-‐‑&][\p{L}\p{M}\p{N}]+)*|\p{N}+(?:[.,:]\p{N}+)*(?:-?\p{L}+)?|[^\s]/gu;

/** Marks behind which a sentence begins: not brackets. */
const OPENING = new Set(['"', '“', '‘', '«', '„', "'"]);
const STOPS = new Set(['.', '!', '?', '…', ';', ':', '•', '|']);
const POSSESSIVE = /['’ʼ][sS]$/u;

/** What a piece of text is, as `PIECES` cuts it. */
interface Piece {
  piece: string;
  facts: WordFacts;
  /** Of a word and an abbreviation that goes with its full stop, the facts of both. */
  stopped: WordFacts | undefined;
  /** Code units of its possessive ending. */
  ending: number;
  /** A plural or the like, whose possessive is a mark alone. */
  endsInS: boolean;
  stops: boolean;
  opens: boolean;
}

const pieces = new PieceTable((piece): Piece => {
  const isWord = /^\p{L}/u.test(piece);
  const ending = isWord && POSSESSIVE.test(piece) ? 2 : 0;
  const word = piece.slice(0, piece.length - ending);
  const facts = wordFacts(word);
  const isShort =
    isWord &&
    ending === 0 &&
    !word.endsWith('.') &&
    (isInitial(word) || ABBREVIATIONS.has(word.toLowerCase()));
  return {
    piece,
    facts,
    stopped: isShort ? wordFacts(`${word}.`) : undefined,
    ending,
    endsInS: isWord && ending === 0 && /s$/iu.test(word),
    stops: STOPS.has(piece),
    opens: OPENING.has(piece),
  };
});

/**
 * Cuts a paragraph into words, numbers and marks, in one pass.
 *
 * @param text The paragraph as a reader sees it.
 */
export const tokenize = (text: string): Token[] => {
  const tokens: Token[] = [];
  const trimmed = text.trimEnd().length;
  let first = true;
  let at = 0;
  // Code units up to here belong to the token before, be it a piece of their own.
  let lastEnd = 0;
  while (at < text.length) {
    let start = at;
    let to = plainEnd(text, at);
    if (to === at) {
      at += 1;
      continue;
    }
    if (to < 0) {
      PIECES.lastIndex = at;
      const match = PIECES.exec(text);
      if (!match) break;
      start = match.index;
      to = PIECES.lastIndex;
    }
    at = to;
    if (start < lastEnd) continue;
    const piece = pieces.of(text, start, to);
    let { facts } = piece;
    let end = to - piece.ending;
    let possessive = piece.ending > 0;
    lastEnd = to;
    if (facts.kind === 'word') {
      if (piece.endsInS && MARK_ALONE.test(text.slice(end, end + 4))) {
        possessive = true;
        // The mark belongs to the word: it must not stand between "Growers'" and "Association".
        lastEnd = end + 1;
      } else if (piece.stopped && text[end] === '.' && end + 1 < trimmed) {
        facts = piece.stopped;
        end += 1;
        lastEnd = end;
      }
    }
    const { kind, word, lower, capital, acronym } = facts;
    tokens.push({ kind, word, lower, start, end, capital, acronym, first, possessive, facts });
    if (kind !== 'mark' || word === ',') first = false;
    else if (piece.stops || piece.opens) first = true;
  }
  return tokens;
};

const MARK_ALONE = /^['’][ ]\p{L}/u;

const isInitial = (word: string): boolean => /^\p{Lu}$/u.test(word);
