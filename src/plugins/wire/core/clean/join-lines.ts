import type { Span } from '../span';
import { ANY_FUNCTION_WORD } from './function-words';
import { isCaselessLetter } from './scripts';
import type { Line } from './split-lines';

/** Lines that belong to one paragraph, heading, list item or quotation. The span holds the marks, the pieces do not. */
export interface Block extends Span {
  mark?: 'bullet' | 'quote';
  numbered: boolean;
  afterBlank: boolean;
  pieces: Span[];
}

/** Lines longer than this were not wrapped by hand or by a mail program. */
const WIDEST_WRAP = 140;
/** How many lines to each side tell whether a stretch is hard-wrapped, and how wide. */
const WINDOW = 8;

/**
 * Joins hard-wrapped lines. A line goes on when the sentence plainly does (no end mark and a small letter next, or a function word
 * last). Where several neighbours do so, the stretch is wrapped, and a line goes on too when the next word had no room on it; so a
 * short line ends a paragraph even without a blank line. Menus and lists of headlines have neither sign and stay lines.
 *
 * Linear in the number of lines and the length of the text.
 */
export function joinLines(text: string, lines: readonly Line[]): Block[] {
  const shapes = shapesOf(text, lines);
  const bound = lines.map((line, i) => i + 1 < lines.length && mayJoin(line, lines[i + 1]));
  const certain = lines.map((line, i) => bound[i] && goesOn(shapes(i), shapes(i + 1)));
  const widths = wrapWidths(lines, shapes, bound, certain);
  const spaced = separatesWithBlanks(lines, shapes, widths);
  const blocks: Block[] = [];
  let number = 0;
  lines.forEach((line, i) => {
    const piece = { start: line.content, end: line.end };
    const counts = line.number !== undefined && (line.number === 1 || line.number === number + 1);
    if (counts) number = line.number!;
    const last = blocks[blocks.length - 1];
    const full = (k: number): boolean =>
      isFull(shapes(k), shapes(k + 1), { width: widths[k], inside: last.pieces.length > 1, spaced });
    const joined = i > 0 && !counts && (certain[i - 1] || (bound[i - 1] && full(i - 1)));
    if (joined) {
      last.pieces.push(piece);
      last.end = line.end;
    } else {
      const { start, end, mark, afterBlank } = line;
      blocks.push({ start, end, mark, afterBlank, numbered: counts, pieces: [piece] });
    }
  });
  return blocks;
}

interface Shape {
  width: number;
  /** Ends as a sentence, a heading with a colon or a clause of a list does. */
  closed: boolean;
  words: number;
  startsSmall: boolean;
  startsCaseless: boolean;
  endsInFunctionWord: boolean;
  /** Breaks a word at its hyphen. */
  broken: boolean;
  titleCase: boolean;
  firstWord: number;
}

/** Shapes by the index of their lines, each made when first asked for: lines with blank ones between them have no need of any. */
type Shapes = (i: number) => Shape;

function shapesOf(text: string, lines: readonly Line[]): Shapes {
  const made = new Array<Shape | undefined>(lines.length);
  return (i) => (made[i] ??= shapeOf(text, lines[i]));
}

function shapeOf(text: string, line: Line): Shape {
  const width = line.end - line.content;
  const head = text.slice(line.content, Math.min(line.end, line.content + WIDEST_WRAP));
  const tail = text.slice(Math.max(line.content, line.end - 24), line.end);
  const words = head.match(/\S+/g) ?? [];
  const lastWord = /(?:^|\s)(\p{L}{1,6})$/u.exec(tail)?.[1] ?? '';
  const first = /\p{L}|\p{N}/u.exec(words[0] ?? '')?.[0];
  const long = words.filter((word) => /^\p{L}{4,}/u.test(word));
  return {
    width: line.end - line.start + line.indent,
    closed: /[.!?…:;。！？؟][\])}"'”’»›」』]*$/u.test(tail),
    words: width > head.length ? 99 : words.length,
    startsSmall: first !== undefined && /\p{Ll}/u.test(first) && !/^\S*[@/]/.test(words[0] ?? ''),
    startsCaseless: isCaselessLetter(first),
    endsInFunctionWord: lastWord !== '' && !/^\p{Lu}/u.test(lastWord) && ANY_FUNCTION_WORD.has(lastWord),
    broken: /\p{L}[-\u2010\u00ad]$/u.test(tail),
    titleCase: long.length >= 3 && long.filter((word) => /^\p{Lu}/u.test(word)).length >= 0.8 * long.length,
    firstWord: words[0]?.length ?? 0,
  };
}

