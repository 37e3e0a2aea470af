import type { Model } from './model';
import { name } from './quote';
import { readable } from './readable';
import type { Selection } from './selection';

/**
 * The record with a documentId that readers may see.
 *
 * @param zone IANA name, of the process
 */
export function byDocumentSelection(model: Model, documentId: string, zone: string): Selection {
  const column = name(model.attributes.documentId?.columnName ?? 'document_id');
  const where = [`r.${column} = $1`, ...readable(model, 'r', zone)].join(' AND ');
  return {
    sql: `SELECT r.id, r.id AS place FROM ${name(model.tableName)} AS r WHERE ${where} ORDER BY r.id LIMIT 1`,
    values: [documentId],
  };
}
