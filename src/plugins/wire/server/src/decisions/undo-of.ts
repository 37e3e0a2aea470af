import type { Core } from '@strapi/strapi';
import type { NoticeState } from '../../../core/decisions';
import { isAskedAbout } from '../../../core/policies';
import { PLUGIN_ID } from '../../../shared/constants';
import type { PoliciesService } from '../services/policies';
import type { lock } from '../stores/locks';
import { lastChange } from '../stores/last-change';
import type { LockedNotice } from '../stores/notice-states';
import type { WantedChange } from './change-locked';

/**
 * What a notice becomes when the last change that stands is taken back. An undoing is entered in the history with what it undoes, so that
 * the next one goes further back. Whether a notice that becomes pending again awaits an editor is as the policies have it now.
 * Undefined when nothing is left to be taken back.
 */
export async function undoOf(
  strapi: Core.Strapi,
  trx: Parameters<typeof lock>[0],
  notice: LockedNotice,
): Promise<Omit<WantedChange, 'notice'> | undefined> {
  const last = await lastChange(strapi, trx, notice.documentId);
  if (!last) return undefined;
  const after: NoticeState = { ...notice.state, ...last.before };
  if (after.decision === 'pending' && notice.state.decision !== 'pending') {
    const policies = strapi.plugin(PLUGIN_ID).service('policies') as unknown as PoliciesService;
    const { language, source } = notice;
    const ruled = { kinds: after.kinds, issuer: after.issuer, language, source };
    after.review = isAskedAbout(ruled, await policies.current());
  }
  return { after, told: { undoes: last.documentId } };
}
