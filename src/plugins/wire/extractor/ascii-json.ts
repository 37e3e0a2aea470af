/**
 * A value as JSON in ASCII: it is read alike in every encoding that a program may take its input to be in, and by those that see the end of a line in U+2028.
 */
export const asciiJson = (value: unknown): string =>
  JSON.stringify(value).replace(
    /[\u007F-\uFFFF]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
