/** How strongly weights are drawn to nothing: those of a block's place, and those of where the article begins, ends and is interrupted. */
export const PULL = { place: 0.15, border: 0.3 };
/** What it costs in training to lose all of an article, and to keep as many words that are none. */
export const COSTS = { lost: 6, kept: 3 };
/** Words after which a paragraph costs no more. */
export const LONGEST = 120;
export const EPOCHS = 25;
/** The last epochs, whose weights are averaged, and those in which steps are smaller. */
export const AVERAGED = 0.3;
export const SLOWER = { share: 0.4, rate: 0.3 };
export const RATE = 0.03;
export const BATCH = 12;
/** Pages written for training beside real ones. */
export const OWN_COUNTS = 0.5;
/** Trainings in different order, whose weights are averaged: one alone is much by chance. */
export const RUNS = 4;
