import { useNotification } from '@strapi/strapi/admin';
import { useEffect, useRef } from 'react';
import { useIntl } from 'react-intl';
import type { ImportSummary } from '../../../shared/contracts/imports';
import { message } from '../lib/message';
import { isTrialOver, trialOf } from '../lib/trial';

/** Says what came of it when the failed items of an import have been tried again; for the options see `lib/trial.ts`. */
export const useRetryOver = (
  summary: ImportSummary,
  { isAsked, isUnknown }: { isAsked: boolean; isUnknown: boolean },
): void => {
  const { formatMessage } = useIntl();
  const { toggleNotification } = useNotification();
  const { failed } = summary.counts;
  const trial = trialOf(summary, isAsked);
  const before = useRef(trial);

  useEffect(() => {
    if (isTrialOver(before.current, trial, isUnknown)) {
      toggleNotification({
        type: failed > 0 ? 'warning' : 'success',
        message: formatMessage(message('retry.over'), { failed }),
      });
    }
    before.current = trial;
  }, [failed, formatMessage, isUnknown, toggleNotification, trial]);
};
