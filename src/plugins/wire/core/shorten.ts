/**
 * The beginning of a text, on one line: white space becomes single spaces, and what is too long is cut after a word and ends with "…".
 *
 * @param length UTF-16 code units that are kept at most, the "…" not counted
 */
export function shorten(text: string, length: number): string {
  const line = text.replace(/\s+/gu, ' ').trim();
  if (line.length <= length) return line;
  const start = line.slice(0, length);
  const end = start.lastIndexOf(' ');
  // Text without spaces is cut between characters, never inside one.
  return `${end > 0 ? start.slice(0, end) : start.replace(/[\uD800-\uDBFF]$/u, '')}…`;
}
