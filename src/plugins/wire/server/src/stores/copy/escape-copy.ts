/** How COPY's text format writes null. */
export const COPY_NULL = '\\N';

/**
 * Writes a string as a field of COPY's text format: tabs and line ends end fields and rows, a backslash starts an escape. Halves of
 * surrogate pairs become U+FFFD when the row is encoded, as in any string that is sent to PostgreSQL.
 *
 * Source: PostgreSQL, "COPY", File Formats, Text Format.
 *
 * @throws Error when it has a NUL in it, which no text of PostgreSQL can hold
 */
export function escapeCopy(text: string): string {
  if (text.includes('\0')) throw new Error('PostgreSQL cannot keep a NUL in a text.');
  let field = text;
  // Most texts have one of these signs at most: looking for each is several times as fast as one pattern for all.
  if (field.includes('\\')) field = field.replaceAll('\\', '\\\\');
  if (field.includes('\n')) field = field.replaceAll('\n', '\\n');
  if (field.includes('\r')) field = field.replaceAll('\r', '\\r');
  if (field.includes('\t')) field = field.replaceAll('\t', '\\t');
  return field;
}
