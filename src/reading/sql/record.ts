import {
  BESIDE,
  type Cell,
  type Expression,
  type Order,
  type Part,
  type Shape,
  type Tables,
} from '../shape/shape';
import type { Attribute, Model, Models } from './model';
import { NotCompiled } from './not-compiled';
import { name } from './quote';
import { confirmed, readable } from './readable';
import { relatedRows } from './related-rows';
import { isValue, valueOf } from './value';

/** PostgreSQL cuts longer names off, and an answer's keys are names of columns. */
const LONGEST_NAME = 63;

/** What records are written with. */
export interface Writing {
  models: Models;
  /** IANA name, of the process. */
  zone: string;
}

/**
 * The columns of a record, each under the key that the answer has it under, for `row_to_json`.
 *
 * @param row what the query calls the record's row
 * @param above the records that it is a part of, the nearest first
 * @returns the list behind `SELECT`
 * @throws NotCompiled for what only Strapi can answer
 */
export function recordColumns(
  shape: Shape,
  row: string,
  writing: Writing,
  above: readonly Cell[] = [],
): string {
  const model = writing.models(shape.uid);
  const cell: Cell = (attribute) => `${row}.${name(columnOf(model, attribute))}`;
  const always = ['id', 'documentId'].filter((key) => model.attributes[key] && !shape.without?.includes(key));
  const fields = [...new Set([...always, ...shape.fields])].map((key) => {
    const attribute = attributeOf(model, key);
    if (!isValue(attribute)) throw new NotCompiled(`${model.uid}.${key}, of type ${attribute.type}`);
    return [key, valueOf(attribute, cell(key), writing.zone)];
  });
  const parts = Object.entries(shape.parts).map(([key, part]) => [
    key,
    partJson(part, key, { model, row, cell, above }, writing),
  ]);
  const added = Object.entries(shape.added ?? {}).map(([key, { sql }]) => [
    key,
    sql(cell, above, tablesOf(writing)),
  ]);
  return [...fields, ...parts, ...added].map(([key, sql]) => `${sql} AS ${asKey(key)}`).join(', ');
}

interface Owner {
  model: Model;
  row: string;
  cell: Cell;
  above: readonly Cell[];
}

function partJson(part: Part, key: string, owner: Owner, writing: Writing): string {
  const attributeName = part.of ?? key;
  const target = writing.models(part.shape.uid);
  const row = `t${owner.above.length + 1}`;
  const related = relatedRows(attributeOf(owner.model, attributeName), attributeName, owner, target, row);
  const cell: Cell = (attribute) => `${row}.${name(columnOf(target, attribute))}`;
  const above = [owner.cell, ...owner.above];
  const say = (expression: Expression | undefined) =>
    expression ? [expression(cell, above, tablesOf(writing))] : [];

  const where = [
    related.where,
    ...readable(target, row, writing.zone),
    ...(part.confirmed ? confirmed(target, row) : []),
    ...say(part.where),
  ];
  const beside = say(part.beside).map((sql) => `LEFT JOIN LATERAL (${sql}) AS ${BESIDE} ON true`);
  const wanted = [...say(part.before), ...(sorted(part.sort, cell) ?? related.order)];
  // Of what there is one at most, which comes first is no question.
  const order = related.isMany || wanted.length > 0 ? ` ORDER BY ${[...wanted, `${row}.id`].join(', ')}` : '';
  const isOne = !related.isMany || part.first;
  const limit = isOne ? 1 : part.limit;
  const rows =
    `SELECT ${recordColumns(part.shape, row, writing, above)} FROM ${[related.from, ...beside].join(' ')} ` +
    `WHERE ${where.join(' AND ')}${order}${limit === undefined ? '' : ` LIMIT ${Number(limit)}`}`;
  return isOne
    ? `(SELECT row_to_json(r) FROM (${rows}) AS r)`
    : // An array costs the database less than `json_agg`.
      `array_to_json(ARRAY(SELECT row_to_json(r) FROM (${rows}) AS r))`;
}

const sorted = (sort: readonly Order[] | undefined, cell: Cell): string[] | undefined =>
  sort?.length
    ? sort.map(({ attribute, descending }) => cell(attribute) + (descending ? ' DESC' : ''))
    : undefined;

function attributeOf(model: Model, key: string): Attribute {
  const attribute = Object.hasOwn(model.attributes, key) ? model.attributes[key] : undefined;
  if (!attribute) throw new NotCompiled(`${model.uid} has no attribute "${key}"`);
  return attribute;
}

function columnOf(model: Model, key: string): string {
  const attribute = attributeOf(model, key);
  return attribute.columnName ?? attribute.joinColumn?.name ?? key;
}

function asKey(key: string): string {
  if (Buffer.byteLength(key) > LONGEST_NAME)
    throw new NotCompiled(`the key "${key}" is too long for a column`);
  return name(key);
}

const tablesOf = ({ models }: Writing): Tables => ({
  table: (uid) => name(models(uid).tableName),
  column: (uid, attribute) => name(columnOf(models(uid), attribute)),
});
