import { useNotification } from '@strapi/strapi/admin';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import type { LinkNameRequest } from '../../../shared/contracts/names';
import { message } from '../lib/message';
import { useReadArticleAgainMutation } from '../services/article-api';
import { useDecideNamesMutation, useUndoNameDecisionMutation } from '../services/names-api';
import { useErrorText } from './use-error-text';

/** What was said last of a name in the article. */
export interface LastLink {
  /** documentId of the decision. */
  id: string;
  sentence: string;
}

/** Says of a name in an article whom it means, and takes that back. */
export const useLinkInArticle = (article: string) => {
  const { formatMessage } = useIntl();
  const { toggleNotification } = useNotification();
  const errorText = useErrorText();
  const [decide, { isLoading: isDeciding }] = useDecideNamesMutation();
  const [takeBack, { isLoading: isUndoing }] = useUndoNameDecisionMutation();
  const [readAgain] = useReadArticleAgainMutation();
  const [last, setLast] = useState<LastLink>();

  const fail = (error: unknown) => toggleNotification({ type: 'danger', message: errorText(error) });

  return {
    last,
    isBusy: isDeciding || isUndoing,

    /** @returns whether it was done */
    async link(request: Omit<LinkNameRequest, 'article'>): Promise<boolean> {
      const answer = await decide({ action: 'link', body: { ...request, article } });
      if ('error' in answer) {
        fail(answer.error);
        return false;
      }
      const decision = answer.data;
      const target = decision?.names.find(({ isTarget }) => isTarget)?.name ?? '';
      const sentence = decision
        ? formatMessage(message('article-panel.names.done'), {
            scope: request.always ? 'all' : 'here',
            target,
          })
        : formatMessage(message('names.nothing'));
      setLast(decision ? { id: decision.documentId, sentence } : undefined);
      toggleNotification({ type: 'success', message: sentence });
      await readAgain(article);
      return true;
    },

    async undo({ id }: LastLink): Promise<void> {
      const answer = await takeBack({ id });
      if ('error' in answer) return fail(answer.error);
      setLast(undefined);
      toggleNotification({ type: 'success', message: formatMessage(message('article-panel.undone')) });
      await readAgain(article);
    },
  };
};
