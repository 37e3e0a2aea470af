import type { Core } from '@strapi/strapi';
import { APPLICATION_STATES } from '../../../shared/constants';
import { changeApplication, lockApplication } from '../stores/applications';
import { wasCorrected } from '../stores/history-list';
import { forgetLeft, whyLeft } from '../stores/left-articles';
import { inTransaction } from '../stores/locks';
import { placeAll, writePlaced } from './apply-batch';

/**
 * Brings a decision to one article at once, although somebody has just saved it: for whoever decides with its form before him or her, and
 * has nothing unsaved in it. The application goes through the article in its turn, too, and finds nothing to do there.
 *
 * @param id row id of the application
 * @returns false when something else was writing the article; the application tries it again
 */
export const bringToArticle = (strapi: Core.Strapi, id: number, article: string): Promise<boolean> =>
  inTransaction(strapi, async (trx) => {
    const application = await lockApplication(strapi, trx, id);
    if (!application) return false;
    const notice = {
      ...application.notice,
      isCorrected: await wasCorrected(strapi, application.notice.documentId),
    };
    const batch = { application, notice, articles: [article], editingSince: new Date() };
    const { placed, leaving } = await placeAll(strapi, trx, batch);
    await writePlaced(strapi, trx, batch, placed);
    if (leaving.length > 0) return false;
    const before = await whyLeft(strapi, id, [article]);
    await forgetLeft(strapi, trx, id, [...before.keys()]);
    await changeApplication(strapi, id, APPLICATION_STATES, { left: application.left - before.size });
    return true;
  });
