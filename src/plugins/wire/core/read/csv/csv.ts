import { byteOrderMark, utf16ByPattern } from '../bytes/encoding';
import { decode } from '../bytes/decode';
import { asUtf8 } from '../bytes/transcode';
import { readingOf } from '../fields/reading-of';
import { readByCutting, type Cut, type Cutter, type RawPiece } from '../cutter';
import type { FormatReader, Note } from '../format-reader';
import type { Mapping } from '../mapping';
import { Columns, hasColumn, knownColumns, namedColumns } from './columns';
import { findTable, type Table } from './dialect';
import { placeOf, rows, type Row } from './rows';
import { textLines, withLineFeeds } from './text-lines';

const NAME = /\.(csv|tsv|tab|psv)$/;
const MEDIA_TYPE = /^(text\/(x-)?csv|application\/csv|text\/tab-separated-values)$/;

/** How much a first row tells as a header, so that the delimiter is chosen with which its cells are names of columns. */
const worth =
  (mapping?: Mapping) =>
  (cells: readonly string[]): number => {
    const { known } = knownColumns(cells);
    const mapped = mapping ? namedColumns(mapping).filter((name) => hasColumn(cells, name)).length : 0;
    return known + mapped;
  };

/** A row, with the header before it in `bytes`. */
interface CsvRow extends RawPiece {
  cells: string[];
  place: string;
  notes: Note[];
}

/** The names of the columns, blank ones where there is no header, and rows by which dates in figures are read. */
interface CsvTable {
  header: string[];
  sample: string[][];
}

const csvCutter: Cutter<CsvRow, CsvTable> = {
  async cut(source, { limits, charset, mapping }) {
    const { bytes, complete } = await source.head();
    const unread = (note: Note) => ({
      cuts: only({ reading: { ok: false, whole: true, note, original: complete ? bytes : undefined } }),
    });
    const head = decode(bytes, { charset });
    if (!head.ok) return unread(head.note);
    const layout = findLayout(head.text, complete, mapping);
    if ('problem' in layout) return unread(layout.problem);
    const unicode = byteOrderMark(bytes)?.encoding ?? utf16ByPattern(bytes);
    const isLegacy = !head.encoding.startsWith('utf');
    const chunks = asUtf8(source.chunks(), unicode);
    const lines = textLines(/\n/.test(head.text) ? chunks : withLineFeeds(chunks), {
      limit: limits.itemBytes,
      charset: charset ?? (isLegacy ? head.encoding : undefined),
    });
    const notes = [
      ...layout.notes,
      ...(isLegacy ? head.notes.filter(({ code }) => code === 'READ_ENCODING') : []),
    ];
    const { first, sample } = layout.table;
    const header = layout.header ? first : first.map(() => '');
    return { shared: { header, sample }, cuts: cutTable(lines, layout, limits.itemBytes, notes) };
  },

  readerOf({ header, sample }, { mapping, zone }) {
    const columns = new Columns(header, mapping, sample);
    return {
      read: ({ bytes, cells, place, notes }) => readingOf(columns.read(cells, { place, zone }), bytes, notes),
    };
  },
};

async function* only(cut: Cut<CsvRow>): AsyncGenerator<Cut<CsvRow>> {
  yield cut;
}

/**
 * CSV and TSV (RFC 4180, and what is sent under that name): a row an item. The delimiter (comma, semicolon, tab, bar), the notation of
 * quotes and the encoding are found; columns are known by the names in the first row, or by a mapping, which may number them (`#3`) where
 * there is no such row. Rows are read one after the other and held no longer; a bad one is a failed outcome of its own.
 *
 * `original` is the header and the row, so that it can be read by itself; for UTF-16 files as UTF-8.
 */
