import type { Core } from '@strapi/strapi';
import { describeChange, type NoticeState } from '../../../core/decisions';
import type { SharedNotice } from '../../../core/notice-file';
import { noticeSearchText } from '../../../core/notice-search';
import { UID } from '../../../shared/constants';
import { rows } from './documents';
import { addHistory } from './history';

/** A notice that another newsroom has decided about and this one does not know. */
export interface NewNotice {
  notice: SharedNotice;
  /** As undecided as if it had been met here. */
  before: NoticeState;
  after: NoticeState;
}

/**
 * Adds notices from another newsroom's file, with their decisions, and enters them in the history. The caller holds the locks on their
 * fingerprints. Behind the document service, which would save them one by one.
 *
 * @param told what the history says beside the fields
 */
export async function addSharedNotices(
  strapi: Core.Strapi,
  given: readonly NewNotice[],
  { actor, told }: { actor: string; told: object },
): Promise<void> {
  if (given.length === 0) return;
  const notices = rows(strapi, UID.notice);
  await notices.createMany({
    data: given.map(({ notice, after }) => ({
      ...after,
      language: notice.language,
      searchText: noticeSearchText(after),
    })),
  });
  const made = await notices.findMany({
    where: { fingerprint: { $in: given.map(({ after }) => after.fingerprint) } },
    select: ['documentId', 'fingerprint'],
  });
  const ids = new Map(made.map(({ documentId, fingerprint }) => [fingerprint as string, documentId]));
  await addHistory(
    strapi,
    given.map(({ notice, before, after }) => {
      const change = describeChange(before, after);
      return {
        action: 'imported',
        actor,
        notice: ids.get(after.fingerprint),
        before: change?.before,
        after: { ...change?.after, ...told },
        reason: notice.reason,
      };
    }),
  );
}
