import type { Place } from './gather-anchors';

/** Decides which places of a text are worth work. */
export interface ComparisonBudget {
  /** May something worth so much be found there, and may runs still be counted? Notes that they are. */
  allowsCount(place: Place, worth: number): boolean;
  /** May something worth so much be found there, and may it still be compared? */
  allowsComparison(place: Place, worth: number): boolean;
  /** Has a match been found that this word lies in? */
  isExplained(word: number): boolean;
  /** Notes a match and what it is worth, or with 0 that a comparison found none. */
  found(place: Place, worth: number): void;
}

const WORDS_IN_STRETCH = 16;
const COUNTS_IN_STRETCH = 12;
const MOST_COMPARISONS = 2;
/** So much more must a place promise than what has been found there. */
const BETTER = 1.15;

/**
 * A few comparisons for any word of a text and a few counts for any stretch, and none where a match has been found that is worth as much as
 * another may be: so the work stays linear in the text, however many notices look alike. Places have to come with the most promising first.
 */
export const comparisonBudget = (words: number): ComparisonBudget => {
  const best = new Float32Array(words);
  const comparisons = new Uint8Array(words);
  const counts = new Uint8Array(Math.ceil(words / WORDS_IN_STRETCH));
  const stretchOf = (word: number): number => Math.floor(word / WORDS_IN_STRETCH);
  return {
    allowsCount: ({ seen }, worth) =>
      best[seen] * BETTER < worth &&
      counts[stretchOf(seen)] < COUNTS_IN_STRETCH &&
      counts[stretchOf(seen)]++ >= 0,
    allowsComparison: ({ seen }, worth) =>
      best[seen] * BETTER < worth && comparisons[seen] < MOST_COMPARISONS,
    isExplained: (word) => best[word] > 0,
    found: ({ at, length }, worth) => {
      const end = Math.min(words, at + length);
      for (let i = Math.max(0, at); i < end; i++) {
        comparisons[i]++;
        if (best[i] < worth) best[i] = worth;
      }
    },
  };
};
