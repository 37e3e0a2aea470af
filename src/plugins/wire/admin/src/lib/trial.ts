import type { ImportSummary } from '../../../shared/contracts/imports';

/** Failed items being tried again: asked for on this page and not looked at since, or seen to be under way. */
export type Trial = 'asked' | 'seen';

/** @param isAsked the trial was asked for here, and the import has not been looked at since */
export const trialOf = (
  { retrying }: Pick<ImportSummary, 'retrying'>,
  isAsked: boolean,
): Trial | undefined => {
  if (retrying) return 'seen';
  return isAsked ? 'asked' : undefined;
};

/**
 * Whether a trial has just come to an end. One may be over before anybody could see it.
 *
 * @param isUnknown it was refused, or the import could not be looked at since: nothing is known then of one that was only asked for
 */
export const isTrialOver = (before: Trial | undefined, now: Trial | undefined, isUnknown: boolean): boolean =>
  now === undefined && (before === 'seen' || (before === 'asked' && !isUnknown));
