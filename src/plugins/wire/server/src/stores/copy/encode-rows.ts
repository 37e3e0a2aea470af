import { encodeDateTime } from './encode-value';
import { COPY_NULL } from './escape-copy';
import type { PlannedRow } from './planned-row';
import type { RowSection } from './row-sections';

/** UTF-16 code units of a chunk, at least. */
const CHUNK = 1 << 16;

/**
 * The rows as lines of COPY's text format, in chunks of whole lines, each encoded when it is asked for.
 *
 * @throws Error that names the column: a value that no column can hold, a row that is pointed at and has no id
 */
export function* encodeRows({ table, rows }: RowSection): Generator<string> {
  let chunk = '';
  let last: { values: readonly unknown[]; fields: string } | undefined;
  for (const row of rows) {
    // Versions of a document stand one behind the other and share their values.
    if (last?.values !== row.values) last = { values: row.values, fields: encodeFields(row) };
    if (table.hasId) chunk += `${row.id}\t`;
    if (table.publishedAtColumn) chunk += `${encodeDateTime(row.publishedAt)}\t`;
    chunk += `${last.fields}\n`;
    if (chunk.length < CHUNK) continue;
    yield chunk;
    chunk = '';
  }
  if (chunk !== '') yield chunk;
}

function encodeFields({ table, values }: PlannedRow): string {
  const { encoders } = table;
  let fields = '';
  for (let at = 0; at < encoders.length; at += 1) {
    const value = values[at];
    if (at > 0) fields += '\t';
    fields += value === null || value === undefined ? COPY_NULL : encodeField(table, at, value);
  }
  return fields;
}

function encodeField({ name, columns, encoders }: PlannedRow['table'], at: number, value: unknown): string {
  try {
    return encoders[at](value);
  } catch (error) {
    throw new Error(`${name}.${columns[at]}: ${(error as Error).message}`, { cause: error });
  }
}
