import type { Core } from '@strapi/strapi';
import { DETECTOR_VERSION } from '../../../core/disclaimers';
import { UID, type HistoryAction } from '../../../shared/constants';
import { rows } from './documents';

/** What was done. Nothing but `action` is needed: an entry speaks of a notice, of an article, of both, or of the policies. */
export interface HistoryEntry {
  action: HistoryAction;
  actor?: string;
  /** documentIds. */
  notice?: string;
  article?: string;
  application?: string;
  /** Of a paragraph that recurs in its source. */
  recurring?: string;
  before?: object;
  after?: object;
  reason?: string;
  quote?: string;
}

/** Adds to the history, within the transaction that does what it tells: it says which rules and parameters were at work then, too. */
export async function addHistory(strapi: Core.Strapi, entries: readonly HistoryEntry[]): Promise<void> {
  if (entries.length === 0) return;
  const at = new Date();
  await rows(strapi, UID.historyEntry).createMany({ data: entries.map((entry) => historyData(entry, at)) });
}

/** An entry's attributes. */
export const historyData = (
  { notice, article, application, recurring, ...entry }: HistoryEntry,
  at: Date,
) => ({
  ...entry,
  at,
  detector: DETECTOR_VERSION,
  noticeDocumentId: notice,
  articleDocumentId: article,
  applicationDocumentId: application,
  recurringDocumentId: recurring,
});
