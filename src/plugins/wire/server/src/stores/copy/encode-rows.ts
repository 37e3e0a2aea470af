import { encodeDateTime } from './encode-value';
import { COPY_NULL } from './escape-copy';
import type { PlannedRow } from './planned-row';
import type { RowSection } from './row-sections';

/** Bytes, roughly, of a chunk, at least. */
const CHUNK = 1 << 16;

/** Fields with what stands between them: texts, and what is in UTF-8 already. */
type Fields = readonly (string | Uint8Array)[];

/**
 * The rows as lines of COPY's text format, in chunks of whole lines in UTF-8, each encoded when it is asked for.
 *
 * @throws Error that names the column: a value that no column can hold, a row that is pointed at and has no id
 */
export function* encodeRows({ table, rows }: RowSection): Generator<Buffer> {
  const chunk = new TextParts();
  let last: { values: readonly unknown[]; fields: Fields } | undefined;
  for (const row of rows) {
    // Versions of a document stand one behind the other and share their values.
    if (last?.values !== row.values) last = { values: row.values, fields: encodeFields(row) };
    if (table.hasId) chunk.add(`${row.id}\t`);
    if (table.publishedAtColumn) chunk.add(`${encodeDateTime(row.publishedAt) as string}\t`);
    for (const part of last.fields) chunk.add(part);
    chunk.add('\n');
    if (chunk.length >= CHUNK) yield chunk.take();
  }
  if (chunk.length > 0) yield chunk.take();
}

function encodeFields(row: PlannedRow): Fields {
  const { encoders } = row.table;
  const fields = new TextParts();
  for (let at = 0; at < encoders.length; at += 1) {
    const value = row.values[at];
    if (at > 0) fields.add('\t');
    fields.add(value === null || value === undefined ? COPY_NULL : encodeField(row.table, at, value));
  }
  return fields.parts();
}

/** Puts texts together as long as nothing comes between them: one long string takes less than many short ones. */
class TextParts {
  private done: (string | Uint8Array)[] = [];
  private text = '';
  length = 0;

  add(part: string | Uint8Array): void {
    this.length += part.length;
    if (typeof part === 'string') {
      this.text += part;
      return;
    }
    if (this.text !== '') this.done.push(this.text);
    this.text = '';
    this.done.push(part);
  }

  parts(): Fields {
    return this.text === '' ? this.done : [...this.done, this.text];
  }

  /** All of it in UTF-8; nothing is left. */
  take(): Buffer {
    const parts = this.parts().map((part) => (typeof part === 'string' ? Buffer.from(part) : part));
    this.done = [];
    this.text = '';
    this.length = 0;
    return parts.length === 1 ? (parts[0] as Buffer) : Buffer.concat(parts);
  }
}

function encodeField(
  { name, columns, encoders }: PlannedRow['table'],
  at: number,
  value: unknown,
): string | Uint8Array {
  try {
    return encoders[at](value);
  } catch (error) {
    throw new Error(`${name}.${columns[at]}: ${(error as Error).message}`, { cause: error });
  }
}
