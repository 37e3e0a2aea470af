import type { EntityType } from '../../../core/entities';
import { documents } from '../stores/documents';
import { lockRecord, rowsOfRecord, type RecordRow } from '../stores/name-records';
import { RECORD_UID } from '../stores/names';
import { freeSlug } from '../stores/slugs';
import type { Decision } from './decide';

/** Makes a confirmed record of a name, through Strapi's document service. */
export async function makeRecord(
  { strapi, changes }: Decision,
  type: EntityType,
  name: string,
): Promise<RecordRow> {
  const uid = RECORD_UID[type];
  const slug = await freeSlug(strapi, changes.trx, uid, name);
  const { documentId } = await documents(strapi, uid).create({ data: { name, slug, confirmed: true } });
  for (const [table, rows] of await rowsOfRecord(strapi, changes, type, documentId))
    changes.made(table, rows);
  return lockRecord(strapi, changes, type, documentId);
}
