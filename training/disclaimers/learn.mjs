import { FEATURE_NAMES, KIND_FEATURE_NAMES } from './detector.mjs';
import { learnFeatures } from './learn-features.mjs';
import { learnKinds } from './learn-kinds.mjs';

/** Chosen by cross-validation, see docs/disclaimers.md. */
const SETTINGS = { prior: 0.5, pairPrior: 8, cuePrior: 8, rounds: 40 };
/** A weight below it changes nothing that anybody sees; the file stays short. */
const LEAST = 0.05;

/**
 * Added to what was learnt, chosen by cross-validation: likelihood weighs every sentence alike, but a missed notice costs more than one too
 * many, and one notice cut in two more than two taken for one.
 */
const SHIFTS = {
  'begin:bias': 0.7,
  'begin:space.any.inNotice': -1.4,
  'begin:line.any.inNotice': -1.4,
  'begin:blank.any.inNotice': -1.4,
};

/** What is not learnt: how much the newsroom's own memory counts, which texts without decisions say nothing about. */
const FIXED = { known: { pending: 3, alike: 6 }, threshold: 0.5 };

/** Learns all parameters from labelled texts; gives them as `weights.json` has them. */
export function learn(texts, settings = {}) {
  const learnt = learnFeatures(texts, { ...SETTINGS, ...settings });
  for (const [name, shift] of Object.entries(SHIFTS)) learnt[FEATURE_NAMES.indexOf(name)] += shift;
  const features = named(learnt, FEATURE_NAMES);
  const kinds = Object.fromEntries(
    [...learnKinds(texts)].map(([kind, weights]) => [kind, named(weights, KIND_FEATURE_NAMES)]),
  );
  return { features, kinds, ...FIXED };
}

const named = (weights, names) =>
  Object.fromEntries(
    names
      .map((name, i) => [name, Math.round(weights[i] * 100) / 100])
      .filter(([, weight]) => Math.abs(weight) >= LEAST),
  );
