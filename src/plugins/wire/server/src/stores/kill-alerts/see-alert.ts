import type { Core } from '@strapi/strapi';
import { UID } from '../../../../shared/constants';
import { rows } from '../documents';
import { addHistory } from '../history';
import { inTransaction } from '../locks';
import { findAlert } from './read-alerts';

/**
 * Notes that an editor has seen an alert, and decided what becomes of the article.
 *
 * @returns false when it is open no more
 */
export const seeAlert = (strapi: Core.Strapi, documentId: string, actor: string): Promise<boolean> =>
  inTransaction(strapi, async () => {
    const { count } = await rows(strapi, UID.killAlert).updateMany({
      where: { documentId, state: 'open' },
      data: { state: 'seen', seenAt: new Date(), seenBy: actor },
    });
    if (count === 0) return false;
    const { article, killed, isPublished } = (await findAlert(strapi, documentId))!;
    await addHistory(strapi, [
      {
        action: 'kill-alert-seen',
        actor,
        article: article.documentId,
        before: { killed: killed.article, headline: killed.headline, source: killed.source },
        after: { isPublished },
      },
    ]);
    return true;
  });
