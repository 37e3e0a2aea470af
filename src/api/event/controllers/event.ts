import { factories } from '@strapi/strapi';
import { answer, type Context } from '../../../reading/server/answer';
import { directList, directRecord, type Checks } from '../../../reading/server/direct';

const UID = 'api::event.event';

/** Strapi's own controller, whose answers are made of one statement where that says the same. */
export default factories.createCoreController(UID, ({ strapi }) => ({
  async find(ctx: Context) {
    return answer(ctx, await directList(strapi, UID, ctx, this as unknown as Checks), () => super.find(ctx));
  },
  async findOne(ctx: Context) {
    return answer(ctx, await directRecord(strapi, UID, ctx, this as unknown as Checks), () =>
      super.findOne(ctx),
    );
  },
}));
