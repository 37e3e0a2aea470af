import type { Core } from '@strapi/strapi';
import { UID } from '../../../../shared/constants';
import type { DocumentTable } from './document-tables';
import { literal, quoted } from './sql-words';
import type { TableShape } from './table-shape';
import { UNDO_ROWS } from './undo-tables';

/*
 * The alert of a kill belongs to the article that is flagged and to the story that was killed: it goes with either of them, and comes back with
 * the last one that does. Where an article or a story is only changed back, the alerts stay that other imports have raised since.
 */

/** The alerts' table for documents of a type; none for types that have nothing to do with them. */
export function alertTable(strapi: Core.Strapi, uid: string): DocumentTable[] {
  const sources = sourcesOf(strapi, uid);
  return sources ? [{ name: alertsName(strapi), sources: Object.values(sources) }] : [];
}

export const alertsName = (strapi: Core.Strapi): string => strapi.db.metadata.get(UID.killAlert).tableName;

/**
 * Where the alerts are found that do not stay when documents are changed back: what the import itself has raised; and all
 * about a story that was not taken back then. Bindings as `dropRows` has them with `butFor`.
 */
export function alertsToDrop(strapi: Core.Strapi, uid: string): string[] {
  const { flagged, killed } = sourcesOf(strapi, uid)!;
  const receipts = quoted(strapi.db.metadata.get(UID.receipt).tableName);
  const own = ` WHERE t.receipt_id IN (SELECT r.id FROM ${receipts} r WHERE r.import_id = :run)`;
  const orAlive = ` OR NOT EXISTS (
    SELECT 1 FROM ${UNDO_ROWS} k CROSS JOIN LATERAL jsonb_array_elements(k.rows) AS b (r)
    WHERE k.import_id = :run AND k.side = :side AND k.uid = :uid AND k.document_id = d.document_id
      AND k.table_name = ${literal(strapi.db.metadata.get(UID.story).tableName)}
      AND b.r ->> 'document_id' = t.story_document_id AND b.r ->> 'pub_status' = 'canceled')`;
  return [...(flagged ? [flagged + own] : []), killed + own + orAlive];
}

/**
 * Writes alerts again that are kept of documents, where the article is there and the state is one that the alert may have now: open or seen while
 * the story is taken back, moot while it is not or the article is taken back itself. One that is there still follows.
 */
export function alertInsertion(strapi: Core.Strapi, { columns }: TableShape): string {
  const table = (uid: string) => quoted(strapi.db.metadata.get(uid).tableName);
  const alerts = table(UID.killAlert);
  const list = columns.map(quoted);
  const isKilled = (uid: string, column: string) =>
    `EXISTS (SELECT 1 FROM ${table(uid)} x WHERE x.document_id = r.${column} AND x.pub_status = 'canceled')`;
  const given = columns.map((column) =>
    column === 'receipt_id'
      ? `(SELECT x.id FROM ${table(UID.receipt)} x WHERE x.id = r.receipt_id)`
      : `r.${quoted(column)}`,
  );
  return `INSERT INTO ${alerts} AS n (${list.join(', ')})
    SELECT DISTINCT ON (r.article_document_id, r.story_document_id) ${given.join(', ')}
    FROM ${UNDO_ROWS} k CROSS JOIN LATERAL jsonb_populate_recordset(CAST(NULL AS ${alerts}), k.rows) r
    WHERE k.import_id = :run AND k.side = :side AND k.uid = :uid AND k.table_name = :name AND k.document_id = ANY (:ids)
      AND EXISTS (SELECT 1 FROM ${table(UID.article)} x WHERE x.document_id = r.article_document_id)
      AND CASE r.state WHEN 'moot'
        THEN ${isKilled(UID.article, 'article_document_id')} OR NOT ${isKilled(UID.story, 'story_document_id')}
        ELSE ${isKilled(UID.story, 'story_document_id')} END
    ORDER BY r.article_document_id, r.story_document_id, r.id
    ON CONFLICT (article_document_id, story_document_id)
      DO UPDATE SET ${list.map((column) => `${column} = excluded.${column}`).join(', ')}
      WHERE (n.state = 'moot') <> (excluded.state = 'moot')`;
}

/** Where alerts are found that flag the documents, and those about what was killed in them. */
function sourcesOf(strapi: Core.Strapi, uid: string): { flagged?: string; killed: string } | undefined {
  const alerts = quoted(alertsName(strapi));
  if (uid === UID.story)
    return { killed: `wanted d JOIN ${alerts} t ON t.story_document_id = d.document_id` };
  if (uid !== UID.article) return undefined;
  const stories = quoted(strapi.db.metadata.get(UID.story).tableName);
  return {
    flagged: `wanted d JOIN ${alerts} t ON t.article_document_id = d.document_id`,
    killed: `wanted d JOIN ${stories} s ON s.article_document_id = d.document_id JOIN ${alerts} t ON t.story_document_id = s.document_id`,
  };
}
