import type { Core } from '@strapi/strapi';
import type { lock } from '../locks';
import { documentTables, type DocumentTable } from './document-tables';
import { literal, quoted } from './sql-words';
import { UNDO_ROWS, type UndoSide } from './undo-tables';

type Transaction = Parameters<typeof lock>[0];

/** Documents of one type, in one import. */
export interface DocumentsOf {
  /** Row id of the import. */
  run: number;
  uid: string;
  documentIds: readonly string[];
}

/**
 * Keeps all rows of documents as they are now: one statement for all of them. What is kept already of one stays.
 *
 * @param unless a condition on documentIds `w.document_id` of which nothing is to be kept; it may use `run` and `uid`
 */
export async function keepRows(
  strapi: Core.Strapi,
  trx: Transaction,
  side: UndoSide,
  { run, uid, documentIds }: DocumentsOf,
  unless?: string,
): Promise<void> {
  if (documentIds.length === 0) return;
  const branches = documentTables(strapi, uid).map(
    (table) =>
      `SELECT x.document_id, ${literal(table.name)} AS table_name, jsonb_agg(x.r) AS rows FROM (${rowsIn(table)}) x GROUP BY x.document_id`,
  );
  await trx.raw(
    `${wantedOf(strapi, uid, unless)}
     INSERT INTO ${UNDO_ROWS} (import_id, side, uid, document_id, table_name, rows)
     SELECT CAST(:run AS integer), :side, :uid, k.document_id, k.table_name, k.rows FROM (${branches.join(' UNION ALL ')}) k
     ON CONFLICT DO NOTHING`,
    { run, side, uid, ids: documentIds as never } as never,
  );
}

/** All rows of documents as they are now: by documentId and table. */
export async function readRows(
  strapi: Core.Strapi,
  trx: Transaction,
  { uid, documentIds }: Omit<DocumentsOf, 'run'>,
): Promise<Map<string, RowsByTable>> {
  if (documentIds.length === 0) return new Map();
  const branches = documentTables(strapi, uid).map(
    (table) =>
      `SELECT x.document_id, ${literal(table.name)} AS table_name, jsonb_agg(x.r) AS rows FROM (${rowsIn(table)}) x GROUP BY x.document_id`,
  );
  const { rows } = await trx.raw(`${wantedOf(strapi, uid)} ${branches.join(' UNION ALL ')}`, {
    ids: documentIds as never,
  });
  return byDocument(rows);
}

/** The rows that are kept of documents: by documentId and table. */
export async function readKept(
  trx: Transaction,
  side: UndoSide,
  { run, uid, documentIds }: DocumentsOf,
): Promise<Map<string, RowsByTable>> {
  const { rows } = await trx.raw(
    `SELECT document_id, table_name, rows FROM ${UNDO_ROWS}
     WHERE import_id = :run AND side = :side AND uid = :uid AND document_id = ANY (:ids)`,
    { run, side, uid, ids: documentIds as never },
  );
  return byDocument(rows);
}

/** Rows as PostgreSQL writes them as JSON, by table. */
export type RowsByTable = Map<string, Record<string, unknown>[]>;

function byDocument(
  found: { document_id: string; table_name: string; rows: unknown }[],
): Map<string, RowsByTable> {
  const documents = new Map<string, RowsByTable>();
  for (const { document_id: documentId, table_name: table, rows } of found) {
    const ofDocument = documents.get(documentId) ?? new Map();
    // Strapi has the driver leave JSON as text.
    ofDocument.set(table, typeof rows === 'string' ? JSON.parse(rows) : rows);
    documents.set(documentId, ofDocument);
  }
  return documents;
}

/** The rows of documents in a table. A table that is reached in several ways has a row in it once. */
const rowsIn = ({ sources }: DocumentTable): string =>
  sources.map((source) => `SELECT d.document_id, to_jsonb(t) AS r FROM ${source}`).join(' UNION ');

/** What the sources of a type's tables stand on: binding `ids`. */
export function wantedOf(strapi: Core.Strapi, uid: string, unless?: string): string {
  const { tableName } = strapi.db.metadata.get(uid);
  return `WITH wanted AS MATERIALIZED (
      SELECT w.document_id FROM unnest(CAST(:ids AS text[])) AS w (document_id)${unless ? ` WHERE NOT (${unless})` : ''}
    ), docs AS MATERIALIZED (
      SELECT a.id, a.document_id FROM ${quoted(tableName)} a JOIN wanted w ON w.document_id = a.document_id
    )`;
}
