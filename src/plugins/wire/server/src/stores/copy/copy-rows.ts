import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Core } from '@strapi/strapi';
import { from as copyFrom } from 'pg-copy-streams';
import { Turns } from '../../threads/turns';
import { encodeRows } from './encode-rows';
import type { RowSection } from './row-sections';

type Transaction = Core.Strapi['db']['connection'];

/** Bytes that wait for the network before more rows are encoded. */
const WAITING = 1 << 18;

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
    const turns = new Turns();
    for (const chunk of encodeRows({ table, rows })) {
      copied.bytes += chunk.length;
      yield chunk;
      await turns.giveWhenDue();
    }
  }
  await pipeline(
    Readable.from(chunks()),
    connection.query(copyFrom(`COPY ${into} FROM STDIN`, { highWaterMark: WAITING })),
  );
  return copied;
}
