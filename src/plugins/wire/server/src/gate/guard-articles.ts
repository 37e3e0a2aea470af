import type { Core } from '@strapi/strapi';
import { UID } from '../../../shared/constants';
import { documents, type Row } from '../stores/documents';
import { deleteFlags } from '../stores/flags';
import { forgetArticle } from '../stores/stories';
import type { DecidedNotices } from './decided-notices';
import { flagBody } from './flag-body';
import { refusePublishing, type SaveParams } from './refuse-publishing';
import { isImportWriting } from './writing';

/**
 * Watches over every save of an article, wherever it comes from: the detector runs on its body, and publishing is refused while something
 * stands against it. Imports do both on their own. To be called in `register`.
 */
export function guardArticles(strapi: Core.Strapi, decided: DecidedNotices): void {
  strapi.documents.use(async (context, next) => {
    if ((context.uid as string) !== UID.article || isImportWriting()) return next();
    const params = (context.params ?? {}) as SaveParams;
    const publishes =
      context.action === 'publish' || (SAVES.includes(context.action) && params.status === 'published');
    if (publishes) await refusePublishing(strapi, params, decided);

    const result = await next();
    if (SAVES.includes(context.action)) {
      // A save that leaves the body alone leaves its flags alone.
      if (context.action === 'create' || params.data?.body !== undefined) {
        await flag(strapi, result as Row | null, decided);
      }
    } else if (context.action === 'clone' || context.action === 'discardDraft') {
      for (const row of (result as { entries?: Row[] }).entries ?? []) await flag(strapi, row, decided);
    } else if (context.action === 'delete' && params.documentId) {
      await deleteFlags(strapi, params.documentId);
      await forgetArticle(strapi, params.documentId);
    }
    return result;
  });
}

const SAVES: readonly string[] = ['create', 'update'];

/** Flags the draft; what a save gives back may have only some of its fields. */
async function flag(strapi: Core.Strapi, row: Row | null, decided: DecidedNotices): Promise<void> {
  if (!row) return;
  const { documentId } = row;
  const draft = await documents(strapi, UID.article).findOne({
    documentId,
    status: 'draft',
    fields: ['body', 'language'],
  });
  if (draft) await flagBody(strapi, draft, await decided.index());
}
