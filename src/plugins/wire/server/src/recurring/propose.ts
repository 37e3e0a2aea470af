import type { Core } from '@strapi/strapi';
import { detectLanguage } from '../../../core/clean';
import type { NoticeIndex } from '../../../core/disclaimers';
import {
  describeEvidence,
  judge,
  nextLook,
  type CarryingStory,
  type RecurringEvidence,
} from '../../../core/recurring';
import { settingsNow } from '../config/settings';
import { addHistory } from '../stores/history';
import { inTransaction, lock } from '../stores/locks';
import { noticeIndex } from '../stores/notice-index';
import { findNotices, noticeLock } from '../stores/notices';
import { recurringChanged } from '../stores/recurring-knowledge';
import {
  changeParagraphs,
  readCandidates,
  recurringLock,
  type Candidate,
} from '../stores/recurring-paragraphs';
import { carryingStories, countStories } from '../stores/sightings';
import { makeNotice } from './make-notice';
import { startFlagging } from './start-runs';

/** Paragraphs judged in one transaction. */
const BATCH = 20;
/** A paragraph is known when it is a decided notice but for so much of it. */
const REST = 0.2;
/** From this share on a match is the notice itself. */
const SAME = 0.9;

/** Who proposes. */
const NOBODY = 'a count';

/** A wire source. */
export interface SourceName {
  /** Row id. */
  id: number;
  name: string;
}

/**
 * Puts before the editors what recurs in a source by now: as a notice, which joins the queue, or as furniture. What is decided about as a notice
 * already is none of it, whatever was decided; one that awaits its decision hears of the articles of this source, too.
 */
export async function proposeFrom(strapi: Core.Strapi, source: SourceName): Promise<void> {
  const index = await noticeIndex(strapi);
  while ((await proposeBatch(strapi, source, index)) === BATCH);
}

/** @returns how many paragraphs were judged */
async function proposeBatch(strapi: Core.Strapi, source: SourceName, index: NoticeIndex): Promise<number> {
  const settings = settingsNow(strapi).recurring;
  return inTransaction(strapi, async (trx) => {
    await lock(trx, [recurringLock(source.id)]);
    const candidates = await readCandidates(strapi, trx, source.id, settings.minStories, BATCH);
    if (candidates.length === 0) return 0;
    const fingerprints = candidates.map(({ fingerprint }) => fingerprint);
    // Imports that bring one of them wait until it is known whether it is a notice.
    await lock(trx, candidates.map(noticeLock));
    const carrying = await carryingStories(strapi, trx, source.id, fingerprints);
    const of = await countStories(strapi, trx, source.id);
    const notices = await findNotices(strapi, fingerprints);
    const left: Candidate[] = [];
    for (const candidate of candidates) {
      const { decision = 'pending' } = notices.get(candidate.fingerprint) ?? {};
      const isKnown = decision !== 'pending' || isDecided(index, candidate.text);
      const judgement = isKnown
        ? undefined
        : judge(candidate, having(carrying, candidate.fingerprint), of, settings);
      if (!judgement?.propose) left.push(candidate);
      else await propose(strapi, trx, source, candidate, judgement);
    }
    for (const { id, stories } of left) {
      await changeParagraphs(strapi, [id], { lookAgain: nextLook(stories) });
    }
    return candidates.length;
  });
}

async function propose(
  strapi: Core.Strapi,
  trx: Parameters<typeof lock>[0],
  source: SourceName,
  { id, documentId, fingerprint, text }: Candidate,
  { propose: looks, evidence }: { propose: 'notice' | 'chrome'; evidence: RecurringEvidence },
): Promise<void> {
  const language = detectLanguage(text);
  const notice =
    looks === 'notice' ? await makeNotice(strapi, trx, { fingerprint, text, language, source }) : undefined;
  await changeParagraphs(strapi, [id], {
    state: 'proposed',
    looks,
    evidence,
    proposedAt: new Date(),
    ...(notice ? { notice: notice.id } : {}),
  });
  await addHistory(strapi, [
    {
      action: 'recurring-proposed',
      actor: NOBODY,
      recurring: documentId,
      notice: notice?.documentId,
      before: { state: 'counted' },
      after: { state: 'proposed', looks, ...evidence },
      reason: describeEvidence(evidence, source.name),
      quote: text,
    },
  ]);
  if (notice) await startFlagging(strapi, { source: source.id, paragraph: id, startedBy: NOBODY });
  await strapi.db.transaction(async ({ onCommit }) => onCommit(() => recurringChanged(strapi)));
}

const having = (stories: readonly CarryingStory[], fingerprint: string): CarryingStory[] =>
  stories.filter(({ paragraphs }) => paragraphs.includes(fingerprint));

/** Whether a notice that is decided about is all but all of a text. */
const isDecided = (index: NoticeIndex, text: string): boolean => {
  const covered = index
    .find(text)
    .filter(({ share }) => share >= SAME)
    .reduce((sum, { start, end }) => sum + end - start, 0);
  return text.length - covered <= REST * text.length;
};
