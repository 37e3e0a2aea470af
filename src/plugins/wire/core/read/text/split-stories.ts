import type { Span } from '../../span';
import { isStory, separatorKind, storyNumber, type TextLine } from './story-marks';

/** A story of several in one text. */
export interface StorySpan extends Span {
  /** Where all that belongs to it ends: its separator and the blank lines below are in it. The first story's begins at 0. */
  from: number;
  to: number;
}

/**
 * Finds the stories of a text that holds several: numbered ones ("Story 1 of 3"), or stories between lines of one kind (`---`, `-30-`, form
 * feeds, "END") or with wide gaps, if each of them is a story by itself. Linear; a text of more lines than `MOST_LINES` is not looked at.
 *
 * @returns undefined where that is not sure, which leaves the text one item; offsets are UTF-16 code units
 */
export const splitStories = (text: string): StorySpan[] | undefined => {
  const lines = linesOf(text);
  if (lines.length > MOST_LINES) return undefined;
  const starts = numbered(lines) ?? separated(lines) ?? apart(lines);
  if (!starts) return undefined;
  return starts.map(({ first, last }, i) => {
    const from = i === 0 ? 0 : lines[starts[i].from].start;
    const to = i + 1 < starts.length ? lines[starts[i + 1].from].start : text.length;
    return { start: lines[first].start, end: lines[last].end, from, to };
  });
};

/** Millions of lines of a letter or two are no stories, and would take a gigabyte to find that out. */
export const MOST_LINES = 500_000;

/** Lines by their indexes: of the story's text, and of what belongs to it. */
interface Part {
  from: number;
  first: number;
  last: number;
}

/** All lines, or one more than `MOST_LINES`. */
function linesOf(text: string): TextLine[] {
  const lines: TextLine[] = [];
  for (const match of text.matchAll(/([^\r\n\u2028\u2029\f]*)(?:\r\n|[\r\n\u2028\u2029]|(\f)|$)/gu)) {
    const { index } = match;
    // A form feed ends a line and is one of its own.
    if (match[1] !== '' || match[2] === undefined) {
      lines.push({ text: match[1], start: index, end: index + match[1].length });
    }
    if (match[2]) lines.push({ text: '\f', start: index + match[1].length, end: index + match[0].length });
    if (index + match[0].length >= text.length || lines.length > MOST_LINES) break;
  }
  return lines;
}

const isBlank = (line: TextLine): boolean => line.text.trim() === '';

/** The lines from `from` to before `to` without blank ones at both ends; undefined where all are blank. */
function trimmed(lines: readonly TextLine[], from: number, to: number): Part | undefined {
  let first = from;
  let last = to - 1;
  while (first <= last && isBlank(lines[first])) first += 1;
  while (last >= first && isBlank(lines[last])) last -= 1;
  return first > last ? undefined : { from, first, last };
}

const storyLines = (lines: readonly TextLine[], { first, last }: Part): TextLine[] =>
  lines.slice(first, last + 1).filter((line) => !isBlank(line));

/** Numbers that count from 1 are sure by themselves. What stands above the first one stays with the first story. */
function numbered(lines: readonly TextLine[]): Part[] | undefined {
  const marks = lines.flatMap((line, i) => {
    const found = storyNumber(line.text);
    return found ? [{ ...found, i }] : [];
  });
  const inOrder = marks.every(({ number, of }, k) => number === k + 1 && of === marks[0].of);
  if (marks.length < 2 || !inOrder || marks.length > marks[0].of) return undefined;
  const parts = marks.map(({ i }, k) => {
    const end = marks[k + 1]?.i ?? lines.length;
    const above = k === 0 && trimmed(lines, 0, i) !== undefined;
    const part = trimmed(lines, above ? 0 : i + 1, end);
    return part && { ...part, from: k === 0 ? 0 : i };
  });
  return parts.every((part) => part !== undefined) ? parts : undefined;
}

/** Between lines of one kind. Of several kinds that would do, the one that makes the most stories. */
function separated(lines: readonly TextLine[]): Part[] | undefined {
  const kinds = new Map<string, number[]>();
  lines.forEach((line, i) => {
    const kind = separatorKind(line.text);
    if (!kind) return;
    const at = kinds.get(kind);
    if (at) at.push(i);
    else kinds.set(kind, [i]);
  });
  let best: Part[] | undefined;
  for (const at of kinds.values()) {
    const parts: Part[] = [];
    const bounds = [-1, ...at, lines.length];
    for (let k = 0; k + 1 < bounds.length; k += 1) {
      const part = trimmed(lines, bounds[k] + 1, bounds[k + 1]);
      if (part) parts.push(part);
    }
    const sure = parts.length > 1 && parts.every((part) => isStory(storyLines(lines, part)));
    if (sure && parts.length > (best?.length ?? 1)) best = parts;
  }
  return best;
}

/** Blank lines before a headline, where no mark stands. */
const GAP = 2;

/** Apart by two blank lines or more, each with a dateline below its headline. */
function apart(lines: readonly TextLine[]): Part[] | undefined {
  const parts: Part[] = [];
  let from = 0;
  let blank = 0;
  lines.forEach((line, i) => {
    if (isBlank(line)) {
      blank += 1;
      return;
    }
    if (blank >= GAP && i > 0) {
      const part = trimmed(lines, from, i);
      if (part) parts.push(part);
      from = i;
    }
    blank = 0;
  });
  const rest = trimmed(lines, from, lines.length);
  if (rest) parts.push(rest);
  const sure =
    parts.length > 1 && parts.every((part) => isStory(storyLines(lines, part), { datelined: true }));
  return sure ? parts : undefined;
}
