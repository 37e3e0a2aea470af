import { ABBREVIATIONS, LEGAL_FORMS, SENTENCE_STARTERS } from './abbreviations';
import { foldTables, LETTER } from './fold';
import { paragraphsOf } from './paragraphs';
import type { Span } from '../span';

/** A sentence, or a line that is none (a heading, a menu entry). Without the white space around it. */
export interface Segment extends Span {
  /** Number of its paragraph, from 0. */
  paragraph: number;
  /** It is its paragraph's first, its last. */
  opensParagraph: boolean;
  closesParagraph: boolean;
  /** It begins inside quotation marks that opened before it. */
  quoted: boolean;
}

const CLOSERS = new Set('"\'”’»)]›』」）】');
const WIDE_STOPS = new Set('。！？｡؟۔।');
const STOPS = new Set('.!?…');
/** A quotation that goes on for longer was never closed. */
const LONGEST_QUOTATION = 1500;
const LONGEST_WORD = 24;

const isSpace = (code: number): boolean =>
  code === 32 ||
  (code >= 9 && code <= 13) ||
  code === 0xa0 ||
  (code >= 0x2000 && code <= 0x200a) ||
  code === 0x202f ||
  code === 0x2028 ||
  code === 0x2029 ||
  code === 0x3000 ||
  code === 0x85;

/** The folded word that ends at `end`, at most a few letters back; empty when something else stands there. */
const wordBefore = (text: string, end: number, from: number): string => {
  const { classes, folded } = foldTables();
  let start = end;
  while (start > from && end - start < LONGEST_WORD && classes[text.charCodeAt(start - 1)] === LETTER)
    start--;
  let word = '';
  for (let i = start; i < end; i++) word += String.fromCharCode(folded[text.charCodeAt(i)]);
  return word;
};

const wordAfter = (text: string, start: number, to: number): string => {
  const { classes, folded } = foldTables();
  let word = '';
  for (let i = start; i < to && word.length < LONGEST_WORD && classes[text.charCodeAt(i)] === LETTER; i++) {
    word += String.fromCharCode(folded[text.charCodeAt(i)]);
  }
  return word;
};

/** Does the full stop at `at` end the sentence, when the next word begins at `next`? */
const endsSentence = (text: string, at: number, next: number, sentenceStart: number, to: number): boolean => {
  const { lower } = foldTables();
  if (lower[text.charCodeAt(next)] === 1) return false;
  const word = wordBefore(text, at, sentenceStart);
  if (word === '') return true;
  if (/^\d{1,2}$/.test(word) && at - word.length <= sentenceStart + 1) return false;
  if (ABBREVIATIONS.has(word)) return false;
  if (LEGAL_FORMS.has(word) || (word.length === 1 && /\D/.test(word))) {
    const following = wordAfter(text, next, to);
    return following === '' || SENTENCE_STARTERS.has(following);
  }
  return true;
};

/** A sentence glued to the one before ("reliability.The Association"), and not a host name or a number. */
const isGlued = (text: string, stop: number, next: number, to: number): boolean => {
  const { lower, upper } = foldTables();
  const before = text.charCodeAt(stop - 1);
  const code = text.charCodeAt(next);
  if (upper[code] !== 1 || next + 1 >= to) return false;
  if (lower[before] !== 1 && text[stop - 1] !== ')') return false;
  const second = text.charCodeAt(next + 1);
  if (lower[second] !== 1 && !isSpace(second)) return false;
  return lower[text.charCodeAt(stop - 2)] === 1;
};

/**
 * The sentences and lines of a text, in its order; all that lies between them is white space and separators (`|`, `•`).
 * `breaks` are offsets where a paragraph ends whatever the text says (borders of removed furniture), ascending.
 */
export const segmentsOf = (text: string, breaks: readonly number[] = []): Segment[] => {
  const segments: Segment[] = [];
  let number = 0;
  for (const paragraph of paragraphsOf(text, breaks)) {
    let first = segments.length;
    number++;
    let start = paragraph.start;
    let quoteOpened = -1;
    let quotedAtStart = false;
    const cut = (end: number, next: number): void => {
      let from = start;
      let to = end;
      while (from < to && isSpace(text.charCodeAt(from))) from++;
      while (to > from && isSpace(text.charCodeAt(to - 1))) to--;
      if (to > from) {
        segments.push({
          start: from,
          end: to,
          paragraph: number,
          opensParagraph: segments.length === first,
          closesParagraph: false,
          quoted: quotedAtStart,
        });
      }
      start = next;
      quotedAtStart = quoteOpened >= 0 && next - quoteOpened < LONGEST_QUOTATION;
    };
    /** Cuts where a line break got lost, or where a menu's or footer's entries meet. */
    const cutParagraph = (end: number, next: number): void => {
      cut(end, next);
      if (segments.length > first) segments[segments.length - 1].closesParagraph = true;
      first = segments.length;
      number++;
    };
    for (let i = paragraph.start; i < paragraph.end; i++) {
      const character = text[i];
      if (character === '“' || character === '„' || character === '«')
        quoteOpened = quoteOpened >= 0 && character === '“' ? -1 : i;
      else if (character === '”' || character === '»') quoteOpened = -1;
      else if (character === '"') quoteOpened = quoteOpened >= 0 ? -1 : i;
      else if (WIDE_STOPS.has(character) || STOPS.has(character)) {
        let after = i + 1;
        while (
          after < paragraph.end &&
          (STOPS.has(text[after]) || CLOSERS.has(text[after]) || WIDE_STOPS.has(text[after]))
        ) {
          if ('”»"'.includes(text[after])) quoteOpened = text[after] === '"' && quoteOpened < 0 ? after : -1;
          after++;
        }
        if (after >= paragraph.end) break;
        if (WIDE_STOPS.has(character)) {
          cut(after, after);
          i = after - 1;
          continue;
        }
        if (isSpace(text.charCodeAt(after))) {
          let next = after;
          while (next < paragraph.end && isSpace(text.charCodeAt(next))) next++;
          if (next < paragraph.end && endsSentence(text, i, next, start, paragraph.end)) cut(after, next);
          i = next - 1;
        } else if (isGlued(text, i, after, paragraph.end)) {
          cutParagraph(after, after);
          i = after - 1;
        } else i = after - 1;
      } else if (character === '|' || character === '•' || character === '¦') cutParagraph(i, i + 1);
      else if (isSpace(text.charCodeAt(i))) {
        let next = i;
        let newline = false;
        while (next < paragraph.end && isSpace(text.charCodeAt(next))) {
          if (text[next] === '\n' || text[next] === '\r') newline = true;
          next++;
        }
        if (next - i >= 3 && !newline) cut(i, next);
        i = next - 1;
      }
    }
    cut(paragraph.end, paragraph.end);
    if (segments.length > first) segments[segments.length - 1].closesParagraph = true;
  }
  return segments;
};
