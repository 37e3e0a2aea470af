import type { Span } from '../span';

/** A stretch of a preformatted text: a story that was only set with its own line breaks, or what has to keep its columns. */
export interface Preformatted extends Span {
  isProse: boolean;
}

/** Columns: cells apart by tabs or by several spaces. */
const COLUMNS = /\S(?: {3}|\t)[ \t]*\S/;
const CODE_SIGN = /[{}[\]<>=;|\\_#$~^]/g;
const WORD = /\p{L}{2,}/gu;
/** Words of a line of a sentence. */
const WORDS = 6;

/**
 * Tells what in a `<pre>` is prose from what is not, by its parts between blank lines. Parts too short to tell go with the one before, else
 * with the next one. Offsets are UTF-16 code units of `text`.
 */
export function splitPreformatted(text: string, { start, end }: Span): Preformatted[] {
  const parts = partsOf(text, start, end);
  const looks = parts.map((part) => looksLikeProse(text.slice(part.start, part.end)));
  let next = looks.find((look) => look !== undefined) ?? false;
  const merged: Preformatted[] = [];
  parts.forEach((part, i) => {
    next = looks[i] ?? next;
    const last = merged[merged.length - 1];
    if (last?.isProse === next) last.end = part.end;
    else merged.push({ ...part, isProse: next });
  });
  return merged;
}

/** From the first line with something on it to the last one before a blank line, indentation included. */
function partsOf(text: string, start: number, end: number): Span[] {
  const parts: Span[] = [];
  let isOpen = false;
  for (let from = start; from < end;) {
    const found = text.indexOf('\n', from);
    const to = found < 0 || found > end ? end : found;
    const line = text.slice(from, to).trimEnd();
    if (line === '') isOpen = false;
    else if (isOpen) parts[parts.length - 1].end = from + line.length;
    else {
      parts.push({ start: from, end: from + line.length });
      isOpen = true;
    }
    from = to + 1;
  }
  return parts;
}

function looksLikeProse(part: string): boolean | undefined {
  const lines = part.split('\n');
  if (lines.filter((line) => COLUMNS.test(line)).length * 4 > lines.length) return false;
  const signs = part.match(CODE_SIGN)?.length ?? 0;
  if (signs * 20 > part.length) return false;
  return lines.some((line) => (line.match(WORD)?.length ?? 0) >= WORDS) ? true : undefined;
}
