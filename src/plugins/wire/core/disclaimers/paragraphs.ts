import { UNFINISHED } from './abbreviations';
import { foldTables, LETTER, UNSPACED } from './fold';
import type { Span } from '../span';

interface Line extends Span {
  /** Length of its first word. */
  firstWord: number;
}

/** Widths at which people and programs break lines by hand. */
const NARROWEST = 36;
const WIDEST = 140;
/** Share of a block's lines that must be full before its line breaks are taken for hand-made ones. */
const FULL_LINES = 0.6;
const SHORTEST_UNSPACED_LINE = 15;
const LONGEST_WORD = 24;

const LIST_MARK = /^(?:[-*•·–—▪►§#©|‡†]|\(?\d{1,2}[.)]\s|\[)/;
const STOPS = '.!?:;。！？؟…"”)';
const OPEN_ENDS = ',(-–—‐/&';

/** The text's lines without the white space around them; blank ones have no length. */
const linesOf = (text: string, breaks: readonly number[]): Line[] => {
  const { classes } = foldTables();
  const lines: Line[] = [];
  let from = 0;
  let nextBreak = 0;
  const push = (start: number, end: number): void => {
    const raw = text.slice(start, end);
    const trimmed = raw.trim();
    const lead = trimmed === '' ? 0 : raw.length - raw.trimStart().length;
    const space =
      classes[raw.charCodeAt(lead)] === UNSPACED ? 1 : trimmed.slice(0, LONGEST_WORD).search(/\s/);
    lines.push({
      start: start + lead,
      end: start + lead + trimmed.length,
      firstWord: space < 0 ? Math.min(trimmed.length, LONGEST_WORD) : space,
    });
  };
  const flush = (end: number): void => {
    while (nextBreak < breaks.length && breaks[nextBreak] < end) {
      const at = breaks[nextBreak++];
      if (at <= from) continue;
      push(from, at);
      lines.push({ start: at, end: at, firstWord: 0 });
      from = at;
    }
    push(from, end);
  };
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (
      code === 10 ||
      code === 0x2028 ||
      code === 0x2029 ||
      code === 12 ||
      (code === 13 && text.charCodeAt(i + 1) !== 10)
    ) {
      flush(i);
      from = i + 1;
    }
  }
  flush(text.length);
  return lines;
};

/** Would the first word below still have fitted on this line? Then someone meant the break. */
const isFull = (line: Line, next: Line, width: number): boolean =>
  line.end - line.start + 1 + next.firstWord > width;

const goesOn = (text: string, line: Line, next: Line, handWrapped: boolean, width: number): boolean => {
  const { classes, folded, lower } = foldTables();
  const last = text[line.end - 1];
  const lastCode = text.charCodeAt(line.end - 1);
  const firstCode = text.charCodeAt(next.start);
  if (LIST_MARK.test(text.slice(next.start, next.start + 5))) return false;
  if (OPEN_ENDS.includes(last) && line.end - line.start > 2) return true;
  const stopped = STOPS.includes(last);
  if (lower[firstCode] === 1 && !stopped) return true;
  if (handWrapped && isFull(line, next, width)) return true;
  if (stopped) return false;
  if (classes[lastCode] === UNSPACED && classes[firstCode] === UNSPACED) {
    return line.end - line.start >= SHORTEST_UNSPACED_LINE;
  }
  let start = line.end;
  while (
    start > line.start &&
    line.end - start < LONGEST_WORD &&
    classes[text.charCodeAt(start - 1)] === LETTER
  )
    start--;
  let word = '';
  for (let i = start; i < line.end; i++) word += String.fromCharCode(folded[text.charCodeAt(i)]);
  return lower[text.charCodeAt(start)] === 1 && UNFINISHED.has(word);
};

/**
 * The text's paragraphs: lines between blank lines, where a line is joined to the next one only if its sentence visibly goes on or the
 * lines are wrapped by hand. `breaks` are offsets where a paragraph ends in any case, ascending.
 */
export const paragraphsOf = (text: string, breaks: readonly number[] = []): Span[] => {
  const lines = linesOf(text, breaks);
  const paragraphs: Span[] = [];
  for (let first = 0; first < lines.length;) {
    if (lines[first].end === lines[first].start) {
      first++;
      continue;
    }
    let last = first;
    let width = 0;
    while (last < lines.length && lines[last].end > lines[last].start) {
      width = Math.max(width, lines[last].end - lines[last].start);
      last++;
    }
    let full = 0;
    for (let i = first; i + 1 < last; i++) if (isFull(lines[i], lines[i + 1], width)) full++;
    const handWrapped =
      width >= NARROWEST && width <= WIDEST && last - first > 1 && full >= FULL_LINES * (last - first - 1);
    let start = lines[first].start;
    for (let i = first; i < last; i++) {
      if (i + 1 < last && goesOn(text, lines[i], lines[i + 1], handWrapped, width)) continue;
      paragraphs.push({ start, end: lines[i].end });
      if (i + 1 < last) start = lines[i + 1].start;
    }
    first = last;
  }
  return paragraphs;
};
