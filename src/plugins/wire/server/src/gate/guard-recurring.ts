import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { UID } from '../../../shared/constants';

const WRITES: readonly string[] = ['create', 'update', 'delete', 'clone'];

/**
 * Keeps the paragraphs of sources from being changed in Strapi's content manager or through its document service: counts are what has been
 * counted, and what editors say has its history. To be called in `register`.
 */
export function guardRecurring(strapi: Core.Strapi): void {
  strapi.documents.use(async (context, next) => {
    if ((context.uid as string) !== UID.recurringParagraph || !WRITES.includes(context.action)) return next();
    throw new errors.ApplicationError(
      'Paragraphs that recur are counted by imports. Say what they are with POST /wire/recurring/:id/decide.',
    );
  });
}
