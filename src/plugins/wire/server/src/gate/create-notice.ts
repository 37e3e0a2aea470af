import { errors } from '@strapi/utils';
import {
  changeNotice,
  describeChange,
  fingerprintOf,
  newlyRemoved,
  type NoticeState,
} from '../../../core/decisions';
import { noticeSearchText } from '../../../core/notice-search';
import { PLUGIN_ID } from '../../../shared/constants';
import type { PoliciesService } from '../services/policies';
import type { Row } from '../stores/documents';
import { addHistory } from '../stores/history';
import { noticesChanged } from '../stores/notice-index';
import { noticeWithFingerprint } from '../stores/notice-states';
import { whoAsks } from '../who-asks';
import { readChange } from './read-change';
import type { SavedNotice } from './record-decisions';

/**
 * Has a new notice be found by searches, and one that comes with a decision, as an editor makes it by hand, go the way of every decision.
 * Articles need not hear of it: none carries it yet.
 *
 * @throws ApplicationError when there is one with its text already, or when it is removed although its kind is protected
 */
export async function createNotice({ strapi, trx, params: { data }, next }: SavedNotice): Promise<unknown> {
  if (typeof data?.text !== 'string') return next();
  const { decision, ...given } = readChange(data);
  const open = { ...EMPTY, ...given, text: data.text, fingerprint: '' };
  // An import knows more of the names in a text than the text alone tells.
  open.fingerprint = typeof data.fingerprint === 'string' ? data.fingerprint : fingerprintOf(open);
  const other = await noticeWithFingerprint(strapi, trx, open.fingerprint);
  if (other) throw new errors.ApplicationError(`Another notice has this text already: ${other}.`);
  const actor = whoAsks(strapi);
  const state = changeNotice(open, { decision }, { by: actor ?? null, at: new Date().toISOString() });
  const policies = await (
    strapi.plugin(PLUGIN_ID).service('policies') as unknown as PoliciesService
  ).current();
  const [kept] = newlyRemoved({ ...open, placement: 'inline' }, state, policies);
  if (kept) {
    throw new errors.ApplicationError(
      `A notice of the kind ${kept} is protected: readers have to see it, so it may not be removed.`,
    );
  }
  Object.assign(data, state, { searchText: noticeSearchText(state) });
  const row = (await next()) as Row;
  const described = describeChange(open, state);
  if (described) {
    await addHistory(strapi, [{ ...described, actor, notice: row.documentId }]);
    await strapi.db.transaction(async ({ onCommit }) => onCommit(() => noticesChanged(strapi)));
  }
  return row;
}

const EMPTY: NoticeState = {
  text: '',
  fingerprint: '',
  kinds: [],
  issuer: null,
  decision: 'pending',
  placement: 'inline',
  review: true,
  decidedAt: null,
  decidedBy: null,
};
