import type { NoticeKind } from './flag';
import { featureNumber, FEATURE_NAMES, isFeature } from './feature-names';
import { KIND_FEATURE_NAMES } from './kind-features';
import learnt from './weights.json';

/** The model's parameters as they are kept: by name, what is zero left out. All are log-odds (natural logarithm). */
export interface WeightsFile {
  /** By feature (`FEATURE_NAMES`). */
  features: Record<string, number>;
  /** By kind, by feature (`KIND_FEATURE_NAMES`). */
  kinds: Record<string, Record<string, number>>;
  known: {
    /** What a notice is worth that an editor has not yet decided about and that is found again. */
    pending: number;
    /** What a stretch is worth that is like a known notice, but not the same; times the share of words. */
    alike: number;
  };
  /** Score (0 to 1) from which a stretch is flagged. */
  threshold: number;
}

/** The parameters, ready for use. */
export interface Weights {
  features: Float64Array;
  kinds: { kind: NoticeKind; weights: Float64Array }[];
  known: WeightsFile['known'];
  threshold: number;
}

/**
 * Reads parameters. A cue that has been rewritten since counts as others of its role and strength do, until the next training.
 *
 * @throws Error when a parameter has a name that the model does not know
 */
export const readWeights = (file: WeightsFile): Weights => ({
  features: numbered(stillKnown(file.features), FEATURE_NAMES.length, featureNumber),
  kinds: Object.entries(file.kinds).map(([kind, weights]) => ({
    kind: kind as NoticeKind,
    weights: numbered(weights, KIND_FEATURE_NAMES.length, (name) => KIND_FEATURE_NAMES.indexOf(name)),
  })),
  known: file.known,
  threshold: file.threshold,
});

const stillKnown = (features: Record<string, number>): Record<string, number> =>
  Object.fromEntries(
    Object.entries(features).filter(([name]) => !name.startsWith('cue:') || isFeature(name)),
  );

const numbered = (
  named: Record<string, number>,
  size: number,
  numberOf: (name: string) => number,
): Float64Array => {
  const weights = new Float64Array(size);
  for (const [name, weight] of Object.entries(named)) weights[numberOf(name)] = weight;
  return weights;
};

let weights: Weights | undefined;

/** The parameters that `npm run train:disclaimers` has learnt; read when they are first needed, since that program has to load before. */
export const learntWeights = (): Weights => (weights ??= readWeights(learnt));

/** Log-odds to probability. */
export const logistic = (logOdds: number): number => 1 / (1 + Math.exp(-logOdds));
