const DAY_MS = 24 * 60 * 60 * 1000;
/** Day 0 of spreadsheets, for days after February 1900, of which they have one too many (ECMA-376, part 1, section 18.17.4.1). */
const DAY_0 = Date.UTC(1899, 11, 30);

/**
 * A date that a spreadsheet has written as its number of days since 1900 (`45440.5`, with a comma in many countries), as ISO 8601 without a
 * zone. Five digits are no other date: read as seconds they are in 1970.
 *
 * @returns undefined for what is no such number from 1968 to 2078
 */
export const fromSerial = (text: string): string | undefined => {
  const match = /^([2-6]\d{4})(?:[.,](\d{1,15}))?$/.exec(text);
  if (!match) return undefined;
  const days = Number(`${match[1]}.${match[2] ?? '0'}`);
  if (days < 25_000) return undefined;
  const iso = new Date(DAY_0 + Math.round((days * DAY_MS) / 1000) * 1000).toISOString();
  return match[2] === undefined ? iso.slice(0, 10) : iso.slice(0, 19);
};
