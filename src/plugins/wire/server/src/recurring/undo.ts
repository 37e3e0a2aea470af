import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { sameKinds } from '../../../core/decisions';
import type { ApplicationSummary } from '../../../shared/contracts/applications';
import type { UndoRecurringRequest } from '../../../shared/contracts/recurring';
import { changeLocked } from '../decisions/change-locked';
import { ConflictError } from '../decisions/conflict-error';
import { addHistory } from '../stores/history';
import {
  lastRecurringDecision,
  type DecidedState,
  type NoticeStand,
} from '../stores/last-recurring-decision';
import { inTransaction, type lock } from '../stores/locks';
import { lockNotices } from '../stores/notice-states';
import type { LockedParagraph } from '../stores/recurring-list';
import { recurringChanged } from '../stores/recurring-knowledge';
import { changeParagraphs } from '../stores/recurring-paragraphs';
import { conflict, lockParagraphs, standOf } from './decide';

type Transaction = Parameters<typeof lock>[0];

/**
 * Takes the last decision about a paragraph back, with what it did to its notice; done again, the one before it.
 *
 * @throws NotFoundError; ConflictError when it is no longer what was seen, or its notice has been decided about since; ApplicationError when
 * nothing is left to be taken back
 */
export async function undoRecurring(
  strapi: Core.Strapi,
  documentId: string,
  { reason, seen, override }: UndoRecurringRequest,
  actor: string,
): Promise<ApplicationSummary[]> {
  return inTransaction(strapi, async (trx) => {
    const [paragraph] = await lockParagraphs(strapi, trx, [documentId]);
    if (!paragraph) throw new errors.NotFoundError('There is no such paragraph.');
    if (seen !== undefined && seen !== paragraph.state)
      throw new ConflictError(conflict(paragraph).message, {});
    const last = await lastRecurringDecision(strapi, trx, documentId);
    if (!last)
      throw new errors.ApplicationError(
        'Nothing has been decided about this paragraph that could be taken back.',
      );
    const { before, after } = last;
    const applications = await restoreNotice(
      strapi,
      trx,
      paragraph,
      { before, after },
      { reason, actor, override: override?.reason },
    );
    await changeParagraphs(strapi, [paragraph.id], {
      state: before.state,
      decidedAt: before.decidedAt ? new Date(before.decidedAt) : null,
      decidedBy: before.decidedBy ?? null,
    });
    await addHistory(strapi, [
      {
        action: 'recurring-decided',
        actor,
        recurring: documentId,
        before: after,
        after: { ...before, undoes: last.documentId },
        reason,
        quote: paragraph.text,
      },
    ]);
    await strapi.db.transaction(async ({ onCommit }) => onCommit(() => recurringChanged(strapi)));
    return applications;
  });
}

async function restoreNotice(
  strapi: Core.Strapi,
  trx: Transaction,
  { notice: id, documentId }: LockedParagraph,
  { before, after }: { before: DecidedState; after: DecidedState },
  order: { actor: string; reason?: string; override?: string },
): Promise<ApplicationSummary[]> {
  if (!id || !before.notice || !after.notice) return [];
  const [notice] = await lockNotices(strapi, trx, 'document_id', [id]);
  if (!notice) return [];
  if (!isSameStand(standOf(notice.state), after.notice)) {
    throw new ConflictError('Its notice has been decided about since. Take that back first.', {
      notice: notice.documentId,
    });
  }
  const wanted = {
    notice,
    after: { ...notice.state, ...before.notice },
    told: { recurring: documentId },
  };
  const { refused, applications } = await changeLocked(strapi, trx, [wanted], { ...order, at: new Date() });
  if (refused[0]) throw new errors.ApplicationError(refused[0].message, { code: refused[0].code });
  return applications;
}

const isSameStand = (a: NoticeStand, b: NoticeStand): boolean =>
  a.decision === b.decision && a.placement === b.placement && sameKinds(a.kinds, b.kinds);
