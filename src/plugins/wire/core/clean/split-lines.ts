import type { Span } from '../span';
import { isWhiteSpace, skipWhiteSpace, trimmedEnd } from './white-space';

/** A line that has something on it. The span leaves out white space at both ends but holds the list or quote mark. */
export interface Line extends Span {
  /** Where the words start: behind the list or quote mark, if there is one. */
  content: number;
  mark?: 'bullet' | 'quote';
  /** `1.`, `2)`: the number stays part of the text, since it says something. */
  number?: number;
  /** Code units of white space before the line. */
  indent: number;
  /** An empty line stands before this one. */
  afterBlank: boolean;
}

const BULLETS = '-*•‣◦▪▫●○■□►▸▶➤➢➔⁃∙·';

/** True when the code unit is a mark that may stand before a list item or a quoted line. */
export const isMark = (char: string): boolean => char !== '' && (BULLETS.includes(char) || char === '>');

const isBreak = (code: number): boolean => (code >= 10 && code <= 13) || code === 0x2028 || code === 0x2029;

/**
 * Splits a text at LF, CR, CRLF, VT, FF, U+2028 and U+2029 (Unicode UAX 14, class BK, without NEL) and gives the lines that are not
 * blank, with offsets into `text`. A bullet alone on its line marks the line below it. Linear in the text's length.
 */
export function splitLines(text: string): Line[] {
  const lines: Line[] = [];
  let from = 0;
  let afterBlank = true;
  let orphan: Span | undefined;
  while (from <= text.length) {
    let to = from;
    while (to < text.length && !isBreak(text.charCodeAt(to))) to += 1;
    const start = skipWhiteSpace(text, from, to);
    if (start === to) {
      afterBlank = true;
    } else {
      const end = trimmedEnd(text, start, to);
      if (end - start === 1 && isMark(text[start])) {
        orphan ??= { start, end };
      } else {
        const line = markLine(text, { start, end, content: start, indent: start - from, afterBlank });
        if (orphan && !line.mark) {
          line.mark = text[orphan.start] === '>' ? 'quote' : 'bullet';
          line.start = orphan.start;
        }
        lines.push(line);
        orphan = undefined;
        afterBlank = false;
      }
    }
    from = text.charCodeAt(to) === 13 && text.charCodeAt(to + 1) === 10 ? to + 2 : to + 1;
  }
  return lines;
}

function markLine(text: string, line: Line): Line {
  const first = text[line.start];
  const next = text.charCodeAt(line.start + 1);
  const spaced = isWhiteSpace(next);
  if (first === '>') {
    let at = line.start;
    while (at < line.end && (text[at] === '>' || isWhiteSpace(text.charCodeAt(at)))) at += 1;
    if (at < line.end) return { ...line, content: at, mark: 'quote' };
  } else if (BULLETS.includes(first) && (spaced || !'-*·'.includes(first))) {
    const content = skipWhiteSpace(text, line.start + 1, line.end);
    if (content < line.end) return { ...line, content, mark: 'bullet' };
  }
  const number = /^\(?(\d{1,2})[.)]\s/.exec(text.slice(line.start, line.start + 6));
  return number ? { ...line, number: Number(number[1]) } : line;
}
