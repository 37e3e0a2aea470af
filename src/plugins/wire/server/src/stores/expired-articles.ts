import type { Core } from '@strapi/strapi';
import { UID } from '../../../shared/constants';
import { documents, rows } from './documents';
import { addHistory } from './history';

const DAY = 86_400_000;
/** Articles that are unpublished in one go, so that nothing else waits for long. */
const BATCH = 200;

/** Whether there may be more to unpublish. */
export interface Unpublished {
  more: boolean;
}

/**
 * Unpublishes a source's articles whose time is over: so many days after they were last published, by whomever. The time is not stored with
 * the article: changed settings are about the articles that are here already, too, and who publishes one again gives it its time anew.
 *
 * @param source row id and name
 */
export const unpublishOld = (
  strapi: Core.Strapi,
  source: { id: number; name: string },
  days: number,
  now: Date,
): Promise<Unpublished> =>
  unpublish(
    strapi,
    { source: { id: source.id }, publishedAt: { $notNull: true, $lt: new Date(now.getTime() - days * DAY) } },
    `Articles of ${source.name} are unpublished ${days} ${days === 1 ? 'day' : 'days'} after they were last published.`,
  );

/** Unpublishes the articles that are not to be used any more, as their source said or an editor has written. */
export const unpublishExpired = (strapi: Core.Strapi, now: Date): Promise<Unpublished> =>
  unpublish(
    strapi,
    { publishedAt: { $notNull: true }, expires: { $lt: now } },
    'It is not to be used after its expiry, which is over.',
  );

async function unpublish(strapi: Core.Strapi, where: object, reason: string): Promise<Unpublished> {
  const expired = await rows(strapi, UID.article).findMany({
    where,
    select: ['documentId'],
    orderBy: { id: 'asc' },
    limit: BATCH,
  });
  let done = 0;
  for (const { documentId } of expired) {
    try {
      await strapi.db.transaction(async () => {
        await documents(strapi, UID.article).unpublish({ documentId });
        await addHistory(strapi, [{ action: 'expired', article: documentId, reason }]);
      });
      done += 1;
    } catch (error) {
      // It is tried again the next time; the others must not wait for it.
      strapi.log.error(`wire: article ${documentId} has expired and could not be unpublished`, error);
    }
  }
  return { more: done === BATCH };
}
