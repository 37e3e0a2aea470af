import { NOTICE_KINDS, type NoticeKind } from '../flag';
import { BORDERS, featureNumber, FEATURE_NAMES, isFeature, STATE_NAMES } from './feature-names';
import { Gate, type GateFile } from './gate';
import { KIND_FEATURE_NAMES } from './kind-features';
import type { Steps } from './lattice';
import { PhraseTable } from './phrases';
import learnt from './weights.json';

/** The model's parameters as they are kept: by name, what is zero left out. All are log-odds (natural logarithm). */
export interface WeightsFile {
  /** By feature (`FEATURE_NAMES`). */
  features: Record<string, number>;
  /** By phrase (`PhraseSlot`): what it adds to a sentence as part of a notice (`say:`), or as the first one of a notice (`open:`). */
  phrases: Record<string, number>;
  /** By kind, by what says that a sentence is of it (`STATE_NAMES`, phrases). */
  states: Record<string, Record<string, number>>;
  /** What a decisive cue of a kind says for that kind. */
  cueOfKind: number;
  /** What a step from kind to kind weighs, by border (`BORDERS`), by kind before, by kind after. */
  steps: Record<keyof Steps, Record<string, Record<string, Record<string, number>>>>;
  /** By kind, by feature (`KIND_FEATURE_NAMES`): what makes a whole notice be of it. */
  kinds: Record<string, Record<string, number>>;
  gate: GateFile;
  known: {
    /** What a notice is worth that an editor has not yet decided about and that is found again. */
    pending: number;
    /** What a stretch is worth that is like a known notice, but not the same; times the share of words. */
    alike: number;
  };
  /** Share of the readings (0 to 1) that must have a notice for it to be one. */
  least: number;
  /** Score (0 to 1) from which a stretch is flagged. */
  threshold: number;
}

/** The parameters, ready for use. */
export interface Weights {
  /** Of `FEATURE_NAMES`, then of the phrases. */
  features: Float64Array;
  phrases: PhraseTable;
  /** Of `STATE_NAMES`, then of the phrases that say something of kinds: one for each kind. */
  states: Float64Array;
  cueOfKind: number;
  steps: Steps;
  kinds: { kind: NoticeKind; weights: Float64Array }[];
  gate: Gate;
  known: WeightsFile['known'];
  least: number;
  threshold: number;
}

/**
 * Reads parameters. A cue that has been rewritten since counts as others of its role and strength do, until the next training.
 *
 * @throws Error when a parameter has a name that the model does not know
 */
export const readWeights = (file: WeightsFile): Weights => {
  const ofKinds = new Set(Object.values(file.states).flatMap((named) => Object.keys(named)));
  const named = Object.keys(file.phrases);
  const stating = named.filter((name) => ofKinds.has(name));
  const names = [...stating, ...named.filter((name) => !ofKinds.has(name))];
  const features = new Float64Array(FEATURE_NAMES.length + names.length);
  features.set(numbered(stillKnown(file.features), FEATURE_NAMES.length, featureNumber));
  names.forEach((name, i) => (features[FEATURE_NAMES.length + i] = file.phrases[name]));
  return {
    features,
    phrases: new PhraseTable(names, stating.length),
    states: statesOf(file.states, stating),
    cueOfKind: file.cueOfKind,
    steps: {
      join: stepsOf(file.steps.join),
      headed: stepsOf(file.steps.headed),
      again: stepsOf(file.steps.again),
    },
    kinds: Object.entries(file.kinds).map(([kind, weights]) => ({
      kind: kind as NoticeKind,
      weights: numbered(weights, KIND_FEATURE_NAMES.length, (name) => KIND_FEATURE_NAMES.indexOf(name)),
    })),
    gate: new Gate(file.gate),
    known: file.known,
    least: file.least,
    threshold: file.threshold,
  };
};

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
  for (const [name, weight] of Object.entries(named)) {
    const number = numberOf(name);
    if (number < 0) throw new Error(`There is no feature "${name}".`);
    weights[number] = weight;
  }
  return weights;
};

const kindNumber = (kind: string): number => {
  const number = NOTICE_KINDS.indexOf(kind as NoticeKind);
  if (number < 0) throw new Error(`There is no kind "${kind}".`);
  return number;
};

const statesOf = (byKind: WeightsFile['states'], phrases: readonly string[]): Float64Array => {
  const places = new Map([...STATE_NAMES, ...phrases].map((name, i) => [name, i]));
  const weights = new Float64Array(places.size * NOTICE_KINDS.length);
  for (const [kind, named] of Object.entries(byKind)) {
    const k = kindNumber(kind);
    for (const [name, weight] of Object.entries(named)) {
      const place = places.get(name);
      if (place === undefined) throw new Error(`Neither a state's feature nor a phrase: "${name}".`);
      weights[place * NOTICE_KINDS.length + k] = weight;
    }
  }
  return weights;
};

const stepsOf = (byBorder: WeightsFile['steps'][keyof Steps]): Float64Array => {
  const count = NOTICE_KINDS.length;
  const weights = new Float64Array(BORDERS.length * count * count);
  BORDERS.forEach((border, b) => {
    for (const [before, byKind] of Object.entries(byBorder[border] ?? {})) {
      for (const [after, weight] of Object.entries(byKind))
        weights[(b * count + kindNumber(before)) * count + kindNumber(after)] = weight;
    }
  });
  return weights;
};

let weights: Weights | undefined;

/** The parameters that `npm run train:disclaimers` has learnt; read when they are first needed, since that program has to load before. */
export const learntWeights = (): Weights => (weights ??= readWeights(learnt));

/** Log-odds to probability. */
export const logistic = (logOdds: number): number => 1 / (1 + Math.exp(-logOdds));
