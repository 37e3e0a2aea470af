import type { lock } from '../locks';
import { quoted } from '../undo/sql-words';
import type { Cells, StoredRow } from './row-change';

type Transaction = Parameters<typeof lock>[0];

/*
 * Rows are read and written behind Strapi, in tables whose names come from its metadata, with all columns that the database has: what a
 * project has added to a type is among them.
 */

/**
 * The rows of a table whose column has one of these values, by their ids.
 *
 * @param is other columns, and what they have to be
 */
export async function readRowsWhere(
  trx: Transaction,
  table: string,
  column: string,
  values: readonly (number | string)[],
  is: Cells = {},
): Promise<StoredRow[]> {
  if (values.length === 0) return [];
  const conditions = Object.keys(is).map((name, i) => ` AND t.${quoted(name)} = :is${i}`);
  const { rows } = await trx.raw(
    `SELECT to_jsonb(t) AS r FROM ${quoted(table)} t WHERE t.${quoted(column)} = ANY (:values)${conditions.join('')} ORDER BY t.id`,
    {
      values: values as never,
      ...Object.fromEntries(Object.values(is).map((value, i) => [`is${i}`, value])),
    } as never,
  );
  // Strapi has the driver leave JSON as text.
  return (rows as { r: unknown }[]).map(({ r }) => (typeof r === 'string' ? JSON.parse(r) : r));
}

/** Sets columns of rows: a statement for each set of columns. */
export async function updateRows(
  trx: Transaction,
  table: string,
  updates: readonly { id: number; set: Cells }[],
): Promise<void> {
  const byColumns = groupBy(updates, ({ set }) => Object.keys(set).sort().join('\n'));
  for (const [joined, same] of byColumns) {
    if (joined === '') continue;
    const given = joined
      .split('\n')
      .map((column) => `${quoted(column)} = r.${quoted(column)}`)
      .join(', ');
    await trx.raw(
      `UPDATE ${quoted(table)} AS t SET ${given}
       FROM jsonb_populate_recordset(CAST(NULL AS ${quoted(table)}), CAST(:rows AS jsonb)) r WHERE t.id = r.id`,
      { rows: JSON.stringify(same.map(({ id, set }) => ({ ...set, id }))) },
    );
  }
}

/**
 * Writes rows with all their columns.
 *
 * @param onConflict what to do when the same is there already; by default it is an error
 */
export async function insertRows(
  trx: Transaction,
  table: string,
  rows: readonly StoredRow[],
  onConflict: '' | 'ON CONFLICT DO NOTHING' = '',
): Promise<void> {
  const byColumns = groupBy(rows, (row) => Object.keys(row).sort().join('\n'));
  for (const [joined, same] of byColumns) {
    const columns = joined.split('\n').map(quoted).join(', ');
    await trx.raw(
      `INSERT INTO ${quoted(table)} (${columns}) SELECT ${columns}
       FROM jsonb_populate_recordset(CAST(NULL AS ${quoted(table)}), CAST(:rows AS jsonb)) ${onConflict}`,
      { rows: JSON.stringify(same) },
    );
  }
}

/** Ids from a table's sequence. */
export async function takeRowIds(trx: Transaction, table: string, count: number): Promise<number[]> {
  if (count === 0) return [];
  const { rows } = await trx.raw(
    `SELECT nextval(CAST(pg_get_serial_sequence(quote_ident(:table), 'id') AS regclass)) AS id FROM generate_series(1, :count)`,
    { table, count } as never,
  );
  return (rows as { id: string }[]).map(({ id }) => Number(id));
}

export async function deleteRows(trx: Transaction, table: string, ids: readonly number[]): Promise<void> {
  if (ids.length === 0) return;
  await trx.raw(`DELETE FROM ${quoted(table)} WHERE id = ANY (:ids)`, { ids: ids as never });
}

function groupBy<Item>(items: readonly Item[], keyOf: (item: Item) => string): Map<string, Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    const same = groups.get(key);
    if (same) same.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}
