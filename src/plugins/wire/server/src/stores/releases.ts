import type { Core } from '@strapi/strapi';
import { UID } from '../../../shared/constants';
import { rows } from './documents';

/** Row ids of stories whose article waits for the end of an embargo that is over, the earliest first. */
export async function dueReleases(strapi: Core.Strapi, now: Date, limit: number): Promise<number[]> {
  const found = await rows(strapi, UID.story).findMany({
    where: { releaseAt: { $notNull: true, $lte: now } },
    select: ['id'],
    orderBy: [{ releaseAt: 'asc' }, { id: 'asc' }],
    limit,
  });
  return found.map(({ id }) => id);
}

/** When the next embargo ends that an article waits for. */
export async function nextRelease(strapi: Core.Strapi): Promise<Date | undefined> {
  const row = await rows(strapi, UID.story).findOne({
    where: { releaseAt: { $notNull: true } },
    select: ['id', 'releaseAt'],
    orderBy: { releaseAt: 'asc' },
  });
  return row ? new Date(row.releaseAt as string) : undefined;
}

/** When the end of its embargo publishes an article by itself; undefined where nothing does. */
export async function releaseOf(strapi: Core.Strapi, article: string): Promise<Date | undefined> {
  const row = await rows(strapi, UID.story).findOne({ where: waiting(article), select: ['id', 'releaseAt'] });
  return row ? new Date(row.releaseAt as string) : undefined;
}

/** Has a story's article be published at another time, or no longer by itself. */
export async function moveRelease(strapi: Core.Strapi, story: number, at: Date | null): Promise<void> {
  await rows(strapi, UID.story).update({ where: { id: story }, data: { releaseAt: at } });
}

/** Leaves an article to the editors: somebody has published it, taken it from the readers, or thrown away what was to be published. */
export async function stopRelease(strapi: Core.Strapi, article: string): Promise<void> {
  await rows(strapi, UID.story).updateMany({ where: waiting(article), data: { releaseAt: null } });
}

/**
 * Follows an editor who has changed the embargo of an article that waits for its end.
 *
 * @param embargoed ISO 8601, as it was saved; nothing or a time that is over has it published at the next look
 * @returns whether it waits
 */
export async function followEmbargo(
  strapi: Core.Strapi,
  article: string,
  embargoed: string | Date | null | undefined,
  now: Date,
): Promise<boolean> {
  const end = embargoed ? new Date(embargoed) : now;
  const data = { releaseAt: end > now ? end : now };
  const { count } = await rows(strapi, UID.story).updateMany({ where: waiting(article), data });
  return count > 0;
}

const waiting = (article: string) => ({ articleDocumentId: article, releaseAt: { $notNull: true } });
