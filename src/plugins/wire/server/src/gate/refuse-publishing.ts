import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { Decision, NoticeKind } from '../../../core/disclaimers';
import { UID } from '../../../shared/constants';
import { policiesOf } from '../config/policies';
import { documents, rows, type Row } from '../stores/documents';
import type { DecidedNotices } from './decided-notices';
import { flagsInBody } from './flag-body';
import { noticesOfFlags, obstaclesTo, type Publishable } from './obstacles';

/** What the document service is called with. */
export interface SaveParams {
  documentId?: string;
  status?: string;
  data?: Record<string, unknown>;
}

/**
 * Stops an article from being published while something stands against it.
 *
 * @throws ApplicationError with the reasons in `details.reasons`
 */
export async function refusePublishing(
  strapi: Core.Strapi,
  params: SaveParams,
  decided: DecidedNotices,
): Promise<void> {
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
