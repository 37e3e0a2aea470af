import { useIntl } from 'react-intl';
import type { LastDone } from '../components/review/ReviewDesk';
import { firstWords } from '../lib/first-words';
import { message } from '../lib/message';

const WORDS = 60;

/** @returns a function that says what was done about a notice, and how many articles it reaches */
export const useDidWords = (): ((last: LastDone) => string) => {
  const { formatMessage } = useIntl();

  const key = (change: LastDone['change']) => {
    if (change === 'undone') return 'review.did.undone';
    if (change === 'unchanged') return 'review.did.unchanged';
    if (change.decision === 'dismissed') return 'review.did.dismissed';
    if (change.decision === 'pending') return 'review.did.pending';
    if (change.decision === 'confirmed') return `review.did.${change.placement ?? 'inline'}` as const;
    if (change.kinds) return 'review.did.kinds';
    return change.text === undefined ? 'review.did.issuer' : 'review.did.text';
  };

  return ({ change, words, articles }) =>
    formatMessage(message(key(change)), { words: firstWords(words, WORDS), articles });
};
