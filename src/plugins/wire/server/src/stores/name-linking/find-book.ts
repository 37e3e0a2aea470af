import type { Core } from '@strapi/strapi';
import type { lock } from '../locks';
import { findRulings, type SpellingRulings } from '../name-rulings';
import { findCalled } from './find-called';
import { findCompany } from './find-company';
import { contested } from './link-article';
import { wantedBy, type ReadyEntity } from './ready-entities';
import type { RecordBook } from './record-state';

type Connection = Parameters<typeof lock>[0] | Core.Strapi['db']['connection'];

/**
 * Looks up all that is needed to link texts: what editors have ruled about the names, the records that are called so, and, of those that may be meant or
 * not, what was named together with them.
 *
 * @param article documentId of the article that is changed, whose own rulings go first
 */
export async function findBook(
  strapi: Core.Strapi,
  trx: Connection,
  texts: readonly (readonly ReadyEntity[])[],
  article?: string,
): Promise<{ book: RecordBook; rulings: SpellingRulings }> {
  const wanted = wantedBy(texts);
  const ruled = new Set(texts.flatMap((entities) => entities.flatMap(({ key, keys }) => [key, ...keys])));
  ruled.delete('');
  const rulings = await findRulings(strapi, trx, ruled, article);
  for (const { type, record } of rulings.meant) wanted[type].documentIds.add(record);
  const book = await findCalled(strapi, trx, wanted);
  const asked = new Set(texts.flatMap((entities) => contested(entities, book)));
  await findCompany(strapi, trx, [...asked]);
  return { book, rulings };
}
