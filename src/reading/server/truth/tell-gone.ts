import type { Core } from '@strapi/strapi';
import { UID } from '../../../plugins/wire/shared/constants';
import { refuseGone } from './gone-article';
import { isForReader } from './readers-request';

/** Has Strapi's own answer about one article say 410 where it was taken back. To be called in `register`. */
export function tellGone(strapi: Core.Strapi): void {
  strapi.documents.use(async (context, next) => {
    const found = await next();
    if (
      !found &&
      context.uid === UID.article &&
      context.action === 'findOne' &&
      isForReader(strapi, context)
    ) {
      const { documentId } = context.params as { documentId: string };
      await refuseGone(strapi, { documentId });
    }
    return found;
  });
}
