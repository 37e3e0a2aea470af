import { once } from 'node:events';
import { createReadStream, createWriteStream } from 'node:fs';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { from as copyFrom, to as copyTo } from 'pg-copy-streams';
import { countRows, quoted } from './touched-tables.mjs';

/** Writes the rows of tables into files. */
export async function dumpTables(database, tables, folder) {
  for (const table of tables) {
    const rows = database.query(copyTo(`COPY ${quoted(table)} TO STDOUT`));
    await Promise.all([ready(database), pipeline(rows, createWriteStream(fileOf(folder, table)))]);
  }
}

/** Brings the rows back by COPY in one transaction, with all indexes, constraints and triggers in place. */
export async function loadTables(database, tables, folder) {
  await database.query('BEGIN');
  for (const table of tables) {
    const rows = database.query(copyFrom(`COPY ${quoted(table)} FROM STDIN`));
    const file = createReadStream(fileOf(folder, table), { highWaterMark: 1 << 18 });
    await Promise.all([ready(database), pipeline(file, rows)]);
  }
  await database.query('COMMIT');
}

/**
 * Empties tables, and all that only points to them.
 *
 * @throws {Error} when rows of a table go that is neither among them nor was empty
 */
export async function emptyTables(database, tables, mayGo = tables) {
  const before = await countRows(database);
  await database.query(`TRUNCATE ${tables.map(quoted).join(', ')} CASCADE`);
  const after = await countRows(database);
  const lost = [...before].filter(([table, count]) => after.get(table) < count && !mayGo.includes(table));
  if (lost.length > 0) throw new Error(`Rows of ${lost.join(', ')} would be lost.`);
}

/** A stream of rows ends before the server is ready for the next query. */
const ready = (database) => once(database, 'drain');

const fileOf = (folder, table) => join(folder, `${table}.copy`);
