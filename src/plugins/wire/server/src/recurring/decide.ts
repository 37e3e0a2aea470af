import type { Core } from '@strapi/strapi';
import { changeNotice, type NoticeState } from '../../../core/decisions';
import { detectLanguage } from '../../../core/clean';
import { changeLocked, type WantedChange } from '../decisions/change-locked';
import type { RecurringState } from '../../../core/recurring';
import type { ApplicationSummary } from '../../../shared/contracts/applications';
import type { RecurringDecision, RecurringRefusal } from '../../../shared/contracts/recurring';
import { shorten } from '../../../core/shorten';
import { addHistory, type HistoryEntry } from '../stores/history';
import type { NoticeStand } from '../stores/last-recurring-decision';
import { inTransaction, lock } from '../stores/locks';
import { noticeLock } from '../stores/notices';
import { lockNotices, type LockedNotice } from '../stores/notice-states';
import { readParagraphs, sourcesOf, type LockedParagraph } from '../stores/recurring-list';
import { recurringChanged } from '../stores/recurring-knowledge';
import { changeParagraphs, recurringLock } from '../stores/recurring-paragraphs';
import { makeNotice } from './make-notice';
import { startFlagging } from './start-runs';

type Transaction = Parameters<typeof lock>[0];

/** A paragraph, and the state in which an editor saw it. */
export interface Target {
  documentId: string;
  seen?: RecurringState;
}

export interface DecidedParagraphs {
  /** documentIds. */
  changed: string[];
  unchanged: string[];
  refused: RecurringRefusal[];
  applications: ApplicationSummary[];
}

/** Does what an editor says about paragraphs; each is changed whole or not at all. */
export async function decideRecurring(
  strapi: Core.Strapi,
  targets: readonly Target[],
  decision: RecurringDecision,
  actor: string,
): Promise<DecidedParagraphs> {
  const ids = [...new Set(targets.map(({ documentId }) => documentId))];
  const seen = new Map(targets.map((target) => [target.documentId, target.seen]));
  return inTransaction(strapi, async (trx) => {
    const paragraphs = await lockParagraphs(strapi, trx, ids);
    const result: DecidedParagraphs = {
      changed: [],
      unchanged: [],
      refused: unknownOnes(ids, paragraphs),
      applications: [],
    };
    const open: LockedParagraph[] = [];
    for (const paragraph of paragraphs) {
      const was = seen.get(paragraph.documentId);
      if (was !== undefined && was !== paragraph.state) result.refused.push(conflict(paragraph));
      else open.push(paragraph);
    }
    await decideOpen(strapi, trx, open, decision, actor, result);
    return result;
  });
}

/** Locks what is counted of the sources of paragraphs, and reads the paragraphs. */
export async function lockParagraphs(
  strapi: Core.Strapi,
  trx: Transaction,
  ids: readonly string[],
): Promise<LockedParagraph[]> {
  await lock(trx, (await sourcesOf(strapi, trx, ids)).map(recurringLock));
  return readParagraphs(strapi, trx, ids);
}

async function decideOpen(
  strapi: Core.Strapi,
  trx: Transaction,
  open: readonly LockedParagraph[],
  decision: RecurringDecision,
  actor: string,
  result: DecidedParagraphs,
): Promise<void> {
  const { as, placement, kinds, reason } = decision;
  const at = new Date();
  const made = as === 'notice' ? await makeNotices(strapi, trx, open) : new Set<string>();
  const notices = await noticesOf(strapi, trx, open);

  const wanted: { paragraph: LockedParagraph; notice?: LockedNotice; after?: NoticeState }[] = [];
  for (const paragraph of open) {
    const notice = notices.get(paragraph);
    if (as !== 'notice' && notice?.state.decision === 'confirmed') {
      result.refused.push(confirmed(paragraph));
      continue;
    }
    const after = notice && noticeAfter(notice.state, { as, placement, kinds }, actor, at);
    wanted.push({ paragraph, notice, after });
  }
  const changes = wanted.flatMap(
    ({ paragraph, notice, after }): (WantedChange & { paragraph: LockedParagraph })[] =>
      notice && after ? [{ notice, after, told: { recurring: paragraph.documentId }, paragraph }] : [],
  );
  const done = await changeLocked(strapi, trx, distinctNotices(changes), {
    actor,
    at,
    reason,
    override: decision.override?.reason,
  });
  result.applications = done.applications;
  const refused = new Map(done.refused.map((refusal) => [refusal.notice, refusal]));
  const changedNotices = new Set(done.changed);

  const entries: HistoryEntry[] = [];
  for (const { paragraph, notice, after } of wanted) {
    const refusal = notice && refused.get(notice.documentId);
    if (refusal) {
      result.refused.push({ paragraph: paragraph.documentId, code: 'protected', message: refusal.message });
      continue;
    }
    const isNew = made.has(paragraph.documentId);
    const hasOtherNotice = notice !== undefined && changedNotices.has(notice.documentId);
    if (paragraph.kept === as && !isNew && !hasOtherNotice) {
      result.unchanged.push(paragraph.documentId);
      continue;
    }
    result.changed.push(paragraph.documentId);
    await changeParagraphs(strapi, [paragraph.id], {
      state: as,
      decidedAt: at,
      decidedBy: actor,
      notice: notice?.id,
    });
    const stands = notice && {
      // One that is made for this decision is as if nobody had been asked about it.
      before: standOf(isNew ? { ...notice.state, review: false } : notice.state),
      after: standOf(after ?? notice.state),
    };
    entries.push({
      action: 'recurring-decided',
      actor,
      recurring: paragraph.documentId,
      notice: notice?.documentId,
      before: {
        state: paragraph.kept,
        decidedAt: paragraph.decidedAt,
        decidedBy: paragraph.decidedBy,
        ...(stands ? { notice: stands.before } : {}),
      },
      after: { state: as, ...(stands ? { notice: stands.after } : {}) },
      reason,
      quote: paragraph.text,
    });
    if (isNew)
      await startFlagging(strapi, { source: paragraph.source.id, paragraph: paragraph.id, startedBy: actor });
  }
  await addHistory(strapi, entries);
  await strapi.db.transaction(async ({ onCommit }) => onCommit(() => recurringChanged(strapi)));
}

