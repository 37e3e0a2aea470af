import type { Core } from '@strapi/strapi';
import { UID } from '../../../shared/constants';
import { articleLock } from '../stores/article-bodies';
import { deleteConflicts } from '../stores/conflicts';
import { deleteFlags } from '../stores/flags';
import { copyFullBody, deleteFullBodies } from '../stores/full-bodies';
import { deleteAlerts } from '../stores/kill-alerts';
import { armReleases } from '../services/releases';
import { lock } from '../stores/locks';
import { followEmbargo, stopRelease } from '../stores/releases';
import { settleByHand } from '../stores/resolve-conflict';
import { forgetArticle } from '../stores/stories';
import { whoAsks } from '../who-asks';
import { cloneArticle, discardDraft } from './copy-article';
import type { DecidedNotices } from './decided-notices';
import type { SaveParams } from './reasons-against';
import { refusePublishing } from './refuse-publishing';
import { saveArticle } from './save-article';
import { isImportWriting } from './writing';

type Context = Parameters<Parameters<Core.Strapi['documents']['use']>[0]>[0];

/** What the guard's parts are called with. */
export interface Guarded {
  strapi: Core.Strapi;
  trx: Parameters<typeof lock>[0];
  decided: DecidedNotices;
  /** The action; its parameters may be changed until `next` is called. */
  context: {
    action: string;
    params: SaveParams & { locale?: unknown; fields?: unknown; populate?: unknown };
  };
  next: () => Promise<unknown>;
}

/**
 * Watches over every save of an article, wherever it comes from: the detector reads its body, what is decided about notices is done, what
 * was taken out of the body stays out, and publishing is refused while something stands against it. All of it happens in the transaction
 * of the save, so that body, flags and listed notices are never out of step. Imports see to their own articles; only what Strapi copies and
 * deletes is followed here for them, too. To be called in `register`.
 */
export function guardArticles(strapi: Core.Strapi, decided: DecidedNotices): void {
  strapi.documents.use(async (context, next) => {
    const handle = (context.uid as string) === UID.article ? HANDLERS[context.action] : undefined;
    if (!handle) return next();
    const given = context as unknown as Guarded['context'] & Context;
    given.params ??= {};
    return strapi.db.transaction(async ({ trx }) => {
      const { documentId } = given.params;
      if (documentId) await lock(trx, [articleLock(documentId)]);
      return handle({ strapi, trx, decided, context: given, next }) as never;
    }) as never;
  });
}

/** Publishes at another time what was to be published when its embargo ends. */
async function changeEmbargo(strapi: Core.Strapi, article: string, embargoed: string | null): Promise<void> {
  await strapi.db.transaction(async ({ onCommit }) => {
    if (await followEmbargo(strapi, article, embargoed, new Date())) onCommit(() => armReleases(strapi));
  });
}

type Handler = (guarded: Guarded) => Promise<unknown>;

const HANDLERS: Readonly<Record<string, Handler>> = {
  create: saveArticle,

  async update(guarded) {
    const result = await saveArticle(guarded);
    const { strapi, context } = guarded;
    const { documentId, data } = context.params;
    if (!documentId || !data || isImportWriting()) return result;
    if ('embargoed' in data) await changeEmbargo(strapi, documentId, data.embargoed as string | null);
    await settleByHand(strapi, documentId, whoAsks(strapi));
    return result;
  },

  clone: cloneArticle,

  async discardDraft(guarded) {
    const result = await discardDraft(guarded);
    const { documentId } = guarded.context.params;
    if (documentId) await stopRelease(guarded.strapi, documentId);
    return result;
  },

  async publish({ strapi, decided, context, next }) {
    const { documentId: article } = context.params;
    if (!isImportWriting()) await refusePublishing(strapi, context.params, decided);
    const result = await next();
    if (article) {
      await copyFullBody(strapi, { article, version: 'draft' }, { article, version: 'published' });
      if (!isImportWriting()) await stopRelease(strapi, article);
    }
    return result;
  },

  async unpublish({ strapi, context, next }) {
    const result = await next();
    const { documentId } = context.params;
    if (documentId) {
      await deleteFullBodies(strapi, [documentId], 'published');
      if (!isImportWriting()) await stopRelease(strapi, documentId);
    }
    return result;
  },

  async delete({ strapi, context, next }) {
    const result = await next();
    const { documentId } = context.params;
    if (documentId) {
      await deleteFlags(strapi, documentId);
      await deleteConflicts(strapi, documentId);
      await deleteAlerts(strapi, documentId);
      await deleteFullBodies(strapi, [documentId]);
      await forgetArticle(strapi, documentId);
    }
    return result;
  },
};
