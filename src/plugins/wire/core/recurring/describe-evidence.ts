import type { RecurringEvidence } from './judge';

/** Why a paragraph is put before an editor, in words. */
export const describeEvidence = ({ stories, of, from, to }: RecurringEvidence, source: string): string =>
  `It recurs in ${stories} of ${of} articles of ${source}, from ${dayOf(from)} to ${dayOf(to)}.`;

const dayOf = (iso: string): string => iso.slice(0, 10);