/** Makes the notices that are not there yet. @returns the documentIds of their paragraphs */
async function makeNotices(
  strapi: Core.Strapi,
  trx: Transaction,
  open: readonly LockedParagraph[],
): Promise<Set<string>> {
  const made = new Set<string>();
  const without = open.filter(({ notice }) => notice === undefined);
  // Before the rows, as imports do.
  await lock(trx, without.map(noticeLock));
  const found = await lockNotices(
    strapi,
    trx,
    'fingerprint',
    without.map(({ fingerprint }) => fingerprint),
  );
  const known = new Set(found.map(({ state }) => state.fingerprint));
  const missing = without.filter(({ fingerprint }) => !known.has(fingerprint));
  for (const { documentId, fingerprint, text, source } of missing) {
    await makeNotice(strapi, trx, { fingerprint, text, source, language: detectLanguage(text) });
    made.add(documentId);
  }
  // A notice that was there may stand in articles of this source that know nothing of it.
  for (const { documentId } of without) made.add(documentId);
  return made;
}

/** Locks the notices of paragraphs: those that were made of them, or that have their wording. */
async function noticesOf(
  strapi: Core.Strapi,
  trx: Transaction,
  open: readonly LockedParagraph[],
): Promise<Map<LockedParagraph, LockedNotice>> {
  const own = await lockNotices(
    strapi,
    trx,
    'document_id',
    open.flatMap(({ notice }) => notice ?? []),
  );
  const byWording = await lockNotices(
    strapi,
    trx,
    'fingerprint',
    open.flatMap(({ notice, fingerprint }) => (notice ? [] : [fingerprint])),
  );
  const byId = new Map(own.map((notice) => [notice.documentId, notice]));
  const byFingerprint = new Map(byWording.map((notice) => [notice.state.fingerprint, notice]));
  const notices = new Map<LockedParagraph, LockedNotice>();
  for (const paragraph of open) {
    const notice = paragraph.notice ? byId.get(paragraph.notice) : byFingerprint.get(paragraph.fingerprint);
    if (notice) notices.set(paragraph, notice);
  }
  return notices;
}

/** What becomes of a notice with what is said about its paragraph. */
function noticeAfter(
  before: NoticeState,
  { as, placement, kinds }: Pick<RecurringDecision, 'as' | 'placement' | 'kinds'>,
  actor: string,
  at: Date,
): NoticeState {
  const change = { by: actor, at: at.toISOString() };
  if (as !== 'notice') return changeNotice(before, { decision: 'dismissed' }, change);
  if (placement) return changeNotice(before, { decision: 'confirmed', placement, kinds }, change);
  const decision = before.decision === 'dismissed' ? 'pending' : before.decision;
  const after = changeNotice(before, { decision, kinds }, change);
  return after.decision === 'pending' ? { ...after, review: true } : after;
}

/** Two sources may send the same notice; it is changed once. */
function distinctNotices<T extends WantedChange>(changes: readonly T[]): T[] {
  return [...new Map(changes.map((change) => [change.notice.documentId, change])).values()];
}

export const standOf = ({
  decision,
  placement,
  kinds,
  review,
  decidedAt,
  decidedBy,
}: NoticeState): NoticeStand => ({ decision, placement, kinds, review, decidedAt, decidedBy });

const unknownOnes = (ids: readonly string[], found: readonly LockedParagraph[]): RecurringRefusal[] => {
  const known = new Set(found.map(({ documentId }) => documentId));
  return ids
    .filter((id) => !known.has(id))
    .map((id) => ({ paragraph: id, code: 'unknown', message: `There is no recurring paragraph ${id}.` }));
};

export const conflict = (paragraph: LockedParagraph): RecurringRefusal => ({
  paragraph: paragraph.documentId,
  code: 'conflict',
  message: `${named(paragraph)} It has been decided about meanwhile: it is ${paragraph.state}. Look again, and decide anew.`,
});

const confirmed = (paragraph: LockedParagraph): RecurringRefusal => ({
  paragraph: paragraph.documentId,
  code: 'confirmed',
  message: `${named(paragraph)} It is confirmed as a legal notice. Take that back first, or dismiss the notice.`,
});

const WORDS = 60;
const named = ({ documentId, text }: LockedParagraph): string =>
  `Paragraph ${documentId} (“${shorten(text, WORDS)}”):`;
