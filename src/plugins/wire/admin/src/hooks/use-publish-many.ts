import { useNotification } from '@strapi/strapi/admin';
import { useEffect, useRef, useState } from 'react';
import { useIntl } from 'react-intl';
import type { PublishOutcome } from '../../../shared/contracts/publishing';
import { message } from '../lib/message';
import { publishInTurn, sortOutcomes } from '../lib/publish-outcomes';
import { usePublishArticlesMutation, useReadArticlesAgainMutation } from '../services/article-api';

/** How far publishing many articles is. */
export interface PublishingMany {
  step: 'looking' | 'ready' | 'publishing' | 'done';
  /** What would become of the articles, or what became of those that it was tried with. */
  outcomes: PublishOutcome[];
  /** How many it was not tried with, since a request failed. */
  untried: number;
  error?: unknown;
  publish: (articles: string[]) => Promise<void>;
}

/**
 * Looks which of some articles may be published, and publishes those that may, some at a time. Who leaves meanwhile stops it, and is told how far
 * it came.
 *
 * @param articles documentIds; only those of the first call count
 */
export const usePublishMany = (articles: readonly string[]): PublishingMany => {
  const [ask] = usePublishArticlesMutation();
  const [readAgain] = useReadArticlesAgainMutation();
  const { formatMessage } = useIntl();
  const { toggleNotification } = useNotification();
  const [chosen] = useState(articles);
  const isLeft = useRef(false);
  const [untried, setUntried] = useState(0);
  const [step, setStep] = useState<PublishingMany['step']>('looking');
  const [outcomes, setOutcomes] = useState<PublishOutcome[]>([]);
  const [error, setError] = useState<unknown>();

  useEffect(() => {
    isLeft.current = false;
    const look = async () => {
      const result = await ask({ articles: [...chosen], preview: true });
      if (isLeft.current) return;
      if ('error' in result) setError(result.error);
      else setOutcomes(result.data);
      setStep('ready');
    };
    void look();
    return () => {
      isLeft.current = true;
    };
  }, [ask, chosen]);

  const publish = async (wanted: string[]) => {
    setStep('publishing');
    setError(undefined);
    setOutcomes([]);
    const done = await publishInTurn(
      wanted,
      (some) => ask({ articles: some }),
      () => isLeft.current,
      setOutcomes,
    );
    const rest = wanted.length - done.outcomes.length;
    setError(done.error);
    setUntried(rest);
    setStep('done');
    if (!isLeft.current) return;
    // The list was read again when the dialog was left: too early.
    void readAgain();
    const { through, refused } = sortOutcomes(done.outcomes);
    const words = [
      formatMessage(message('article-list.publish.done'), { count: through.length, refused: refused.length }),
      formatMessage(message('article-list.publish.untried'), { count: rest }),
    ];
    toggleNotification({
      type: through.length === wanted.length ? 'success' : 'warning',
      message: words.join(' ').trim(),
    });
  };

  return { step, outcomes, untried, error, publish };
};