function mayJoin(line: Line, next: Line): boolean {
  if (next.afterBlank) return false;
  if (next.mark !== undefined) return next.mark === 'quote' && line.mark === 'quote';
  if (line.mark === 'quote') return false;
  // An indented line starts a paragraph in old wire copy; below a list item it goes on with the item.
  return line.mark !== undefined || next.indent <= line.indent + 1;
}

function goesOn(line: Shape, next: Shape): boolean {
  if (line.closed) return false;
  if (line.broken && next.startsSmall) return true;
  if (line.endsInFunctionWord && line.words >= 3) return true;
  return next.startsSmall && line.words >= 3 && (next.words >= 2 || line.words >= 6);
}

/** For each line the width its neighbourhood is wrapped to; 0 where it is not wrapped. */
function wrapWidths(
  lines: readonly Line[],
  shapes: Shapes,
  bound: readonly boolean[],
  certain: readonly boolean[],
): number[] {
  const counted = lines.map((_, i) => bound[i] && shapes(i).width <= WIDEST_WRAP);
  return lines.map((_, i) => {
    if (!counted[i]) return 0;
    let pairs = 0;
    let sure = 0;
    let width = 0;
    let widest = 0;
    let caseless = 0;
    for (let k = Math.max(0, i - WINDOW); k <= Math.min(lines.length - 2, i + WINDOW); k += 1) {
      if (!counted[k]) continue;
      pairs += 1;
      widest = Math.max(widest, shapes(k).width);
      if (certain[k]) {
        sure += 1;
        width = Math.max(width, shapes(k).width);
      }
      if (shapes(k + 1).startsCaseless && !shapes(k).closed && shapes(k).width >= 24) caseless += 1;
    }
    if (sure >= 2 && sure >= 0.25 * pairs) return width;
    return caseless >= 2 && caseless >= 0.6 * pairs ? widest : 0;
  });
}

/** Paragraphs of the wrapped stretches are set apart by blank lines, rather than by a short last line alone. */
function separatesWithBlanks(lines: readonly Line[], shapes: Shapes, widths: readonly number[]): boolean {
  let blank = 0;
  let tight = 0;
  for (let i = 0; i + 1 < lines.length; i += 1) {
    const isBlank = lines[i + 1].afterBlank;
    const isWrapped = isBlank ? i > 0 && widths[i - 1] > 0 : widths[i] > 0;
    if (!isWrapped || !shapes(i).closed) continue;
    if (isBlank) blank += 1;
    else if (shapes(i).width + 1 + shapes(i + 1).firstWord <= 0.9 * widths[i]) tight += 1;
  }
  return blank > tight;
}

/** The line was as good as full, so that the next one goes on with it. */
function isFull(
  line: Shape,
  next: Shape,
  where: { width: number; inside: boolean; spaced: boolean },
): boolean {
  const { width, inside, spaced } = where;
  if (width < 30 || line.width > width + 12) return false;
  if (next.startsCaseless && !line.closed) return line.width >= 0.85 * width;
  // A sentence that began above can't end without its mark.
  if (inside && !line.closed && line.width >= 0.7 * width) return true;
  if (line.width + 1 + next.firstWord <= width) return false;
  // A full line that closes a sentence: without blank lines between paragraphs it is rather the end of one than its middle.
  if (line.closed) return spaced && (next.width >= 0.6 * width || next.closed);
  return inside || !(line.titleCase && !next.titleCase);
}
