import type { Core } from '@strapi/strapi';
import { UID } from '../../../shared/constants';
import { sentencesOf } from '../gate/obstacles';
import { reasonsAgainst } from '../gate/reasons-against';
import { standingReasons } from '../gate/refuse-publishing';
import { articleLock } from './article-bodies';
import { documents, rows } from './documents';
import { addHistory } from './history';
import { inTransaction, lock, lockForItem } from './locks';
import { moveRelease } from './releases';

/** An article that the end of its embargo has published. */
export interface Released {
  /** documentId. */
  article: string;
  headline: string;
  /** When the embargo ended, ISO 8601; absent when an editor took it out. */
  embargoed?: string;
}

/**
 * Publishes the article of a story whose embargo is over, if nothing else stands against it; otherwise it stays a draft, is left to the
 * editors, and the history says why. Of two processes that do it at once, one does.
 *
 * @param story row id in the ledger
 * @returns undefined where nothing was published
 * @throws Strapi's errors when it cannot be published as it is; then nothing has changed
 */
export const releaseStory = (strapi: Core.Strapi, story: number, now: Date): Promise<Released | undefined> =>
  inTransaction(strapi, async (trx) => {
    await lockForItem(trx);
    const read = () =>
      rows(strapi, UID.story).findOne({
        where: { id: story },
        select: ['id', 'identity', 'releaseAt', 'articleDocumentId'],
      });
    const found = await read();
    if (!found) return undefined;
    await lock(trx, [`story:${found.identity as string}`]);
    const row = await read();
    if (!row?.releaseAt || new Date(row.releaseAt as string) > now) return undefined;
    const article = row.articleDocumentId as string | null;
    if (article) await lock(trx, [articleLock(article)]);
    const draft = article ? await draftOf(strapi, article) : null;
    if (!article || !draft) {
      await moveRelease(strapi, story, null);
      return undefined;
    }
    const embargoed = draft.embargoed ? new Date(draft.embargoed as string) : undefined;
    if (embargoed && embargoed > now) {
      await moveRelease(strapi, story, embargoed);
      return undefined;
    }
    await moveRelease(strapi, story, null);
    const which = { documentId: article };
    const reasons = await standingReasons(strapi, which, await reasonsAgainst(strapi, which));
    if (reasons.length > 0) {
      const reason = `Its embargo is over, and it stays a draft. ${sentencesOf(reasons)}`;
      await addHistory(strapi, [{ action: 'not-released', article, before: { reasons }, reason }]);
      return undefined;
    }
    await documents(strapi, UID.article).publish(which);
    const until = embargoed?.toISOString();
    await addHistory(strapi, [
      { action: 'released', article, ...(until ? { after: { embargoed: until } } : {}), reason: OVER },
    ]);
    return { article, headline: draft.headline as string, embargoed: until };
  });

/** Leaves a story's article to the editors, since it cannot be published as it is. */
export const giveUpRelease = (strapi: Core.Strapi, story: number, why: string): Promise<void> =>
  inTransaction(strapi, async () => {
    const row = await rows(strapi, UID.story).findOne({
      where: { id: story, releaseAt: { $notNull: true } },
      select: ['id', 'articleDocumentId'],
    });
    if (!row?.articleDocumentId) return;
    await moveRelease(strapi, story, null);
    const reason = `Its embargo is over, and it could not be published: ${why}`;
    const article = row.articleDocumentId as string;
    await addHistory(strapi, [{ action: 'not-released', article, reason }]);
  });

const OVER = 'Its embargo is over.';

const draftOf = (strapi: Core.Strapi, documentId: string) =>
  documents(strapi, UID.article).findOne({ documentId, status: 'draft', fields: ['headline', 'embargoed'] });
