import { factories } from '@strapi/strapi';
import { answer, type Context } from './answer';
import { directList, directRecord, type Checks } from './direct';

/**
 * Strapi's own controller, whose answers are made of one statement where that says the same.
 *
 * @param uid of the content type
 */
export const readingController = (uid: ReadingType) =>
  factories.createCoreController(uid, ({ strapi }) => ({
    async find(ctx: Context) {
      return answer(ctx, await directList(strapi, uid, ctx, this as unknown as Checks), () =>
        super.find(ctx),
      );
    },
    async findOne(ctx: Context) {
      return answer(ctx, await directRecord(strapi, uid, ctx, this as unknown as Checks), () =>
        super.findOne(ctx),
      );
    },
  }));

type ReadingType =
  'api::article.article' | 'api::person.person' | 'api::organization.organization' | 'api::event.event';
