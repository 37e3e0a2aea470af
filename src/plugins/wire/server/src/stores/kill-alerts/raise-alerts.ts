import type { Core } from '@strapi/strapi';
import { KILL_ALERTED, UID, type KillAlertState } from '../../../../shared/constants';
import type { KillAlertEvent } from '../../../../shared/contracts/kill-alerts';
import { rows } from '../documents';
import { addHistory } from '../history';
import type { KilledStory, LikeArticle } from './killed-story';

/** An article that is to be flagged. */
export interface Alert {
  killed: KilledStory;
  like: LikeArticle;
  /** Row id of the receipt that tells of it. */
  receipt: number;
}

/**
 * Flags articles, within the transaction that kills a story or stores what is like one: keeps the alerts, has the history tell of them and, when
 * all is stored for good, whoever listens. An article that is flagged for the same story already stays as it is; one whose alert was moot is
 * flagged anew.
 *
 * @returns those that were not there
 */
export async function raiseAlerts<A extends Alert>(strapi: Core.Strapi, alerts: readonly A[]): Promise<A[]> {
  if (alerts.length === 0) return [];
  const table = rows(strapi, UID.killAlert);
  const kept = await table.findMany({
    where: {
      articleDocumentId: { $in: distinct(alerts.map(({ like }) => like.article)) },
      storyDocumentId: { $in: distinct(alerts.map(({ killed }) => killed.story)) },
    },
    select: ['id', 'articleDocumentId', 'storyDocumentId', 'state'],
  });
  const byKey = new Map(
    kept.map((row) => [
      keyOf(row.articleDocumentId as string, row.storyDocumentId as string),
      { id: row.id, state: row.state as KillAlertState },
    ]),
  );
  const raised: A[] = [];
  const fresh: object[] = [];
  for (const alert of alerts) {
    const before = byKey.get(keyOf(alert.like.article, alert.killed.story));
    if (before && before.state !== 'moot') continue;
    raised.push(alert);
    if (before) await table.update({ where: { id: before.id }, data: dataOf(alert) });
    else fresh.push(dataOf(alert));
  }
  if (fresh.length > 0) await table.createMany({ data: fresh });
  await addHistory(
    strapi,
    raised.map(({ killed, like: { article, basis, share } }) => ({
      action: 'kill-alert',
      actor: 'import',
      article,
      after: {
        killed: killed.article,
        headline: killed.headline,
        source: killed.source,
        guid: killed.guid,
        basis,
        share,
      },
      reason: killed.words,
    })),
  );
  await tellLater(strapi, raised);
  return raised;
}

const keyOf = (article: string, story: string): string => `${article} ${story}`;

const dataOf = ({ killed, like, receipt }: Alert) => ({
  articleDocumentId: like.article,
  storyDocumentId: killed.story,
  state: 'open' satisfies KillAlertState,
  basis: like.basis,
  share: like.share,
  killedArticleDocumentId: killed.article ?? null,
  killedHeadline: killed.headline ?? null,
  killedSource: killed.source ?? null,
  killedGuid: killed.guid ?? null,
  killedAt: killed.at,
  words: killed.words ?? null,
  receipt,
  seenAt: null,
  seenBy: null,
});

/** Tells of each killed story once, with all its articles, when the transaction has ended well. */
async function tellLater(strapi: Core.Strapi, raised: readonly Alert[]): Promise<void> {
  const events = new Map<string, KillAlertEvent>();
  for (const {
    killed: { story, article, headline, source, guid, at, words },
    like,
  } of raised) {
    const event = events.get(story) ?? {
      killed: { article, headline, source, guid, at, words },
      articles: [],
    };
    const { article: documentId, ...rest } = like;
    event.articles.push({
      documentId,
      headline: rest.headline,
      basis: rest.basis,
      share: rest.share,
      isPublished: rest.isPublished,
    });
    events.set(story, event);
  }
  if (events.size === 0) return;
  await strapi.db.transaction(async ({ onCommit }) =>
    onCommit(() => {
      for (const event of events.values()) void strapi.eventHub.emit(KILL_ALERTED, { ...event });
    }),
  );
}

const distinct = (ids: readonly string[]): string[] => [...new Set(ids)];
