import { useEffect, useRef, useState } from 'react';
import type { ImportSummary } from '../../../shared/contracts/imports';
import { isTrialOver, trialOf } from '../lib/trial';

/**
 * Notices when the failed items of an import have been tried again; for the options see `lib/trial.ts`.
 *
 * @returns how many have failed again; absent until then, and while they are tried once more
 */
export const useRetryOver = (
  summary: ImportSummary,
  { isAsked, isUnknown }: { isAsked: boolean; isUnknown: boolean },
): number | undefined => {
  const { failed } = summary.counts;
  const trial = trialOf(summary, isAsked);
  const before = useRef(trial);
  const [failedAgain, setFailedAgain] = useState<number>();

  useEffect(() => {
    if (isTrialOver(before.current, trial, isUnknown)) setFailedAgain(failed);
    else if (trial !== undefined) setFailedAgain(undefined);
    before.current = trial;
  }, [failed, isUnknown, trial]);

  return failedAgain;
};
