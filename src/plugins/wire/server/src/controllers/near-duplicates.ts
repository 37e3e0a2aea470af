import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { Context } from 'koa';
import { UID } from '../../../shared/constants';
import type { ListNearDuplicatesResponse } from '../../../shared/contracts/near-duplicates';
import { settingsNow } from '../config/settings';
import { rows } from '../stores/documents';
import { nearOf } from '../stores/near-duplicates';

/** Near duplicates of articles, for the panel. */
const nearDuplicates = ({ strapi }: { strapi: Core.Strapi }) => ({
  async find(ctx: Context): Promise<void> {
    const documentId = String(ctx.params.documentId);
    if ((await rows(strapi, UID.article).count({ where: { documentId } })) === 0) {
      throw new errors.NotFoundError('There is no such article.');
    }
    const data =
      (await nearOf(strapi, [documentId], settingsNow(strapi).duplicates.sourceOrder)).get(documentId) ?? [];
    ctx.body = { data } satisfies ListNearDuplicatesResponse;
  },
});

export default nearDuplicates;
