import { UNFINISHED } from './abbreviations';
import { codesOf } from './codes';
import { foldTables, LETTER, UNSPACED } from './fold';
import { foldedWord } from './folded-word';
import { eachLineBreak } from './line-breaks';
import { BLANK, LINE_MARKS, LINE_STOP, LIST_MARK, NUMBER_MARK, OPEN_END } from './marks';
import type { Span } from '../../span';

/** Widths at which people and programs break lines by hand. */
const NARROWEST = 36;
const WIDEST = 140;
/** Share of a block's lines that must be full before its line breaks are taken for hand-made ones. */
const FULL_LINES = 0.6;
const SHORTEST_UNSPACED_LINE = 15;
const LONGEST_WORD = 24;
const LONGEST_UNFINISHED = Math.max(...[...UNFINISHED].map(({ length }) => length));

const NUMBER = /^\(?\d{1,2}[.)]\s/;
const LONGEST_NUMBER = 5;

/** The lines of a block, without the white space around them. */
interface Lines {
  length: number;
  start: number[];
  end: number[];
}

/** Length of the first word of the line from `start` to `end`. */
const firstWord = (codes: Uint16Array, start: number, end: number): number => {
  const marks = LINE_MARKS;
  if (foldTables().classes[codes[start]] === UNSPACED) return 1;
  const last = Math.min(end, start + LONGEST_WORD);
  let at = start;
  while (at < last && (marks[codes[at]] & BLANK) === 0) at++;
  return at - start;
};

/** Would the first word of the line below `i` still have fitted on it? Then someone meant the break. */
const isFull = (codes: Uint16Array, { start, end }: Lines, i: number, width: number): boolean =>
  end[i] - start[i] + 1 + firstWord(codes, start[i + 1], end[i + 1]) > width;

const isEntry = (text: string, code: number, at: number): boolean => {
  const mark = LINE_MARKS[code];
  if ((mark & LIST_MARK) !== 0) return true;
  return (mark & NUMBER_MARK) !== 0 && NUMBER.test(text.slice(at, at + LONGEST_NUMBER));
};

/** Does the line below `i` go on with its sentence? */
const goesOn = (
  text: string,
  codes: Uint16Array,
  lines: Lines,
  i: number,
  handWrapped: boolean,
  width: number,
): boolean => {
  const { classes, lower } = foldTables();
  const start = lines.start[i];
  const end = lines.end[i];
  const next = lines.start[i + 1];
  const last = codes[end - 1];
  const first = codes[next];
  if (isEntry(text, first, next)) return false;
  const mark = LINE_MARKS[last];
  if ((mark & OPEN_END) !== 0 && end - start > 2) return true;
  const stopped = (mark & LINE_STOP) !== 0;
  if (lower[first] === 1 && !stopped) return true;
  if (handWrapped && isFull(codes, lines, i, width)) return true;
  if (stopped) return false;
  if (classes[last] === UNSPACED && classes[first] === UNSPACED) return end - start >= SHORTEST_UNSPACED_LINE;
  let word = end;
  while (word > start && end - word <= LONGEST_UNFINISHED && classes[codes[word - 1]] === LETTER) word--;
  return (
    end - word <= LONGEST_UNFINISHED &&
    lower[codes[word]] === 1 &&
    UNFINISHED.has(foldedWord(codes, word, end))
  );
};

/** Adds the paragraphs that a block of lines makes. */
const addBlock = (text: string, codes: Uint16Array, lines: Lines, paragraphs: Span[]): void => {
  const { length, start, end } = lines;
  if (length === 1) {
    paragraphs.push({ start: start[0], end: end[0] });
    return;
  }
  let width = 0;
  for (let i = 0; i < length; i++) width = Math.max(width, end[i] - start[i]);
  let handWrapped = false;
  if (width >= NARROWEST && width <= WIDEST) {
    let full = 0;
    for (let i = 0; i + 1 < length; i++) if (isFull(codes, lines, i, width)) full++;
    handWrapped = full >= FULL_LINES * (length - 1);
  }
  let from = start[0];
  for (let i = 0; i < length; i++) {
    if (i + 1 < length && goesOn(text, codes, lines, i, handWrapped, width)) continue;
    paragraphs.push({ start: from, end: end[i] });
    if (i + 1 < length) from = start[i + 1];
  }
};

/**
 * The text's paragraphs: lines between blank lines, where a line is joined to the next one only if its sentence visibly goes on or the
 * lines are wrapped by hand. `breaks` are offsets where a paragraph ends in any case, ascending.
 *
 * @param codes the text's code units, when they are at hand
 */
export const paragraphsOf = (
  text: string,
  breaks: readonly number[] = [],
  codes: Uint16Array = codesOf(text),
): Span[] => {
  const paragraphs: Span[] = [];
  const lines: Lines = { length: 0, start: [], end: [] };
  const endBlock = (): void => {
    if (lines.length > 0) addBlock(text, codes, lines, paragraphs);
    lines.length = 0;
  };
  const addLine = (from: number, to: number): void => {
    let start = from;
    let end = to;
    while (start < end && (LINE_MARKS[codes[start]] & BLANK) !== 0) start++;
    if (start === end) return endBlock();
    while ((LINE_MARKS[codes[end - 1]] & BLANK) !== 0) end--;
    lines.start[lines.length] = start;
    lines.end[lines.length] = end;
    lines.length++;
  };
  let from = 0;
  let nextBreak = 0;
  const endLine = (end: number): void => {
    for (; nextBreak < breaks.length && breaks[nextBreak] < end; nextBreak++) {
      const at = breaks[nextBreak];
      if (at <= from) continue;
      addLine(from, at);
      endBlock();
      from = at;
    }
    addLine(from, end);
    from = end + 1;
  };
  eachLineBreak(text, endLine);
  endLine(text.length);
  endBlock();
  return paragraphs;
};
