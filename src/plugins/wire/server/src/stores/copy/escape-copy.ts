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
  // Most texts have one of these signs at most: looking for each takes less than one pattern for all, and of what is full of them
  // `replaceAll` makes strings that take seconds to be put together.
  return SIGNS.reduce(
    (field, [sign, escape]) => (field.includes(sign) ? field.split(sign).join(escape) : field),
    text,
  );
}

/** Backslashes first, since the others' escapes begin with one. */
const SIGNS = [
  ['\\', '\\\\'],
  ['\n', '\\n'],
  ['\r', '\\r'],
  ['\t', '\\t'],
] as const;
