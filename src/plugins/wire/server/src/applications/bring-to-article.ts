import type { Core } from '@strapi/strapi';
import { APPLICATION_STATES, type LeftWhy } from '../../../shared/constants';
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
 * @returns why the article, or a part of it, is left as it is, where it is: what was `busy` the application tries again
 */
export const bringToArticle = (
  strapi: Core.Strapi,
  id: number,
  article: string,
): Promise<{ why?: LeftWhy }> =>
  inTransaction(strapi, async (trx) => {
    const application = await lockApplication(strapi, trx, id);
    if (!application) return { why: 'busy' };
    const notice = {
      ...application.notice,
      isCorrected: await wasCorrected(strapi, application.notice.documentId),
    };
    const batch = { application, notice, articles: [article], editingSince: new Date() };
    const { placed, leaving } = await placeAll(strapi, trx, batch);
    await writePlaced(strapi, trx, batch, placed);
    // What is left it comes to itself, and says so.
    if (leaving.length > 0) return { why: leaving[0].why };
    const before = await whyLeft(strapi, id, [article]);
    await forgetLeft(strapi, trx, id, [...before.keys()]);
    await changeApplication(strapi, id, APPLICATION_STATES, {
      left: application.left - before.size,
      // There it finds nothing more to do.
      changed: application.changed + placed.size,
    });
    return {};
  });
