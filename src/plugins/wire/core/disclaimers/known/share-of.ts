import type { Edits } from './edits';

/** Words in a row that count as one thing in common. */
const RUN = 2;
/** An edit that touches a negation, a kind or a law's number: never near enough to be the same notice. */
const OTHER_MEANING = 0.85;
const NOT_EXACT = 0.99;

/**
 * How much of a notice a stretch of `size` units has: 1 for all, word by word, slots aside; else the share of runs of two words that both
 * have (Dice's coefficient: what is missing and what is new count the same), at most 0.99, and at most 0.85 when the meaning may differ.
 */
export const shareOf = ({ same, width, isExact, sameMeaning }: Edits, size: number): number => {
  if (isExact) return 1;
  let common = 0;
  let run = 0;
  let extra = 0;
  for (let i = 0; i < same.length; i++) {
    const follows = i > 0 && same[i - 1] >= 0 && same[i] === same[i - 1] + width[i - 1];
    run = same[i] < 0 ? 0 : follows ? run + 1 : 1;
    if (run >= RUN) common++;
    extra += width[i] - 1;
  }
  const runs = Math.max(1, same.length - RUN + 1) + Math.max(1, size - extra - RUN + 1);
  const share = Math.min(NOT_EXACT, (2 * common) / runs);
  return sameMeaning ? share : Math.min(share, OTHER_MEANING);
};
