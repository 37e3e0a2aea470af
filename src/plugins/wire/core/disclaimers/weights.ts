import type { CueRole, Strength } from './cue';

/**
 * The model's parameters: log-odds (natural logarithm) that a piece of evidence adds. A stretch's score is the logistic function of
 * `prior` plus the weights of its evidence.
 */
export interface Weights {
  /** Log-odds of a sentence without any evidence. */
  prior: number;
  cues: Record<CueRole, Record<Strength, number>>;
  /** It stands in quotation marks that opened before it: someone is being quoted. */
  quoted: number;
  /** It begins in the last third of the text. */
  lateInText: number;
  /** It begins with a footnote mark or an opening bracket. */
  footnoteMark: number;
  /** Log-odds from which a sentence continues a notice in its paragraph, and in the paragraph after. */
  joinSameParagraph: number;
  joinNextParagraph: number;
  /** A notice that an editor has not yet decided about was found word by word. */
  knownPending: number;
  /** Score from which a stretch is flagged. */
  threshold: number;
}

export const WEIGHTS: Weights = {
  prior: -3,
  cues: {
    heading: { decisive: 2.6, strong: 2.2, fair: 1.5, weak: 0.8 },
    opener: { decisive: 4.6, strong: 2.8, fair: 1.5, weak: 0.7 },
    phrase: { decisive: 4.6, strong: 2.8, fair: 1.5, weak: 0.7 },
    continuation: { decisive: 2, strong: 1.4, fair: 1, weak: 0.6 },
    against: { decisive: -5, strong: -3, fair: -1.6, weak: -0.8 },
    stop: { decisive: -4, strong: -2.5, fair: -1.5, weak: -0.8 },
  },
  quoted: -2,
  lateInText: 0.3,
  footnoteMark: 0.5,
  joinSameParagraph: 0.5,
  joinNextParagraph: 1.4,
  knownPending: 6,
  threshold: 0.5,
};

/** Log-odds to probability. */
export const logistic = (logOdds: number): number => 1 / (1 + Math.exp(-logOdds));
