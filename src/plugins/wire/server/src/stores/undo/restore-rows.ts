import type { Core } from '@strapi/strapi';
import { UID } from '../../../../shared/constants';
import type { lock } from '../locks';
import { NEAR_PAIRS } from '../near-duplicates/tables';
import { documentTables } from './document-tables';
import type { DocumentsOf } from './keep-rows';
import { alertInsertion, alertsName } from './kill-alerts';
import { literal, quoted } from './sql-words';
import { tableShape, type TableShape } from './table-shape';
import { UNDO_MERGED, UNDO_MOVED, UNDO_ROWS, type UndoSide } from './undo-tables';

type Transaction = Parameters<typeof lock>[0];

/**
 * Writes rows again that are kept of documents, with the ids that they had. What they point at and is gone by now they point at no more: of
 * links the row is left out, of other rows the column. What stands in the place of something that had gone (`UNDO_MOVED`), or was made one with
 * it by an editor (`UNDO_MERGED`), is pointed at instead. Of the documents no row is there, but for those that `dropRows` has left.
 */
export async function restoreRows(
  strapi: Core.Strapi,
  trx: Transaction,
  side: UndoSide,
  { run, uid, documentIds }: DocumentsOf,
): Promise<void> {
  if (documentIds.length === 0) return;
  const { rows: moved } = await trx.raw(
    `SELECT table_name FROM ${UNDO_MOVED} WHERE import_id = ? UNION SELECT table_name FROM ${UNDO_MERGED}`,
    [run],
  );
  const movedTables = new Set((moved as { table_name: string }[]).map(({ table_name }) => table_name));
  for (const [i, { name }] of documentTables(strapi, uid).entries()) {
    // A table that a project has taken away meanwhile has no shape.
    const shape = await tableShape(strapi, trx, name);
    if (shape.columns.length === 0) continue;
    const sql =
      name === NEAR_PAIRS
        ? pairInsertion(quoted(strapi.db.metadata.get(UID.article).tableName))
        : name === alertsName(strapi)
          ? alertInsertion(strapi, shape)
          : insertion(name, shape, { moved: movedTables, isMain: i === 0 });
    await trx.raw(sql, {
      run,
      side,
      uid,
      name,
      ids: documentIds as never,
    } as never);
  }
}

function insertion(
  name: string,
  { columns, references, isLink }: TableShape,
  { moved, isMain }: { moved: ReadonlySet<string>; isMain: boolean },
): string {
  const columnList = columns.map(quoted).join(', ');
  const given = columns.map((column) => {
    const table = references.get(column);
    return table && moved.has(table)
      ? `COALESCE(
          (SELECT m.new_id FROM ${UNDO_MOVED} m WHERE m.import_id = :run AND m.table_name = ${literal(table)} AND m.old_id = p.${quoted(column)}),
          (SELECT m.new_id FROM ${UNDO_MERGED} m WHERE m.table_name = ${literal(table)} AND m.old_id = p.${quoted(column)}),
          p.${quoted(column)}) AS ${quoted(column)}`
      : `p.${quoted(column)}`;
  });
  const isThere = (column: string, table: string) =>
    `EXISTS (SELECT 1 FROM ${quoted(table)} x WHERE x.id = r.${quoted(column)})`;
  const selected = columns.map((column) => {
    const table = references.get(column);
    return table && !isLink
      ? `CASE WHEN ${isThere(column, table)} THEN r.${quoted(column)} END`
      : `r.${quoted(column)}`;
  });
  const conditions = isLink
    ? [...references].map(([column, table]) => `(r.${quoted(column)} IS NULL OR ${isThere(column, table)})`)
    : [];
  const conflict = isMain
    ? `ON CONFLICT (id) DO UPDATE SET ${columns.map((column) => `${quoted(column)} = excluded.${quoted(column)}`).join(', ')}`
    : isLink
      ? 'ON CONFLICT DO NOTHING'
      : '';
  return `INSERT INTO ${quoted(name)} (${columnList})
    SELECT ${selected.join(', ')} FROM (
      SELECT ${given.join(', ')}
      FROM ${UNDO_ROWS} k CROSS JOIN LATERAL jsonb_populate_recordset(CAST(NULL AS ${quoted(name)}), k.rows) p
      WHERE k.import_id = :run AND k.side = :side AND k.uid = :uid AND k.table_name = :name AND k.document_id = ANY (:ids)
    ) r
    ${conditions.length > 0 ? `WHERE ${conditions.join(' AND ')}` : ''}
    ${conflict}`;
}

/**
 * A pair of near duplicates is kept with each of its articles, and belongs to both of them: it comes back with the last one that does. Where both
 * were changed one after the other, what was kept of the first tells what was before.
 */
const pairInsertion = (articles: string): string =>
  `INSERT INTO ${quoted(NEAR_PAIRS)} AS n (article_a, article_b, share, found_at)
   SELECT DISTINCT ON (r.article_a, r.article_b) r.article_a, r.article_b, r.share, r.found_at
   FROM ${UNDO_ROWS} k CROSS JOIN LATERAL jsonb_populate_recordset(CAST(NULL AS ${quoted(NEAR_PAIRS)}), k.rows) r
   WHERE k.import_id = :run AND k.side = :side AND k.uid = :uid AND k.table_name = :name AND k.document_id = ANY (:ids)
     AND EXISTS (SELECT 1 FROM ${articles} x WHERE x.document_id = r.article_a)
     AND EXISTS (SELECT 1 FROM ${articles} x WHERE x.document_id = r.article_b)
   ORDER BY r.article_a, r.article_b, r.found_at
   ON CONFLICT (article_a, article_b) DO UPDATE SET share = excluded.share, found_at = excluded.found_at
     WHERE excluded.found_at < n.found_at`;
