import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { Decision, NoticeKind } from '../../../core/disclaimers';
import { UID } from '../../../shared/constants';
import { policiesOf } from '../config/policies';
import { documents, rows, type Row } from '../stores/documents';
import { deleteFlags } from '../stores/flags';
import { forgetArticle } from '../stores/stories';
import type { DecidedNotices } from './decided-notices';
import { flagBody, flagsInBody } from './flag-body';
import { noticesOfFlags, obstaclesTo, type Publishable } from './obstacles';
import { isImportWriting } from './writing';

interface Params {
  documentId?: string;
  status?: string;
  data?: Record<string, unknown>;
}

/**
 * Watches over every save of an article, wherever it comes from: the detector runs on its body, and publishing is refused while something
 * stands against it. Imports do both on their own. To be called in `register`.
 */
export function guardArticles(strapi: Core.Strapi, decided: DecidedNotices): void {
  strapi.documents.use(async (context, next) => {
    if ((context.uid as string) !== UID.article || isImportWriting()) return next();
    const params = (context.params ?? {}) as Params;
    const publishes =
      context.action === 'publish' || (SAVES.includes(context.action) && params.status === 'published');
    if (publishes) await refuseToPublish(strapi, params, decided);

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

async function refuseToPublish(strapi: Core.Strapi, params: Params, decided: DecidedNotices): Promise<void> {
  const { documentId, data } = params;
  const draft = documentId
    ? await documents(strapi, UID.article).findOne({ documentId, status: 'draft' })
    : null;
  const article = { ...draft, ...data } as Row;
  const notices = documentId ? await noticesOf(strapi, documentId, data?.body !== undefined) : [];
  if (data?.body !== undefined) {
    notices.push(...noticesOfFlags(flagsInBody(data.body, await decided.index())));
  }
  const reasons = obstaclesTo(
    { ...(article as unknown as Publishable), notices },
    policiesOf(strapi),
    new Date(),
  );
  if (reasons.length === 0) return;
  throw new errors.ApplicationError(`This article cannot be published yet. ${reasons.join(' ')}`, {
    reasons,
  });
}

/** @param bodyChanges the flags in the body are about to be made anew */
async function noticesOf(
  strapi: Core.Strapi,
  article: string,
  bodyChanges: boolean,
): Promise<Publishable['notices']> {
  const flags = await rows(strapi, UID.flag).findMany({
    where: { articleDocumentId: article },
    select: ['id', 'basis', 'placement', 'inChrome'],
    populate: { notice: { select: ['id', 'kinds', 'decision'] } },
  });
  return flags
    .filter((row) => !bodyChanges || !(row.basis === 'body' || (row.placement === 'inline' && !row.inChrome)))
    .flatMap(({ notice }) => (notice ? [notice as { kinds: NoticeKind[]; decision: Decision }] : []));
}
