import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { changeNotice } from '../../../core/decisions';
import { noticeSearchText } from '../../../core/notice-search';
import { UID } from '../../../shared/constants';
import { changeOne } from '../decisions/change-one';
import { addHistory } from '../stores/history';
import type { lock } from '../stores/locks';
import { noticesChanged } from '../stores/notice-index';
import { countFlags, readNotice, type LockedNotice } from '../stores/notice-states';
import { whoAsks } from '../who-asks';
import { createNotice } from './create-notice';
import { readChange, type NoticeData } from './read-change';

/** What the document service is called with. */
export interface SavedNotice {
  strapi: Core.Strapi;
  trx: Parameters<typeof lock>[0];
  params: { documentId?: string; data?: NoticeData };
  next: () => Promise<unknown>;
}

/**
 * Has a notice that is changed in Strapi's content manager or through its document service go the way of every decision: entered in the
 * history, brought to the articles, refused where its kind is protected. Who decided, when, and the fingerprint are what they are, whatever a
 * form says. To be called in `register`.
 */
export function recordDecisions(strapi: Core.Strapi): void {
  strapi.documents.use(async (context, next) => {
    const handle = (context.uid as string) === UID.notice ? HANDLERS[context.action] : undefined;
    if (!handle) return next();
    const given = context as unknown as { params?: SavedNotice['params'] };
    given.params ??= {};
    const { params } = given;
    return strapi.db.transaction(({ trx }) => handle({ strapi, trx, params, next })) as never;
  });
}

type Handler = (saved: SavedNotice) => Promise<unknown>;

const HANDLERS: Readonly<Record<string, Handler>> = {
  create: createNotice,

  async update({ strapi, trx, params: { documentId, data }, next }) {
    // Strapi itself says when there is no such document.
    if (!documentId || !data || !(await readNotice(strapi, trx, documentId))) return next();
    const actor = whoAsks(strapi);
    const at = new Date();
    const { review, ...change } = readChange(data);
    const makes = async ({ state }: LockedNotice) => {
      const after = changeNotice(state, change, { by: actor ?? null, at: at.toISOString() });
      // Whether somebody is asked about a notice that stays as undecided as it is, is an editor's to say, too.
      if (after.decision === state.decision) after.review = review ?? state.review;
      return { after };
    };
    await changeOne(strapi, documentId, makes, { actor }, at);
    const { state } = (await readNotice(strapi, trx, documentId))!;
    Object.assign(data, state, { searchText: noticeSearchText(state) });
    return next();
  },

  async delete({ strapi, trx, params: { documentId }, next }) {
    const notice = documentId ? await readNotice(strapi, trx, documentId) : undefined;
    if (!notice) return next();
    const flags = await countFlags(strapi, trx, notice.id);
    if (flags > 0) {
      throw new errors.ApplicationError(
        `This notice is flagged in articles (${flags} times in all) and cannot be deleted: what was taken out of them would be lost. Dismiss it instead.`,
      );
    }
    await addHistory(strapi, [
      {
        action: 'changed',
        actor: whoAsks(strapi),
        notice: notice.documentId,
        before: notice.state,
        after: { deleted: true },
      },
    ]);
    await strapi.db.transaction(async ({ onCommit }) => onCommit(() => noticesChanged(strapi)));
    return next();
  },

  async clone() {
    throw new errors.ApplicationError('A notice cannot be duplicated: each stands for one distinct text.');
  },
};
