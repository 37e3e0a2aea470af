import { CsvError, parse, type Options } from 'csv-parse/sync';

/** How a file writes its cells. */
export interface Dialect {
  delimiter: string;
  /** What stands before a quote that is part of a cell: the quote itself (RFC 4180, section 2.7), or a backslash (dumps of databases). */
  escape: '"' | '\\';
}

/** A row and the lines it is on: `from` is the index of its first, `to` of the one after its last. */
export interface ParsedRow {
  cells: string[];
  from: number;
  to: number;
}

/**
 * Cuts lines into rows and cells. Quotes that do not belong to the notation are taken as they stand. Lines without any character, and
 * rows that hold nothing but delimiters, are no rows.
 *
 * @param lines without their line feeds, those of empty lines before them excepted; a carriage return at the end is no part of a cell
 * @param quoted false to take every quote as it stands, so that each line is a row
 * @returns the rows, and the index of the first line of a row whose quotes are still open at the end; else that is the number of lines
 */
export const parseLines = (
  lines: readonly string[],
  dialect: Dialect,
  quoted = true,
): { rows: ParsedRow[]; open: number } => {
  const text = lines.join('\n');
  if (quoted && text.includes('"')) return parseQuoted(lines, `${text}\n`, dialect);
  const rows: ParsedRow[] = [];
  lines.forEach((line, from) => {
    const cells = line.replace(/^\n+|\r$/g, '').split(dialect.delimiter);
    if (cells.some(isFilled)) rows.push({ cells, from, to: from + 1 });
  });
  return { rows, open: lines.length };
};

const isFilled = (cell: string): boolean => cell.trim() !== '';

function parseQuoted(
  lines: readonly string[],
  text: string,
  dialect: Dialect,
): { rows: ParsedRow[]; open: number } {
  const rows: ParsedRow[] = [];
  let line = 0;
  let end = 0;
  const skipBlank = (): void => {
    while (line < lines.length && !isFilled(lines[line])) end += Buffer.byteLength(lines[line++]) + 1;
  };
  const take = (cells: string[], bytes: number): null => {
    skipBlank();
    const from = line;
    while (line < lines.length && end < bytes) end += Buffer.byteLength(lines[line++]) + 1;
    if (cells.some(isFilled)) rows.push({ cells, from, to: line });
    return null;
  };
  const onRow = (cells: string[], { bytes }: { bytes: number }): null => take(cells, bytes);
  try {
    parse(text, { ...notation(dialect), relax_quotes: true, skip_empty_lines: true, on_record: onRow });
  } catch (error) {
    if (!isOpenQuote(error)) throw error;
    skipBlank();
    return { rows, open: line };
  }
  return { rows, open: lines.length };
}

const notation = ({ delimiter, escape }: Dialect) =>
  ({
    delimiter,
    escape,
    quote: '"',
    record_delimiter: ['\r\n', '\n'],
    relax_column_count: true,
  }) satisfies Options;

const isOpenQuote = (error: unknown): boolean =>
  error instanceof CsvError && error.code === 'CSV_QUOTE_NOT_CLOSED';

const quotesIn = (text: string): number => {
  let count = 0;
  for (let at = text.indexOf('"'); at >= 0; at = text.indexOf('"', at + 1)) count += 1;
  return count;
};

/**
 * True when a row has quotes that its notation does not explain, as far as its cells show, which are without them: each quote of a cell is
 * written as two, each quoted cell has two more, and a cell with a delimiter, a quote or a line break is quoted.
 */
export const hasStrayQuotes = (
  lines: readonly string[],
  cells: readonly string[],
  { delimiter, escape }: Dialect,
): boolean => {
  const written = lines.reduce((sum, line) => sum + quotesIn(line), 0);
  if (written === 0) return false;
  const inCells = cells.reduce((sum, cell) => sum + quotesIn(cell), 0);
  const quoted = (written - (escape === '"' ? 2 : 1) * inCells) / 2;
  const must = cells.filter((cell) => cell.includes(delimiter) || /["\r\n]/.test(cell));
  return !Number.isInteger(quoted) || quoted < must.length;
};
