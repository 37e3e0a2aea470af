import type { Core } from '@strapi/strapi';
import { UID } from '../../../shared/constants';
import { documents, rows } from './documents';
import { addHistory } from './history';

const DAY = 86_400_000;
/** Articles that are unpublished in one go, so that nothing else waits for long. */
const BATCH = 200;

/**
 * Unpublishes a source's articles whose time is over: so many days after they were last published, by whomever. The time is not stored with
 * the article: changed settings are about the articles that are here already, too, and who publishes one again gives it its time anew.
 *
 * @param source row id and name
 * @returns how many were unpublished; with `BATCH` of them there may be more
 */
export async function unpublishExpired(
  strapi: Core.Strapi,
  source: { id: number; name: string },
  days: number,
  now: Date,
): Promise<number> {
  const expired = await rows(strapi, UID.article).findMany({
    where: {
      source: { id: source.id },
      publishedAt: { $notNull: true, $lt: new Date(now.getTime() - days * DAY) },
    },
    select: ['documentId'],
    orderBy: { id: 'asc' },
    limit: BATCH,
  });
  for (const { documentId } of expired) {
    await strapi.db.transaction(async () => {
      await documents(strapi, UID.article).unpublish({ documentId });
      await addHistory(strapi, [
        {
          action: 'expired',
          article: documentId,
          reason: `Articles of ${source.name} are unpublished ${days} ${days === 1 ? 'day' : 'days'} after they were last published.`,
        },
      ]);
    });
  }
  return expired.length;
}

export const EXPIRY_BATCH = BATCH;
