import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { setImmediate as turn } from 'node:timers/promises';
import type { Core } from '@strapi/strapi';
import { from as copyFrom } from 'pg-copy-streams';
import { COPY_NULL } from './escape-copy';
import { encodeDateTime } from './encode-value';
import type { PlannedRow } from './planned-row';
import type { RowSection } from './row-sections';

type Transaction = Core.Strapi['db']['connection'];

/** UTF-16 code units that are sent at once. */
const CHUNK = 1 << 16;
/** How long rows are encoded before others have their turn. */
const SLICE_MS = 2;

interface Connection {
  query<Query>(query: Query): Query;
  escapeIdentifier(name: string): string;
}

/**
 * Copies rows into their table on the transaction's connection. No more than a chunk of them is encoded at a time, and the event loop gets
 * its turn in between.
 *
 * @throws Error that names the table: of PostgreSQL's, or about a value that no column can hold
 */
export async function copyRows(
  trx: Transaction,
  { table, rows }: RowSection,
): Promise<{ rows: number; bytes: number }> {
  const connection = (await trx.client.acquireConnection()) as Connection;
  const columns = [
    ...(table.hasId ? ['id'] : []),
    ...(table.publishedAtColumn ? [table.publishedAtColumn] : []),
    ...table.columns,
  ];
  const quoted = columns.map((name) => connection.escapeIdentifier(name)).join(', ');
  const into = `${connection.escapeIdentifier(table.name)} (${quoted})`;
  const copied = { rows: rows.length, bytes: 0 };
  async function* chunks(): AsyncGenerator<Buffer> {
    let since = performance.now();
    for (const text of encodeRows({ table, rows })) {
      const chunk = Buffer.from(text);
      copied.bytes += chunk.length;
      yield chunk;
      if (performance.now() - since < SLICE_MS) continue;
      await turn();
      since = performance.now();
    }
  }
  await pipeline(
    Readable.from(chunks()),
    connection.query(copyFrom(`COPY ${into} FROM STDIN`, { highWaterMark: 4 * CHUNK })),
  );
  return copied;
}

/** The rows as lines of COPY's text format, a chunk at a time. */
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
