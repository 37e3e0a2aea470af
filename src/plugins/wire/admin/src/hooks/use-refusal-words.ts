import { useCallback } from 'react';
import { useIntl } from 'react-intl';
import type { ConflictDetails } from '../../../shared/contracts/notice-decisions';
import { decisionLabel, message, placementLabel } from '../lib/message';
import { useActorWords } from './use-actor-words';
import { useErrorText } from './use-error-text';

/** What the server says of a refusal beside its sentence. */
export const detailsOf = (error: unknown): ConflictDetails =>
  typeof error === 'object' && error !== null && 'details' in error && error.details
    ? (error.details as ConflictDetails)
    : {};

/** @returns why a decision about a notice did not hold: what the notice is now, where somebody else was faster */
export const useRefusalWords = (): ((error: unknown) => string) => {
  const { formatMessage, formatList } = useIntl();
  const errorText = useErrorText();
  const actorWords = useActorWords();

  return useCallback(
    (error) => {
      const { now, notice } = detailsOf(error);
      if (notice) return formatMessage(message('review.failed.same-text'));
      if (!now) return errorText(error);
      const { decision, placement, decidedBy } = now;
      const stand = [
        formatMessage(decisionLabel(decision)),
        decision === 'confirmed' ? formatMessage(placementLabel(placement)) : undefined,
      ].filter((word): word is string => word !== undefined);
      const words = { stand: formatList(stand, { type: 'unit' }) };
      return decidedBy
        ? formatMessage(message('review.failed.now-by'), { ...words, who: actorWords(decidedBy) })
        : formatMessage(message('review.failed.now'), words);
    },
    [actorWords, errorText, formatList, formatMessage],
  );
};
