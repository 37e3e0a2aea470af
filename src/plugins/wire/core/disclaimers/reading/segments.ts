import { codesOf } from './codes';
import {
  BAR,
  CLOSER,
  CLOSING_QUOTE,
  EITHER_QUOTE,
  OPENING_QUOTE,
  SENTENCE_MARKS,
  SPACE,
  STOP,
  WIDE_STOP,
} from './marks';
import { paragraphsOf } from './paragraphs';
import { endsSentence, isGlued } from './sentence-end';
import { cutWords, type Tokens } from './tokens';
import type { Span } from '../../span';

/** A sentence, or a line that is none (a heading, a menu entry). Without the white space around it. */
export interface Segment extends Span {
  /** Number of its paragraph, from 1. */
  paragraph: number;
  /** It is its paragraph's first, its last. */
  opensParagraph: boolean;
  closesParagraph: boolean;
  /** It begins inside quotation marks that opened before it. */
  quoted: boolean;
}

/** A quotation that goes on for longer was never closed. */
const LONGEST_QUOTATION = 1500;
/** White space within a line that parts what stands on both sides of it. */
const WIDEST_SPACE = 2;

const STRAIGHT_QUOTE = 34;
const NEWLINE = 10;
const CARRIAGE_RETURN = 13;
const BORDER = STOP | WIDE_STOP | BAR | OPENING_QUOTE | EITHER_QUOTE | CLOSING_QUOTE;
const CLOSING = STOP | WIDE_STOP | CLOSER;

/**
 * The sentences and lines of a text, in its order; all that lies between them is white space and separators (`|`, `•`).
 * `breaks` are offsets where a paragraph ends whatever the text says (borders of removed furniture), ascending.
 *
 * @param tokens the text's words, when they are at hand: nothing in a word ends a sentence
 */
export const segmentsOf = (
  text: string,
  breaks: readonly number[] = [],
  tokens: Tokens = cutWords(text),
): Segment[] => {
  const codes = codesOf(text);
  const cutter = new Cutter(codes, tokens);
  for (const { start, end } of paragraphsOf(text, breaks, codes)) cutter.cutParagraph(start, end);
  return cutter.segments;
};

/** Cuts paragraphs into segments. */
class Cutter {
  readonly segments: Segment[] = [];
  private paragraph = 0;
  /** Number of the paragraph's first segment. */
  private first = 0;
  /** Where the present segment begins, with the white space before it. */
  private start = 0;
  private quoteOpened = -1;
  private quoted = false;

  /** The next word. */
  private token = 0;

  constructor(
    private readonly codes: Uint16Array,
    private readonly tokens: Tokens,
  ) {}

  cutParagraph(start: number, end: number): void {
    const { codes } = this;
    const { length, start: starts, end: ends } = this.tokens;
    const marks = SENTENCE_MARKS;
    this.begin();
    this.start = start;
    this.quoteOpened = -1;
    this.quoted = false;
    let token = this.token;
    let before = 0;
    for (let i = start; i < end; i++) {
      if (token < length && i === starts[token]) {
        i = ends[token++] - 1;
        before = 0;
        continue;
      }
      const mark = marks[codes[i]];
      // Single spaces are passed over without a branch that nobody can foretell.
      if (((mark & BORDER) | (mark & before & SPACE)) === 0) {
        before = mark;
        continue;
      }
      before = 0;
      if ((mark & (STOP | WIDE_STOP)) !== 0) i = this.atStop(i, end, mark);
      else if ((mark & SPACE) !== 0) i = this.atSpaces(i - 1, end);
      else if ((mark & BAR) !== 0) this.endParagraph(i, i + 1);
      else if ((mark & OPENING_QUOTE) !== 0) this.quoteOpened = i;
      else if ((mark & EITHER_QUOTE) !== 0) this.quoteOpened = this.quoteOpened >= 0 ? -1 : i;
      else this.quoteOpened = -1;
    }
    this.token = token;
    this.cut(end, end);
    this.close();
  }

  /** At a stop, and whatever else may end a sentence behind it. Returns the last offset that needs no look any more. */
  private atStop(at: number, end: number, mark: number): number {
    const { codes } = this;
    let after = at + 1;
    for (; after < end; after++) {
      const closer = SENTENCE_MARKS[codes[after]];
      if ((closer & CLOSING) === 0) break;
      if (codes[after] === STRAIGHT_QUOTE) this.quoteOpened = this.quoteOpened < 0 ? after : -1;
      else if ((closer & CLOSING_QUOTE) !== 0) this.quoteOpened = -1;
    }
    if (after >= end) return end;
    if ((mark & WIDE_STOP) !== 0) {
      this.cut(after, after);
      return after - 1;
    }
    if ((SENTENCE_MARKS[codes[after]] & SPACE) === 0) {
      if (isGlued(codes, at, after, end)) this.endParagraph(after, after);
      return after - 1;
    }
    const next = this.afterSpaces(after, end);
    if (next < end && endsSentence(codes, at, next, this.start, end)) this.cut(after, next);
    return next - 1;
  }

  /** At two spaces or more: columns of a table, unless they are a line's end. */
  private atSpaces(at: number, end: number): number {
    const { codes } = this;
    const next = this.afterSpaces(at, end);
    if (next - at > WIDEST_SPACE) {
      let i = at;
      while (i < next && codes[i] !== NEWLINE && codes[i] !== CARRIAGE_RETURN) i++;
      if (i === next) this.cut(at, next);
    }
    return next - 1;
  }

  private afterSpaces(at: number, end: number): number {
    let next = at;
    while (next < end && (SENTENCE_MARKS[this.codes[next]] & SPACE) !== 0) next++;
    return next;
  }

  /** Ends a segment at `end`; the one behind it begins at `next`. */
  private cut(end: number, next: number): void {
    const { codes, segments } = this;
    let from = this.start;
    let to = end;
    while (from < to && (SENTENCE_MARKS[codes[from]] & SPACE) !== 0) from++;
    while (to > from && (SENTENCE_MARKS[codes[to - 1]] & SPACE) !== 0) to--;
    if (to > from) {
      segments.push({
        start: from,
        end: to,
        paragraph: this.paragraph,
        opensParagraph: segments.length === this.first,
        closesParagraph: false,
        quoted: this.quoted,
      });
    }
    this.start = next;
    this.quoted = this.quoteOpened >= 0 && next - this.quoteOpened < LONGEST_QUOTATION;
  }

  /** Cuts where a line break got lost, or where a menu's or footer's entries meet. */
  private endParagraph(end: number, next: number): void {
    this.cut(end, next);
    this.close();
    this.begin();
  }

  private begin(): void {
    this.first = this.segments.length;
    this.paragraph++;
  }

  private close(): void {
    if (this.segments.length > this.first) this.segments[this.segments.length - 1].closesParagraph = true;
  }
}
