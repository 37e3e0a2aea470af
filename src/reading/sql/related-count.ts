import type { Shape } from '../shape/shape';
import type { Attribute } from './model';
import { name } from './quote';
import { readable } from './readable';
import type { Writing } from './record';
import { isListOfRecords, relatedRows } from './related-rows';
import type { Selection } from './selection';
import type { Statement } from './statement';

/**
 * A statement whose one value is how many related records an answer would hold, counted no further than one more than `most` for each list. It counts the
 * lists that grow without anybody looking at the record that has them (a person's articles), and lists in lists.
 *
 * @returns undefined where the shape has no such list
 */
export function relatedCount(
  { sql, values }: Selection,
  shape: Shape,
  writing: Writing,
  most: number,
): Statement | undefined {
  const table = name(writing.models(shape.uid).tableName);
  const froms = listsBelow(shape, `(${sql}) AS s JOIN ${table} AS t0 ON t0.id = s.id`, 0, 0, writing);
  if (froms.length === 0) return undefined;
  const counts = froms.map((from) => `(SELECT count(*) FROM (SELECT 1 FROM ${from} LIMIT ${most + 1}) AS c)`);
  return { sql: `SELECT (${counts.join(' + ')})::text AS related`, values };
}

/** What stands behind `FROM` for each list that is counted. */
function listsBelow(shape: Shape, from: string, depth: number, lists: number, writing: Writing): string[] {
  const { models, zone } = writing;
  const model = models(shape.uid);
  return Object.entries(shape.parts).flatMap(([key, part]) => {
    const attribute = model.attributes[part.of ?? key] as Attribute;
    const target = models(part.shape.uid);
    const row = `t${depth + 1}`;
    const owner = { model, row: `t${depth}` };
    const related = relatedRows(attribute, part.of ?? key, owner, target, row);
    const where = [related.where, ...readable(target, row, zone)].join(' AND ');
    const joined = `${from} CROSS JOIN LATERAL (SELECT ${row}.* FROM ${related.from} WHERE ${where}) AS ${row}`;
    const isList = isListOfRecords(attribute, models) && part.limit === undefined && !part.first;
    const above = lists + (isList ? 1 : 0);
    const isCounted = isList && (above > 1 || attribute.mappedBy !== undefined);
    return [...(isCounted ? [joined] : []), ...listsBelow(part.shape, joined, depth + 1, above, writing)];
  });
}
