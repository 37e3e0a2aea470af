import type { Core } from '@strapi/strapi';
import type { Problem } from '../../../../core/problem';
import { UID } from '../../../../shared/constants';
import type { Position } from '../../imports/ports';
import type { lock } from '../locks';

/** Copies that are named. */
const NAMED = 3;

/**
 * Says which copies of a killed article came and were not imported, since it was there: their sources have not taken them back.
 *
 * @param article documentId
 */
export async function killedCopies(
  strapi: Core.Strapi,
  trx: Parameters<typeof lock>[0],
  article: string,
  { file, item }: Position,
): Promise<Problem[]> {
  const table = (uid: string) => strapi.db.metadata.get(uid).tableName;
  const { rows } = await trx.raw(
    `SELECT DISTINCT o.name AS source, r.guid FROM :receipts: AS r
       LEFT JOIN :imports: AS i ON i.id = r.import_id LEFT JOIN :sources: AS o ON o.id = i.source_id
     WHERE r.article_document_id = :article AND r.state = 'duplicate'
       AND NOT EXISTS (SELECT 1 FROM :stories: AS s WHERE s.identity = r.identity)
     ORDER BY source, guid`,
    {
      receipts: table(UID.receipt),
      imports: table(UID.import),
      sources: table(UID.source),
      stories: table(UID.story),
      article,
    },
  );
  if (rows.length === 0) return [];
  const copies = (rows as { source: string | null; guid: string | null }[]).map(
    ({ source, guid }) => `${source ?? 'no source'}${guid ? ` (${guid})` : ''}`,
  );
  const more = copies.length > NAMED ? ` and ${copies.length - NAMED} more` : '';
  return [
    {
      file,
      item,
      code: 'STORE_KILLED_COPIES',
      message: `The same text also came from ${copies.slice(0, NAMED).join(', ')}${more}, which has not been taken back. No article was made of it, since this one was here.`,
    },
  ];
}
