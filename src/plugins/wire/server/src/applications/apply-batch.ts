import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Core } from '@strapi/strapi';
import { changeApplication, type LockedApplication } from '../stores/applications';
import { readArticleBodies, writeArticleBodies, type ArticleChange } from '../stores/article-bodies';
import { claimArticles, editedArticles } from '../stores/carrying-articles';
import { addHistory } from '../stores/history';
import { forgetLeft, keepLeft, whyLeft, type Leaving } from '../stores/left-articles';
import { readListings } from '../stores/listings';
import type { lock } from '../stores/locks';
import { changeOf } from './change-of';
import { brokenLeaving, BUSY, editingLeaving, leftEntry, missingLeaving } from './leavings';
import { placeInArticle, type PlacedArticle, type PlacedNotice } from './place-in-article';

type Transaction = Parameters<typeof lock>[0];

/** So many milliseconds requests may have to wait for us. */
const TURN_MS = 10;

export interface Batch {
  application: LockedApplication;
  notice: PlacedNotice;
  /** documentIds. */
  articles: readonly string[];
  /** Articles whose draft an administrator has saved since are left to him or her. */
  editingSince: Date;
  /** The last of the articles, where the application goes through them in their order. */
  cursor?: string;
}

/**
 * Brings a decision to some articles, draft and published version, and notes how far the application is. Those that somebody is changing,
 * or that do not have the words, are left and noted. The caller holds the application, and the transaction.
 */
export async function applyBatch(strapi: Core.Strapi, trx: Transaction, batch: Batch): Promise<void> {
  const { application, articles, cursor } = batch;
  const before = await whyLeft(strapi, application.id, articles);
  const { placed, leaving } = await placeAll(strapi, trx, batch);
  await writePlaced(strapi, trx, batch, placed);

  const isLeft = new Map(leaving.map((left) => [left.article, left]));
  await keepLeft(strapi, trx, application.id, leaving);
  await forgetLeft(
    strapi,
    trx,
    application.id,
    [...before.keys()].filter((article) => !isLeft.has(article)),
  );
  const news = leaving.filter(({ article, why }) => why !== 'busy' && why !== before.get(article));
  await addHistory(
    strapi,
    news.map((left) => leftEntry(left, application)),
  );
  const done = application.done + articles.length - before.size;
  await changeApplication(strapi, application.id, ['running'], {
    done,
    total: Math.max(application.total, done),
    changed: application.changed + [...placed.keys()].filter((article) => !isLeft.has(article)).length,
    left: application.left + leaving.length - before.size,
    ...(cursor === undefined ? {} : { cursor }),
  });
}

/** What becomes of some articles. */
export interface Planned {
  /** By documentId, the articles that change. */
  placed: Map<string, PlacedArticle>;
  leaving: Leaving[];
}

/** Works out where the notice goes in each of the articles, and which of them are left. */
export async function placeAll(
  strapi: Core.Strapi,
  trx: Transaction,
  { articles, notice, editingSince }: Batch,
): Promise<Planned> {
  const free = await claimArticles(strapi, trx, articles);
  const ours = articles.filter((article) => free.has(article));
  const leaving: Leaving[] = articles
    .filter((article) => !free.has(article))
    .map((article) => ({ article, ...BUSY }));
  const edited = await editedArticles(strapi, trx, ours, editingSince);
  const bodies = await readArticleBodies(strapi, ours);
  const placed = new Map<string, PlacedArticle>();
  let turn = performance.now();
  for (const [article, body] of bodies) {
    if (performance.now() - turn > TURN_MS) {
      await nextTurn();
      turn = performance.now();
    }
    try {
      const result = placeInArticle(body, notice);
      const { missing } = result;
      const isChanged = result.placed.length > 0 || Object.keys(result.versions).length > 0;
      const editing = edited.get(article);
      if (editing && (isChanged || missing.length > 0)) leaving.push(editingLeaving(article, editing));
      else if (missing.length > 0) leaving.push(missingLeaving(article, missing));
      if (isChanged && !editing) placed.set(article, result);
    } catch (error) {
      leaving.push(brokenLeaving(article, error));
    }
  }
  return { placed, leaving };
}

/** Writes the articles that change, with their flags, links and history. */
export async function writePlaced(
  strapi: Core.Strapi,
  trx: Transaction,
  { application, notice }: Batch,
  placed: ReadonlyMap<string, PlacedArticle>,
): Promise<void> {
  if (placed.size === 0) return;
  const at = new Date();
  const listings = await readListings(strapi, trx, notice, placed);
  const changes: ArticleChange[] = [];
  for (const [article, result] of placed) changes.push(changeOf(article, result, application, listings));
  await writeArticleBodies(strapi, changes, at);
}
