import type { Core } from '@strapi/strapi';
import type { Linked } from '../../../core/entities';
import { entityKey, findRecords } from './find-records';
import { ruledEntities } from './ruled-entities';

/**
 * Of each entity, the documentId of the record that it would be linked to, if there is one; null where editors have ruled that it is no name.
 *
 * @param article documentId of the article that would be changed
 */
export async function knownRecords(
  strapi: Core.Strapi,
  linked: Linked,
  article?: string,
): Promise<(string | null | undefined)[]> {
  const records = await findRecords(strapi, linked.entities);
  const ruled = await ruledEntities(strapi, strapi.db.connection, linked, records, article);
  return linked.entities.map((entity) => {
    const { isNone, record } = ruled.get(entity)!;
    if (isNone) return null;
    if (record) return record;
    const found = records.get(entityKey(entity)) ?? [];
    return found.length === 1 ? found[0].documentId : undefined;
  });
}
