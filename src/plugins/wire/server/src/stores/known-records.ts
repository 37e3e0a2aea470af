import type { Core } from '@strapi/strapi';
import type { Processed } from '../../../core/pipeline';
import { findBook, linkArticle, readyEntities } from './name-linking';

/**
 * Of each entity, the documentId of the record that it would be linked to, if there is one; null where editors have ruled that it is no name.
 *
 * @param article documentId of the article that would be changed
 */
export async function knownRecords(
  strapi: Core.Strapi,
  processed: Pick<Processed, 'item' | 'linked'>,
  article?: string,
): Promise<(string | null | undefined)[]> {
  const entities = readyEntities(processed);
  const { book, rulings } = await findBook(strapi, strapi.db.connection, [entities], article);
  const { records, made, isNone } = linkArticle(entities, book, {
    rulings,
    position: { file: '', item: 0 },
    article: article ?? '',
  });
  const fresh = new Set(made.map(({ entity }) => entity));
  return entities.map((entity) => {
    if (isNone.has(entity)) return null;
    return fresh.has(entity) ? undefined : records.get(entity)?.documentId;
  });
}
