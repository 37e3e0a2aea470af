import type { Shape } from '../shape/shape';
import type { Writing } from './record';
import type { Selection } from './selection';
import { manyStatement, type Statement } from './statement';

/**
 * A page of a list and how many records there are: two columns, the JSON text of the records and the count, null where none is asked for.
 *
 * @param count a query whose only column and row is how many there are; its placeholders are counted on from those of the selection
 */
export function pageStatement(
  selection: Selection,
  count: Statement | undefined,
  shape: Shape,
  writing: Writing,
): Statement {
  const many = manyStatement(selection, shape, writing);
  return {
    sql: `SELECT (${many.sql}) AS data, (${count ? count.sql : 'NULL'})::text AS total`,
    values: [...many.values, ...(count?.values ?? [])],
  };
}

/** The same statement with its placeholders counted from another one on: `$1` becomes `$4` behind three values. */
export const countedFrom = (before: number, { sql, values }: Statement): Statement => ({
  sql: sql.replace(/\$(\d+)/g, (_, number: string) => `$${Number(number) + before}`),
  values,
});
