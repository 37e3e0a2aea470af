import { useNotification } from '@strapi/strapi/admin';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import type { ArticleFlagSummary } from '../../../shared/contracts/article-flags';
import type { DecisionChange } from '../../../shared/contracts/notices';
import { message, type MessageKey } from '../lib/message';
import {
  useApplyInArticleMutation,
  useDecideInArticleMutation,
  useUndoInArticleMutation,
} from '../services/article-api';
import { useErrorText } from './use-error-text';

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
  sentence: string;
}

/**
 * Decides about the notices of an article, and brings the decision to it at once: the application that brings it to the others leaves alone
 * what somebody has just saved.
 *
 * @param mayUpdate whether who decides may change the article; else its application brings it
 */
export const useDecideInArticle = (article: string, mayUpdate: boolean) => {
  const { formatMessage } = useIntl();
  const { toggleNotification } = useNotification();
  const errorText = useErrorText();
  const [decide, deciding] = useDecideInArticleMutation();
  const [undo, undoing] = useUndoInArticleMutation();
  const [apply, applying] = useApplyInArticleMutation();
  const [last, setLast] = useState<LastDecision>();

  const fail = (error: unknown) => toggleNotification({ type: 'danger', message: errorText(error) });

  const bring = async () => {
    if (!mayUpdate) return;
    const result = await apply(article);
    if ('error' in result) fail(result.error);
  };

  return {
    last,
    isBusy: deciding.isLoading || undoing.isLoading || applying.isLoading,

    async decide({ notice }: ArticleFlagSummary, verdict: Verdict): Promise<void> {
      if (!notice) return;
      const { documentId, updatedAt } = notice;
      const result = await decide({
        notice: documentId,
        article,
        isBrought: mayUpdate,
        seen: updatedAt,
        ...CHANGE[verdict],
      });
      if ('error' in result) return fail(result.error);
      const { articles } = result.data.data;
      setLast({ notice: documentId, sentence: formatMessage(message(DONE[verdict]), { articles }) });
      await bring();
    },

    async undo({ notice }: LastDecision): Promise<void> {
      const result = await undo({ notice, article, isBrought: mayUpdate });
      if ('error' in result) return fail(result.error);
      setLast(undefined);
      toggleNotification({ type: 'success', message: formatMessage(message('article-panel.undone')) });
      await bring();
    },
  };
};
