import type { Note } from '../format-reader';
import { hasStrayQuotes, parseLines, type Dialect } from './parse-lines';
import type { TextLine, UnreadLine } from './text-lines';

/** A row as it came, with the lines it was on; or lines of which no row can be made. */
export type Row = { ok: true; cells: string[]; lines: TextLine[]; notes: Note[] } | BadRow;

interface BadRow {
  ok: false;
  note: Note;
  lines: (TextLine | UnreadLine)[];
}

export interface RowOptions {
  dialect: Dialect;
  /** How many cells a row is to have. */
  width: number;
  /** Bytes of a row. */
  limit: number;
}

/** Code units that are parsed at once: far more than a row, so that what a call costs does not count. */
const BATCH = 1 << 16;

/**
 * Code units that are read anew because of stray quotes, all together. A file that needs more is hostile, or no CSV: each line of what a
 * quote ran through is then a row.
 */
const MOST_AGAIN = 1 << 21;

/** What is needed to read a file's rows. */
interface Reader extends RowOptions {
  /** Code units that may still be read anew. */
  again: number;
}

/**
 * Cuts a file's lines into rows, one after the other. Holds a batch of lines, or one row, at a time.
 *
 * A quote that is never closed would swallow what follows it. Such a row is given up for its first line, and the lines after it are read
 * anew, a bounded number of times, so that time stays linear whatever the file has.
 */
export async function* rows(
  source: AsyncIterable<TextLine | UnreadLine>,
  options: RowOptions,
): AsyncGenerator<Row> {
  const reader: Reader = { ...options, again: MOST_AGAIN };
  let held: TextLine[] = [];
  let size = 0;
  let enough = BATCH;
  for await (const line of source) {
    if (line.text === undefined) {
      yield* readAll(held, reader);
      yield { ok: false, note: line.note, lines: [line] };
      [held, size, enough] = [[], 0, BATCH];
      continue;
    }
    held.push(line);
    size += line.text.length + 1;
    if (size < enough) continue;
    const { read, open } = readClosed(held, reader);
    yield* read;
    held = held.slice(open);
    size = held.reduce((sum, { text }) => sum + text.length + 1, 0);
    if (held.reduce((sum, { bytes }) => sum + bytes.length + 1, 0) > options.limit) {
      yield* readLines(held, reader);
      [held, size] = [[], 0];
    }
    enough = Math.max(BATCH, 2 * size);
  }
  yield* readAll(held, reader);
}

const textsOf = (lines: readonly TextLine[]): string[] => lines.map(({ text }) => text);

function readClosed(lines: TextLine[], reader: Reader): { read: Row[]; open: number } {
  const { rows: parsed, open } = parseLines(textsOf(lines), reader.dialect);
  const read = parsed.flatMap(({ cells, from, to }) => {
    const own = lines.slice(from, to);
    const stray = hasStrayQuotes(textsOf(own), cells, reader.dialect);
    return stray && own.length > 1 ? [...readBroken(own, reader)] : [judge(cells, own, stray, reader)];
  });
  return { read, open };
}

/** The rows of lines after which nothing more comes. */
function* readAll(lines: TextLine[], reader: Reader): Generator<Row> {
  if (lines.length === 0) return;
  const { read, open } = readClosed(lines, reader);
  yield* read;
  if (open < lines.length) yield* readBroken(lines.slice(open), reader);
}

/** The rows of lines of which the first has a quote that it should not have. */
function* readBroken(lines: TextLine[], reader: Reader): Generator<Row> {
  reader.again -= lines.reduce((sum, { text }) => sum + text.length + 1, 0);
  if (reader.again < 0) {
    yield* readLines(lines, reader);
    return;
  }
  yield* readLines(lines.slice(0, 1), reader);
  yield* readAll(lines.slice(1), reader);
}

/** Lines that are a row each, with their quotes as they stand. */
function* readLines(lines: readonly TextLine[], reader: Reader): Generator<Row> {
  for (const line of lines) {
    for (const { cells } of parseLines([line.text], reader.dialect, false).rows)
      yield judge(cells, [line], line.text.includes('"'), reader);
  }
}

function judge(cells: string[], lines: TextLine[], stray: boolean, { width }: RowOptions): Row {
  const place = placeOf(lines);
  const notes = lines.flatMap((line) => line.notes);
  const fail = (message: string): Row => ({
    ok: false,
    note: { code: 'READ_CSV_ROW', place, message },
    lines,
  });
  const extra = cells.slice(width).some((cell) => cell.trim() !== '');
  if (stray && (extra || cells.length < width)) {
    return fail(
      'The row has a quote that does not belong there, so its cells cannot be told apart. Double each quote within a quoted cell, close each one that is opened, or have the file sent again.',
    );
  }
  if (extra) {
    return fail(
      `The row has ${cells.length} cells, but there are ${width} columns: a delimiter in a cell is not in quotes, most likely. Put the cell in quotes, or have the file sent again.`,
    );
  }
  if (cells.length === 1 && width > 1) {
    return fail(
      `The row has one cell, but there are ${width} columns: a line break in a cell is not in quotes, most likely. Put the cell in quotes, or have the file sent again.`,
    );
  }
  if (stray) {
    notes.push({
      code: 'READ_CSV_QUOTES',
      place,
      message:
        'The row has a quote that is not written as CSV has it; its quotes are taken as they stand. Compare with the original.',
    });
  }
  if (cells.length < width) {
    notes.push({
      code: 'READ_CSV_SHORT',
      place,
      message: `The row has ${cells.length} cells, but there are ${width} columns; the last ones are taken as empty. Compare with the original.`,
    });
  }
  return { ok: true, cells, lines, notes };
}

/** `line 12`, or `lines 12 to 15`. */
export const placeOf = (lines: readonly { number: number }[]): string => {
  const [first, last] = [lines[0].number, lines[lines.length - 1].number];
  return first === last ? `line ${first}` : `lines ${first} to ${last}`;
};
