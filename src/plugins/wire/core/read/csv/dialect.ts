import { parseLines, type Dialect } from './parse-lines';

/** The beginning of a table. */
export interface Table {
  dialect: Dialect;
  /** The cells of its first row. */
  first: string[];
  /** Rows that were looked at, the first one too. */
  rows: number;
  /** How many of them have as many cells as the first one. */
  even: number;
  /** Lines before its first row: the line in which Excel writes the delimiter, blank ones, and comments. */
  skipped: number;
  /** Rows at its beginning, with the first one. */
  sample: string[][];
}

const DELIMITERS = [',', ';', '\t', '|'];

/** Rows that are looked at. */
const MOST_ROWS = 20;

/** Code units that are looked at. */
const LOOK = 1 << 16;

/** `sep=;`, as Excel writes it before the first row. */
const SEPARATOR_LINE = /^"?sep=(.)"?\r?$/i;

/**
 * Finds how a file writes its cells: the delimiter with which its first rows have the most cells that count, and the same number of them.
 *
 * @param text the beginning of the file
 * @param complete true when the file has no more
 * @param worth how much a first row's cells tell, as the names of columns
 * @returns undefined when no delimiter makes more than one column
 */
export const findTable = (
  text: string,
  complete: boolean,
  worth: (cells: readonly string[]) => number,
): Table | undefined => {
  const lines = text
    .slice(0, LOOK)
    .replace(/\r(?!\n)/g, '\n')
    .split('\n');
  if (!complete || text.length > LOOK) lines.pop();
  let skipped = 0;
  while (skipped < lines.length && lines[skipped].trim() === '') skipped += 1;
  const told = SEPARATOR_LINE.exec(lines[skipped] ?? '')?.[1];
  if (told) skipped += 1;
  skipped += comments(lines.slice(skipped, skipped + MOST_ROWS), told ? [told] : DELIMITERS, worth);
  const body = lines.slice(skipped);
  const escape =
    /[^\\"]\\"/.test(text.slice(0, LOOK)) && !/[^",;\t|\r\n]""/.test(text.slice(0, LOOK)) ? '\\' : '"';
  let best: { table: Table; score: number } | undefined;
  for (const delimiter of told ? [told] : DELIMITERS) {
    const table = tableOf(body, { delimiter, escape }, skipped);
    if (!table) continue;
    const score = (worth(table.first) * 100 + Math.min(table.first.length, 50)) * (table.even / table.rows);
    if (!best || score > best.score) best = { table, score };
  }
  return best?.table;
};

/** Lines with `#` above a header (as programs for figures write them); a header may begin with that sign itself. */
function comments(
  lines: string[],
  delimiters: readonly string[],
  worth: (cells: readonly string[]) => number,
): number {
  const at = lines.findIndex((line) => !line.startsWith('#') && line.trim() !== '');
  const told = (line: string): number => Math.max(...delimiters.map((sign) => worth(line.split(sign))));
  return at > 0 && told(lines[at]) >= 2 && lines.slice(0, at).every((line) => told(line) < 2) ? at : 0;
}

function tableOf(lines: string[], dialect: Dialect, skipped: number): Table | undefined {
  const all = parseLines(lines.slice(0, 2000), dialect).rows;
  const found = all.slice(0, MOST_ROWS + 1);
  const first = found[0]?.cells;
  if (!first || first.length < 2) return undefined;
  const even = found.filter(({ cells }) => cells.length === first.length).length;
  return { dialect, first, rows: found.length, even, skipped, sample: all.map(({ cells }) => cells) };
}
