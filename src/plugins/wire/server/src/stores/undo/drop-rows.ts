import type { Core } from '@strapi/strapi';
import type { lock } from '../locks';
import { documentTables, type DocumentTable } from './document-tables';
import { wantedOf, type DocumentsOf } from './keep-rows';
import { alertsName, alertsToDrop } from './kill-alerts';
import { quoted } from './sql-words';
import { UNDO_ROWS, type UndoSide } from './undo-tables';

type Transaction = Parameters<typeof lock>[0];

/**
 * Deletes all rows of documents, in every table, behind the document service. In one statement, which finds them all before any is gone: links
 * are found by what they point from, components by links.
 *
 * @param butFor a kept state of the documents that is restored next: what has a row of its own in the type's table stays there, and what points
 * at it does, too
 */
export async function dropRows(
  strapi: Core.Strapi,
  trx: Transaction,
  { run, uid, documentIds }: DocumentsOf,
  butFor?: UndoSide,
): Promise<void> {
  if (documentIds.length === 0) return;
  const [main, ...rest] = documentTables(strapi, uid);
  const deletion = (name: string, sources: readonly string[], condition = '') => {
    const found = sources.map((source) => `SELECT t.ctid FROM ${source}${condition}`).join(' UNION ');
    return `DELETE FROM ${quoted(name)} WHERE ctid = ANY (ARRAY(${found}))`;
  };
  const stays = ` WHERE t.id NOT IN (
    SELECT CAST(b.r ->> 'id' AS integer) FROM ${UNDO_ROWS} k CROSS JOIN LATERAL jsonb_array_elements(k.rows) AS b (r)
    WHERE k.import_id = :run AND k.side = :side AND k.uid = :uid AND k.document_id = ANY (:ids) AND k.table_name = :main)`;
  const sourcesOf = ({ name, sources }: DocumentTable) =>
    butFor && name === alertsName(strapi) ? alertsToDrop(strapi, uid) : sources;
  const others = rest.map((table, i) => `, gone_${i} AS (${deletion(table.name, sourcesOf(table))})`);
  await trx.raw(
    `${wantedOf(strapi, uid)}${others.join('')} ${deletion(main.name, main.sources, butFor ? stays : '')}`,
    { ids: documentIds, ...(butFor ? { run, side: butFor, uid, main: main.name } : {}) } as never,
  );
}
