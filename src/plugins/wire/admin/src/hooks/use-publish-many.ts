import { useEffect, useState } from 'react';
import type { PublishOutcome } from '../../../shared/contracts/publishing';
import { inRequests } from '../lib/publish-outcomes';
import { usePublishArticlesMutation } from '../services/article-api';

/** How far publishing many articles is. */
export interface PublishingMany {
  step: 'looking' | 'ready' | 'publishing' | 'done';
  /** What would become of the articles, or what became of those that it was tried with. */
  outcomes: PublishOutcome[];
  error?: unknown;
  publish: (articles: string[]) => Promise<void>;
}

/**
 * Looks which of some articles may be published, and publishes those that may, some at a time.
 *
 * @param articles documentIds; only those of the first call count
 */
export const usePublishMany = (articles: readonly string[]): PublishingMany => {
  const [ask] = usePublishArticlesMutation();
  const [chosen] = useState(articles);
  const [step, setStep] = useState<PublishingMany['step']>('looking');
  const [outcomes, setOutcomes] = useState<PublishOutcome[]>([]);
  const [error, setError] = useState<unknown>();

  useEffect(() => {
    let isLeft = false;
    const look = async () => {
      const result = await ask({ articles: [...chosen], preview: true });
      if (isLeft) return;
      if ('error' in result) setError(result.error);
      else setOutcomes(result.data);
      setStep('ready');
    };
    void look();
    return () => {
      isLeft = true;
    };
  }, [ask, chosen]);

  const publish = async (wanted: string[]) => {
    setStep('publishing');
    setError(undefined);
    const done: PublishOutcome[] = [];
    setOutcomes([]);
    for (const some of inRequests(wanted)) {
      const result = await ask({ articles: some });
      if ('error' in result) {
        setError(result.error);
        break;
      }
      done.push(...result.data);
      setOutcomes([...done]);
    }
    setStep('done');
  };

  return { step, outcomes, error, publish };
};
