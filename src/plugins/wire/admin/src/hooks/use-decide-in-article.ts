import { useNotification } from '@strapi/strapi/admin';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import type { ArticleFlagSummary } from '../../../shared/contracts/article-flags';
import type { ApplicationState } from '../../../shared/constants';
import type { DecideResponse, DecisionChange } from '../../../shared/contracts/notice-decisions';
import { followsLater } from '../lib/follows-later';
import { message, type MessageKey } from '../lib/message';
import {
  useApplyInArticleMutation,
  useDecideInArticleMutation,
  useLazyGetApplicationQuery,
  useLazyListLeftQuery,
  useReadArticleAgainMutation,
  useUndoInArticleMutation,
} from '../services/article-api';
import { detailsOf, useRefusalWords } from './use-refusal-words';

/** What an editor can say about a notice beside the form. */
export type Verdict = 'inline' | 'separate' | 'removed' | 'dismissed';

const CHANGE: Record<Verdict, DecisionChange> = {
  inline: { decision: 'confirmed', placement: 'inline' },
  separate: { decision: 'confirmed', placement: 'separate' },
  removed: { decision: 'confirmed', placement: 'removed' },
  dismissed: { decision: 'dismissed' },
};

const DONE: Record<Verdict, MessageKey> = {
  inline: 'article-panel.done.inline',
  separate: 'article-panel.done.separate',
  removed: 'article-panel.done.removed',
  dismissed: 'article-panel.done.dismissed',
};

/** What was done last, and in how many articles. */
export interface LastDecision {
  notice: string;
  /** `updatedAt` after it; absent when nothing is left to be taken back. */
  seen?: string;
  sentence: string;
  /** It has still to come to the article. */
  isLater: boolean;
}

type Answer = { data: DecideResponse } | { error: unknown };

/** How often, and how long between two looks, it is waited for an application that brings a decision in the background. */
const LOOKS = 30;
const LOOK_MS = 500;

const isOver = (state: ApplicationState): boolean => state !== 'queued' && state !== 'running';

/**
 * Decides about the notices of an article, and brings the decision to it at once: the application that brings it to the others leaves alone
 * what somebody has just saved.
 *
 * @param mayUpdate whether who decides may change the article; else its application brings it
 */
export const useDecideInArticle = (article: string, mayUpdate: boolean) => {
  const { formatMessage } = useIntl();
  const { toggleNotification } = useNotification();
  const refusalWords = useRefusalWords();
  const [decide] = useDecideInArticleMutation();
  const [undo] = useUndoInArticleMutation();
  const [apply] = useApplyInArticleMutation();
  const [lookAt] = useLazyGetApplicationQuery();
  const [lookAtLeft] = useLazyListLeftQuery();
  const [readAgain] = useReadArticleAgainMutation();
  const [isBusy, setBusy] = useState(false);
  const [last, setLast] = useState<LastDecision>();

  const fail = (error: unknown) => toggleNotification({ type: 'danger', message: refusalWords(error) });

  /** @returns whether the decision has come to the article, or has nothing to do there */
  const bring = async (application: string): Promise<boolean> => {
    if (mayUpdate) {
      const result = await apply({ application, article });
      if ('data' in result && result.data.isBrought) return true;
      const why = 'data' in result ? result.data.why : undefined;
      if (why === 'missing' || why === 'broken') {
        toggleNotification({ type: 'warning', message: formatMessage(message(`review.left.${why}`)) });
        return why === 'missing';
      }
    }
    for (let look = 0; look < LOOKS; look += 1) {
      const { data } = await lookAt(application);
      if (!data) return false;
      if (isOver(data.state)) {
        const { data: left } = await lookAtLeft(application);
        return left !== undefined && !followsLater(data, left, article);
      }
      await new Promise((resolve) => {
        setTimeout(resolve, LOOK_MS);
      });
    }
    return false;
  };

  const settle = async (asked: Promise<Answer>) => {
    setBusy(true);
    const result = await asked;
    let isLater = false;
    if ('error' in result) fail(result.error);
    else
      for (const { documentId } of result.data.applications) if (!(await bring(documentId))) isLater = true;
    // When somebody else was faster, too: what is shown has to be another.
    await readAgain(article);
    setBusy(false);
    return { result, isLater };
  };

  return {
    last,
    isBusy,

    async decide({ notice }: ArticleFlagSummary, verdict: Verdict): Promise<void> {
      if (!notice) return;
      const { documentId, updatedAt } = notice;
      const { result, isLater } = await settle(
        decide({ notice: documentId, seen: updatedAt, ...CHANGE[verdict] }),
      );
      if ('error' in result) return;
      const decided = result.data.data;
      const done = isLater ? 'article-panel.done.later' : DONE[verdict];
      const sentence = formatMessage(message(done), { articles: decided.articles });
      // What was so already cannot be taken back here: that would take back what somebody else has said.
      const isChanged = decided.updatedAt !== updatedAt;
      setLast(isChanged ? { notice: documentId, seen: decided.updatedAt, sentence, isLater } : undefined);
      // The panel's own line may be out of sight.
      toggleNotification({ type: isLater ? 'info' : 'success', message: sentence });
    },

    async undo({ notice, seen }: LastDecision): Promise<void> {
      const { result, isLater } = await settle(undo({ notice, seen }));
      if ('error' in result) {
        // Somebody else has decided since: what stands is no longer what could be taken back.
        if (detailsOf(result.error).now) setLast(undefined);
        return;
      }
      const done = isLater ? 'article-panel.undone.later' : 'article-panel.undone';
      const sentence = formatMessage(message(done));
      setLast(isLater ? { notice, sentence, isLater } : undefined);
      toggleNotification({ type: isLater ? 'info' : 'success', message: sentence });
    },
  };
};