export const csvReader: FormatReader<'csv'> = {
  name: 'csv',

  sniff(head, fileName, mediaType) {
    const named = NAME.test(fileName) ? 0.55 : MEDIA_TYPE.test(mediaType) ? 0.3 : 0;
    const start = head.text.trimStart();
    if (/^[<{[]/.test(start)) return named && Math.min(named, 0.2);
    const [firstLine] = start.split(/[\r\n]/, 1);
    if (named === 0 && !/[,;\t|]/.test(firstLine)) return 0;
    const table = findTable(head.text, head.complete, worth());
    if (!table) return named;
    const { known, telling } = knownColumns(table.first);
    // Prose has commas, too, but not as many in each line, nor the names of columns in its first.
    const isTable = known >= 2 && telling && table.even >= 2 && table.even / table.rows >= 0.8;
    return isTable ? 0.85 : named;
  },

  cutter: csvCutter,
  read: readByCutting(csvCutter),
};

interface Layout {
  table: Table;
  header: boolean;
  notes: Note[];
}

async function* cutTable(
  lines: ReturnType<typeof textLines>,
  { table, header }: Layout,
  limit: number,
  notes: Note[],
): AsyncGenerator<Cut<CsvRow>> {
  const { dialect, first, skipped } = table;
  const before: Uint8Array[] = [];
  let toCome = header;
  for await (const row of rows(without(lines, skipped, before), { dialect, width: first.length, limit })) {
    if (toCome) {
      toCome = false;
      before.push(...bytesOf(row));
      continue;
    }
    if (row.ok && header && isSame(row.cells, first)) {
      notes.push(again(placeOf(row.lines)));
      continue;
    }
    const bytes = Buffer.concat([...before, ...bytesOf(row)]);
    if (!row.ok) {
      const original = row.note.code === 'READ_TOO_LARGE' ? {} : { original: bytes };
      yield { reading: { ok: false, note: row.note, ...original } };
      continue;
    }
    const place = placeOf(row.lines);
    const said = [...notes.splice(0).map((note) => ({ place, ...note })), ...row.notes];
    yield { piece: { bytes, cells: row.cells, place, notes: said } };
  }
}

const isSame = (cells: readonly string[], header: readonly string[]): boolean =>
  cells.length === header.length && cells.every((cell, i) => cell.trim() === header[i].trim());

/** Tables that are put together have the header of each. */
const again = (place: string): Note => ({
  code: 'READ_CSV_HEADER',
  place,
  message: 'The row repeats the header, and is passed over.',
});

/** The lines but for the first ones, which are kept for the originals. */
async function* without(
  lines: ReturnType<typeof textLines>,
  skipped: number,
  kept: Uint8Array[],
): ReturnType<typeof textLines> {
  let left = skipped;
  for await (const line of lines) {
    if (left === 0) yield line;
    else if (line.bytes) kept.push(line.bytes, LINE_FEED);
    left = Math.max(0, left - 1);
  }
}

const LINE_FEED = Buffer.from('\n');

const bytesOf = (row: Row): Uint8Array[] =>
  row.lines.flatMap(({ bytes }) => (bytes ? [bytes, LINE_FEED] : []));

function findLayout(text: string, complete: boolean, mapping?: Mapping): Layout | { problem: Note } {
  const table = findTable(text, complete, worth(mapping)) ?? singleColumn(text);
  const { known, telling } = knownColumns(table.first);
  const named = mapping ? namedColumns(mapping) : [];
  const missing = named.filter((name) => !hasColumn(table.first, name));
  const isHeader = telling || known >= 2 || missing.length < named.length;
  if (isHeader && (telling || mapping)) {
    return { table, header: true, notes: missing.length > 0 ? [unknownColumns(missing, table)] : [] };
  }
  const isNumbered = mapping !== undefined && Object.keys(mapping).length > 0 && named.length === 0;
  if (isNumbered) return { table, header: false, notes: [] };
  return { problem: named.length > 0 ? unknownColumns(missing, table) : noColumns(table) };
}

/** A file in which no delimiter makes columns: one column, by the name in its first line. */
function singleColumn(text: string): Table {
  const [first] = text.trimStart().split(/\r?\n|\r/, 1);
  return {
    dialect: { delimiter: ',', escape: '"' },
    first: [first.replace(/^"(.*)"$/, '$1')],
    rows: 1,
    even: 1,
    skipped: 0,
    sample: [],
  };
}

const shown = (names: readonly string[]): string =>
  names
    .slice(0, 12)
    .map((name) => `"${name.trim().slice(0, 40)}"`)
    .join(', ') + (names.length > 12 ? ' …' : '');

const unknownColumns = (missing: string[], { first }: Table): Note => ({
  code: 'READ_CSV_COLUMNS',
  field: missing[0],
  message: `The mapping names ${missing.length === 1 ? 'a column' : 'columns'} that the file does not have: ${shown(missing)}. Its first row is ${shown(first)}. Correct the mapping; where the file has no header, number the columns (#1, #2 …).`,
});

const noColumns = ({ first }: Table): Note => ({
  code: 'READ_CSV_COLUMNS',
  message: `None of the columns is known as a headline or a text. The first row is ${shown(first)}. Say in the mapping which column is which field, by name ({"headline": "…"}), or by number where the file has no header ({"headline": "#1", "text": "#2"}).`,
});
