import { setImmediate as nextTurn, setTimeout as pause } from 'node:timers/promises';
import type { Core } from '@strapi/strapi';
import { lockApplication, type LockedApplication } from '../stores/applications';
import { carryingArticles, misplacedArticles, type Page } from '../stores/carrying-articles';
import { clearUp } from '../stores/clear-up';
import { addHistory } from '../stores/history';
import { wasCorrected } from '../stores/history-list';
import { leftArticles } from '../stores/left-articles';
import { inTransaction, lock } from '../stores/locks';
import { noticeLock } from '../stores/notices';
import { applyBatch } from './apply-batch';
import { BUSY, leftEntry } from './leavings';
import { isEditorThere, standBack } from './stand-back';

/** Articles in one transaction: with more, requests wait longer for the event loop; with fewer, the database's round trips count. */
export const BATCH = 100;
/** The same while an editor is deciding: such a batch is over before he or she has read the next notice. */
const SMALL_BATCH = 20;
/** Articles after which the database is to clear up: the first times soon, as its plans are made for the tables as they were. */
export const CLEAR_UP_AT = [500, 5_000];
const CLEAR_UP_EVERY = 10_000;
/** How long to wait, in milliseconds, before articles that were being written are tried again. */
const PAUSES = [50, 250, 1000];

export interface RunSettings {
  /** Row id of the application. */
  id: number;
  /** It has been begun before: what it left is tried again. */
  isResumed: boolean;
  editingMinutes: number;
  signal: AbortSignal;
}

type Transaction = Parameters<typeof lock>[0];

/** The documentIds of the next articles to be worked on, in their order. */
type NextArticles = (trx: Transaction, application: LockedApplication, page: Page) => Promise<string[]>;

/**
 * Brings a decision to every article that carries its notice, some hundred in a transaction. Each batch reads the decision as it is then,
 * and nothing is written once the application has been stopped.
 *
 * @returns whether it came to its end; otherwise somebody has stopped it
 * @throws the signal's reason when it is broken off: what has been done is noted, and it goes on there
 */
export async function runApplication(strapi: Core.Strapi, settings: RunSettings): Promise<boolean> {
  const { id, isResumed, editingMinutes, signal } = settings;

  /** @returns the application and the articles that were worked on; undefined when it was stopped */
  const batch = (next: NextArticles, after: string | undefined) =>
    inTransaction(strapi, async (trx) => {
      const application = await lockApplication(strapi, trx, id);
      if (!application) throw new Error('The notice is no longer there.');
      if (application.state !== 'running') return undefined;
      const limit = isEditorThere(strapi) ? SMALL_BATCH : BATCH;
      const articles = await next(trx, application, { after: after ?? application.cursor, limit });
      if (articles.length === 0) return articles;
      const { notice } = application;
      await applyBatch(strapi, trx, {
        application,
        notice: { ...notice, isCorrected: await wasCorrected(strapi, notice.documentId) },
        articles,
        editingSince: new Date(Date.now() - editingMinutes * 60_000),
        cursor: after === undefined ? articles.at(-1) : undefined,
      });
      return articles;
    });

  let worked = 0;
  /** @param keepsCursor the place in the order is kept with the application */
  async function pass(next: NextArticles, keepsCursor = false): Promise<boolean> {
    let after = keepsCursor ? undefined : '';
    for (;;) {
      signal.throwIfAborted();
      await standBack(strapi, signal);
      const articles = await batch(next, after);
      if (!articles) return false;
      if (articles.length === 0) return true;
      if (!keepsCursor) after = articles.at(-1);
      const before = worked;
      worked += articles.length;
      if (isClearUpDue(before, worked)) await clearUp(strapi);
      await nextTurn();
    }
  }

  const left: NextArticles = (_trx, application, page) => leftArticles(strapi, application.id, page);
  const busy: NextArticles = (_trx, application, page) => leftArticles(strapi, application.id, page, 'busy');
  const carrying: NextArticles = (trx, { notice }, page) => carryingArticles(strapi, trx, notice.id, page);
  const misplaced: NextArticles = (trx, { notice, id: application }, page) =>
    misplacedArticles(strapi, trx, { notice: notice.id, placement: notice.placement, application }, page);

  if (isResumed && !(await pass(left))) return false;
  if (!(await pass(carrying, true))) return false;
  await waitForWriters(strapi, id);
  if (!(await pass(misplaced))) return false;
  for (const milliseconds of PAUSES) {
    if ((await leftArticles(strapi, id, { after: '', limit: 1 }, 'busy')).length === 0) return true;
    await pause(milliseconds, undefined, { signal });
    if (!(await pass(busy))) return false;
  }
  await tellBusy(strapi, id);
  return true;
}

const isClearUpDue = (before: number, worked: number): boolean =>
  CLEAR_UP_AT.some((count) => before < count && worked >= count) ||
  Math.floor(before / CLEAR_UP_EVERY) < Math.floor(worked / CLEAR_UP_EVERY);

/** Imports and saves that began before the decision may bring the notice where it was before; those that begin later know the decision. */
async function waitForWriters(strapi: Core.Strapi, id: number): Promise<void> {
  await inTransaction(strapi, async (trx) => {
    const application = await lockApplication(strapi, trx, id);
    if (application) await lock(trx, [noticeLock(application.notice)]);
  });
}

/** Enters in the history what was being written each time it was tried. */
async function tellBusy(strapi: Core.Strapi, id: number): Promise<void> {
  await inTransaction(strapi, async (trx) => {
    const application = await lockApplication(strapi, trx, id);
    if (!application) return;
    const articles = await leftArticles(strapi, id, { after: '', limit: application.left }, 'busy');
    await addHistory(
      strapi,
      articles.map((article) => leftEntry({ article, ...BUSY }, application)),
    );
  });
}
