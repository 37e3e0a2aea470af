import type { Candidate } from './find-candidates';

/** Decides which candidates are worth a comparison. */
export interface ComparisonBudget {
  allows(candidate: Candidate): boolean;
  /** Notes what became of a candidate; `worth` is 0 when it was none. */
  spend(candidate: Candidate, worth: number): void;
}

const MOST_COMPARISONS = 3;

/**
 * At most a few comparisons for any word of a text, and none where a match has been found that is worth as much as another may be: so the
 * work stays linear in the text, however many notices look alike. Candidates have to come with the most promising first.
 */
export const comparisonBudget = (words: number): ComparisonBudget => {
  const spent = new Uint8Array(words);
  const best = new Float32Array(words);
  const within = (at: number): number => Math.min(words - 1, Math.max(0, at));
  return {
    allows: ({ seen, worth }) => spent[seen] < MOST_COMPARISONS && best[seen] < worth,
    spend: ({ at, length, isVerbatim }, worth) => {
      const last = within(at + length - 1);
      for (let i = within(at); i <= last; i++) {
        if (!isVerbatim) spent[i]++;
        if (best[i] < worth) best[i] = worth;
      }
    },
  };
};
