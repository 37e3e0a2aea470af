import type { Core } from '@strapi/strapi';
import type { NoticeState } from '../../../core/decisions';
import { UID } from '../../../shared/constants';
import type { lock } from './locks';

/** A change of a notice that stands: nobody has taken it back. */
export interface StandingChange {
  /** The history entry's documentId. */
  documentId: string;
  before: Partial<NoticeState>;
}

/** The last change of a notice that stands; undefined when there is none. */
export async function lastChange(
  strapi: Core.Strapi,
  trx: Parameters<typeof lock>[0],
  notice: string,
): Promise<StandingChange | undefined> {
  const { rows } = await trx.raw(
    `WITH own AS (
       SELECT id, document_id, before, after ->> 'undoes' AS undoes FROM ??
       WHERE notice_document_id = ? AND article_document_id IS NULL AND action IN ('decided', 'changed', 'imported')
     )
     SELECT document_id, before FROM own
     WHERE undoes IS NULL AND document_id NOT IN (SELECT undoes FROM own WHERE undoes IS NOT NULL)
     ORDER BY id DESC LIMIT 1`,
    [strapi.db.metadata.get(UID.historyEntry).tableName, notice],
  );
  if (rows.length === 0) return undefined;
  return { documentId: rows[0].document_id, before: JSON.parse(rows[0].before) as Partial<NoticeState> };
}
