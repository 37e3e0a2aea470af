import type { FEATURES } from './features';

/**
 * What each feature adds to a block's log-odds of being part of the article. Fitted by logistic regression (signs of furniture
 * features held to "not more than nothing") on whole pages and their hard-wrapped, stripped and shortened variants, and checked on
 * pages left out. The bias is then raised by 1, because losing a paragraph is worse than keeping a link. `notice` and `labelled` are
 * set by hand: a legal notice beside the article stays whatever it looks like, and "Tags: …" goes.
 */
export const WEIGHTS: Readonly<Record<(typeof FEATURES)[number], number>> = {
  bias: -1.2,
  length: 0.29,
  long: 1.12,
  closed: 1.1,
  smallShare: 0.54,
  functionShare: -0.86,
  sentences: -0.24,
  commas: 0.21,
  listed: 0.06,
  quoted: 0.77,
  colon: 0.91,
  cut: -1.69,
  question: 0.03,
  dated: -0.47,
  glued: 0,
  separators: -0.19,
  upper: -0.06,
  furniture: -3.41,
  prompts: -1.95,
  shares: -1.09,
  rights: -0.73,
  heading: -0.15,
  labelled: -2,
  notice: 2,
  repeated: -0.23,
  prose: 0.6,
  proseNext: 1.83,
  proseNear: 1.94,
  proseBefore: 1,
  proseAfter: 0.71,
  shortInProse: 0.44,
  listInProse: -0.29,
  first: -1,
  last: -1.47,
  under: -1.49,
  underShort: -0.7,
  underProse: -0.58,
};

/**
 * The prices of the segmentation, in the same measure: to leave the article for good costs nothing, to interrupt it, to go on after an
 * interruption and each block of the interruption do.
 */
export const PRICES = { gap: 3, reopen: 5, gapStep: 0.2 };
