import type { Span } from '../span';
import { joinLines } from './join-lines';
import type { Line } from './split-lines';
import { skipWhiteSpace, trimmedEnd } from './white-space';

const BREAK = /[\n-\r\u2028\u2029]/;

/**
 * The lines in a stretch of a text, hard-wrapped ones joined: for each paragraph its pieces. Nothing is taken for a list or quote mark.
 * Offsets are UTF-16 code units of `text`.
 */
export function plainLines(text: string, { start, end }: Span): Span[][] {
  const from = skipWhiteSpace(text, start, end);
  const to = trimmedEnd(text, from, end);
  if (from === to) return [];
  const region = text.slice(from, to);
  if (!BREAK.test(region)) return [[{ start: from, end: to }]];
  return joinLines(region, linesOf(region)).map(({ pieces }) =>
    pieces.map((piece) => ({ start: from + piece.start, end: from + piece.end })),
  );
}

function linesOf(region: string): Line[] {
  const lines: Line[] = [];
  let breaks = 0;
  let from = 0;
  while (from <= region.length) {
    let to = from;
    while (to < region.length && !BREAK.test(region[to])) to += 1;
    const start = skipWhiteSpace(region, from, to);
    if (start < to) {
      const end = trimmedEnd(region, start, to);
      lines.push({ start, end, content: start, indent: start - from, afterBlank: breaks > 1 });
      breaks = 0;
    }
    if (!(region[to] === '\r' && region[to + 1] === '\n')) breaks += 1;
    from = to + 1;
  }
  return lines;
}
