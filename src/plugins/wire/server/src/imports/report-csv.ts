import { REPORT_COLUMNS } from '../../../shared/contracts/receipts';

/** A line of the report, by column. */
export type ReportLine = Record<(typeof REPORT_COLUMNS)[number], string | number | undefined>;

/** Excel takes a file without it for one in the country's old character set. */
const BYTE_ORDER_MARK = '\uFEFF';
/** Lines that go out as one piece. */
const LINES = 500;

/** The report of an import as a CSV file (RFC 4180), piece by piece. */
export async function* reportCsv(lines: AsyncIterable<ReportLine>): AsyncGenerator<string> {
  let piece = `${BYTE_ORDER_MARK}${csvLine(REPORT_COLUMNS)}`;
  let count = 0;
  for await (const line of lines) {
    piece += csvLine(REPORT_COLUMNS.map((name) => line[name]));
    count += 1;
    if (count % LINES !== 0) continue;
    yield piece;
    piece = '';
  }
  if (piece !== '') yield piece;
}

/** A line of a CSV file, with its end. */
export const csvLine = (cells: readonly (string | number | undefined)[]): string =>
  `${cells.map(csvCell).join(',')}\r\n`;

/**
 * A cell of a CSV file. What a spreadsheet would calculate (`=`, `+`, `-`, `@`, a tab or a line's end come first) is text that somebody sent us: an
 * apostrophe before it says so. See https://owasp.org/www-community/attacks/CSV_Injection.
 */
export function csvCell(value: string | number | undefined): string {
  if (value === undefined) return '';
  if (typeof value === 'number') return String(value);
  const text = /^[=+\-@\t\r\n＝＋－＠]/u.test(value) ? `'${value}` : value;
  return /[",\r\n]/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
