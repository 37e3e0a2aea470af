import type { Shape } from '../shape/shape';
import { name } from './quote';
import { readable } from './readable';
import { recordColumns, type Writing } from './record';
import type { Selection } from './selection';

export interface Statement {
  sql: string;
  values: readonly unknown[];
}

/**
 * One statement whose only column is the JSON text of the records of a selection, in its order: a list. What readers may not see is left out,
 * whatever the selection says.
 *
 * @throws NotCompiled for what only Strapi can answer
 */
export function manyStatement(selection: Selection, shape: Shape, writing: Writing): Statement {
  const { sql, values } = selection;
  return {
    // Record by record, whatever the planner believes about how many there are.
    sql:
      `SELECT coalesce(json_agg(o.record ORDER BY o.place) FILTER (WHERE o.record IS NOT NULL), '[]'::json)::text AS json ` +
      `FROM (${records(sql, recordOf(selection, shape, writing))}) AS o`,
    values,
  };
}

/** The same for the first record: one column with its JSON text, no row where there is none. */
export function oneStatement(selection: Selection, shape: Shape, writing: Writing): Statement {
  const { sql, values } = selection;
  return {
    sql:
      `SELECT o.record::text AS json FROM (${records(sql, recordOf(selection, shape, writing))}) AS o ` +
      `WHERE o.record IS NOT NULL ORDER BY o.place LIMIT 1`,
    values,
  };
}

/** `OFFSET 0` keeps the planner from making each record twice: once to give it, once to see whether there is one. */
const records = (selection: string, record: string): string =>
  `SELECT s.place, ${record} AS record FROM (${selection}) AS s OFFSET 0`;

function recordOf({ extra = [] }: Selection, shape: Shape, writing: Writing): string {
  const model = writing.models(shape.uid);
  const columns = recordColumns(without(shape, extra), 't', writing);
  const beside = extra.map((key) => `, s.extra -> '${key.replaceAll("'", "''")}' AS ${name(key)}`).join('');
  const where = ['t.id = s.id', ...readable(model, 't', writing.zone)].join(' AND ');
  return `(SELECT row_to_json(r) FROM (SELECT ${columns}${beside} FROM ${name(model.tableName)} AS t WHERE ${where}) AS r)`;
}

const without = (shape: Shape, keys: readonly string[]): Shape => ({
  ...shape,
  fields: shape.fields.filter((key) => !keys.includes(key)),
  parts: pick(shape.parts, keys),
  added: pick(shape.added ?? {}, keys),
});

const pick = <Value>(
  all: Readonly<Record<string, Value>>,
  unwanted: readonly string[],
): Record<string, Value> =>
  Object.fromEntries(Object.entries(all).filter(([key]) => !unwanted.includes(key)));
