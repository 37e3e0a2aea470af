import type { Core } from '@strapi/strapi';
import type { EntityType } from '../../../../core/entities';
import { noSuchRecord, recordTable } from '../name-records';

/** The row id of a record. @throws NotFoundError */
export async function recordId(strapi: Core.Strapi, type: EntityType, documentId: string): Promise<number> {
  const { rows } = await strapi.db.connection.raw('SELECT id FROM ?? WHERE document_id = ?', [
    recordTable(strapi, type),
    documentId,
  ]);
  if (rows.length === 0) throw noSuchRecord(type, documentId);
  return rows[0].id as number;
}
