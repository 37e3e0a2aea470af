import { printed } from './controls';
import { stripEnd } from './strip-end';

/** Lines of a text as a story, and the words that the sender took back. */
export interface LaidOut {
  lines: string[];
  killed: string[];
}

/** What a line of the text prints. */
export const printLines = (lines: readonly string[]): LaidOut => {
  const killed: string[] = [];
  const out = lines.map((line) => {
    const { text, killed: words } = printed(line);
    killed.push(...words);
    return text.trimEnd();
  });
  return { lines: out, killed };
};

const isBlank = (line: string): boolean => line.trim() === '';

const TAB = 8;
/** How far a paragraph's first line is set in, at least. */
const SET_IN = 2;
/** Lines shorter than this are wrapped nowhere. */
const NARROWEST = 50;
const WIDEST = 140;
/** What a full line may leave free beside the next line's first word. */
const SPARE = 2;

const indentOf = (line: string): number => {
  const blank = line.length - line.trimStart().length;
  return line.startsWith('\t') ? TAB : blank;
};

/** How a text sets its paragraphs in. */
interface Setting {
  /** What all lines are set in. */
  base: number;
  /** Every line that is set in begins a paragraph, and the others go on with it. */
  flows: boolean;
  /** The longest line, where lines are wrapped. */
  width: number;
}

function settingOf(lines: readonly string[]): Setting {
  const printed = lines.filter((line) => !isBlank(line));
  const indents = printed.map(indentOf);
  const base = indents.reduce((least, indent) => Math.min(least, indent), TAB);
  const setIn = indents.filter((indent) => indent >= base + SET_IN).length;
  const flows = setIn >= 2 && indents.length - setIn >= 1;
  const width = printed.reduce((most, line) => Math.max(most, line.length), 0);
  return { base, flows, width: flows && width >= NARROWEST && width <= WIDEST ? width : 0 };
}

/**
 * The story's text: paragraphs stand apart by a blank line, where the source sets their first line in or ends their last one with `<` (quad
 * left of ANPA 1312). Lines stay lines, but where paragraphs are set in one that was as good as full goes on with the next; the lines of a
 * table are left alone.
 *
 * @param quads `^` and `<` begin and end lines
 */
export const layOut = (
  lines: readonly string[],
  { tabular, quads }: { tabular: boolean; quads: boolean },
): string => {
  const plain = quads ? lines.map((line) => stripEnd(line.replace(/^\^+/, ''), '<')) : lines;
  const { base, flows, width } = tabular ? { base: 0, flows: false, width: 0 } : settingOf(plain);
  const setIn = plain.map((line) => !tabular && !isBlank(line) && indentOf(line) >= base + SET_IN);
  const out: string[] = [];
  let apart = false;
  plain.forEach((line, i) => {
    const below = i > 0 && !isBlank(plain[i - 1]);
    const begins =
      apart || (setIn[i] && below && (flows || !setIn[i - 1])) || (quads && lines[i].startsWith('^'));
    const text = tabular ? line : line.slice(Math.min(base, line.length - line.trimStart().length));
    const printed = setIn[i] ? text.trimStart() : text;
    apart = quads && lines[i].endsWith('<') && !tabular;
    if (begins && out.length > 0 && !isBlank(out[out.length - 1]) && !isBlank(line)) out.push('');
    const goesOn = width > 0 && below && !begins && !setIn[i] && isFull(plain[i - 1], line, width);
    if (goesOn) out[out.length - 1] += ` ${printed.trimStart()}`;
    else out.push(printed);
  });
  return out
    .join('\n')
    .replace(/^\n+/, '')
    .replace(/\n{3,}/g, '\n\n')
    .trimEnd();
};

/** The next line's first word had no room on the line; words that a hyphen breaks are left to who knows them. */
function isFull(line: string, next: string, width: number): boolean {
  if (isBlank(next) || /\p{L}-$/u.test(line) || /^\s*[-*•–]\s/.test(next)) return false;
  const word = /^\s*(\S{1,60})/.exec(next)?.[1] ?? '';
  return line.length + 1 + word.length > width - SPARE;
}
