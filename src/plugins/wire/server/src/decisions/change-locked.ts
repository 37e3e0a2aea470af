import type { Core } from '@strapi/strapi';
import {
  describeChange,
  needsApplication,
  newlyRemoved,
  type ChangeAction,
  type DescribedChange,
  type NoticeState,
} from '../../../core/decisions';
import type { NoticeKind } from '../../../core/disclaimers';
import { PLUGIN_ID } from '../../../shared/constants';
import type { Applications, ApplicationSummary } from '../../../shared/contracts/applications';
import type { Refusal } from '../../../shared/contracts/notice-decisions';
import type { PoliciesService } from '../services/policies';
import { addHistory, type HistoryEntry } from '../stores/history';
import type { lock } from '../stores/locks';
import { noticesChanged } from '../stores/notice-index';
import { writeStates, type LockedNotice } from '../stores/notice-states';
import { renameCuts } from '../stores/rename-cuts';
import { named, wordsOf } from './named';

type Transaction = Parameters<typeof lock>[0];

/** A locked notice, and what it is to become. */
export interface WantedChange {
  notice: LockedNotice;
  after: NoticeState;
  /** What the history says beside the fields: of an undoing, what is undone. */
  told?: object;
  reason?: string;
}

/** Who changes notices, and with what words. */
export interface ChangeOrder {
  /** The editor's or token's name; absent for a program. */
  actor?: string;
  at: Date;
  reason?: string;
  /** Why notices of protected kinds are removed all the same; whoever gives it may do so. */
  override?: string;
  /** What the history calls it; without it, what it is. */
  action?: ChangeAction | 'imported';
}

export interface Changed {
  /** documentIds. */
  changed: string[];
  unchanged: string[];
  refused: Refusal[];
  applications: ApplicationSummary[];
}

/**
 * Changes notices that the caller has locked, enters it in the history, and queues what brings it to the articles; all in the caller's
 * transaction. One that would be removed although its kind is protected stays as it is, unless that is overridden.
 */
export async function changeLocked(
  strapi: Core.Strapi,
  trx: Transaction,
  wanted: readonly WantedChange[],
  order: ChangeOrder,
): Promise<Changed> {
  const policies = await service<PoliciesService>(strapi, 'policies').current();
  const result: Changed = { changed: [], unchanged: [], refused: [], applications: [] };
  const entries: HistoryEntry[] = [];
  const written: WantedChange[] = [];
  for (const change of wanted) {
    const { notice, after } = change;
    const described = describeChange(notice.state, after);
    const kept = newlyRemoved(notice.state, after, policies);
    if (!described) result.unchanged.push(notice.documentId);
    else if (kept.length > 0 && !order.override) result.refused.push(protectedRefusal(notice, kept));
    else {
      result.changed.push(notice.documentId);
      written.push(change);
      entries.push(entryOf(change, described, order));
      if (kept.length > 0) entries.push(overrideOf(change, kept, order));
    }
  }
  if (written.length === 0) return result;

  await writeStates(
    strapi,
    trx,
    written.map(({ notice: { id }, after }) => ({ id, state: after })),
    order.at,
  );
  for (const { notice, after } of written) {
    if (after.fingerprint === notice.state.fingerprint) continue;
    await renameCuts(strapi, trx, notice.state.fingerprint, after.fingerprint);
  }
  await addHistory(strapi, entries);
  const due = written.filter(({ notice, after }) => needsApplication(notice.state, after));
  if (due.length > 0) {
    const ids = due.map(({ notice }) => notice.documentId);
    const applications = service<Applications>(strapi, 'applications');
    result.applications = await applications.start(ids, order.actor ?? A_PROGRAM);
  }
  await strapi.db.transaction(async ({ onCommit }) => onCommit(() => noticesChanged(strapi)));
  return result;
}

/** Who has started what no editor and no token has. */
const A_PROGRAM = 'a program';

function entryOf(
  { notice, told, reason }: WantedChange,
  described: DescribedChange,
  order: ChangeOrder,
): HistoryEntry {
  return {
    action: order.action ?? described.action,
    actor: order.actor,
    notice: notice.documentId,
    before: described.before,
    after: { ...described.after, ...told },
    reason: reason ?? order.reason,
  };
}

const overrideOf = (
  { notice }: WantedChange,
  kinds: readonly NoticeKind[],
  { actor, override }: ChangeOrder,
): HistoryEntry => ({
  action: 'overridden',
  actor,
  notice: notice.documentId,
  before: { reasons: [protectedMessage(kinds)] },
  reason: override,
});

const protectedRefusal = (notice: LockedNotice, kinds: readonly NoticeKind[]): Refusal => ({
  notice: notice.documentId,
  code: 'protected',
  words: wordsOf(notice),
  message: `${named(notice)} ${protectedMessage(kinds)} Give a reason in "override", with the permission to do so.`,
});

const protectedMessage = (kinds: readonly NoticeKind[]): string =>
  `A notice of the kind ${kinds.join(', ')} is protected: readers have to see it, so it may not be removed.`;

const service = <T>(strapi: Core.Strapi, name: string): T =>
  strapi.plugin(PLUGIN_ID).service(name) as unknown as T;
