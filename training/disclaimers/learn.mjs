import { FEATURE_NAMES, KIND_FEATURE_NAMES } from './detector.mjs';
import { learnFeatures } from './learn-features.mjs';
import { learnKinds } from './learn-kinds.mjs';

/** Chosen by cross-validation, see docs/disclaimers.md. */
const SETTINGS = { prior: 0.5, pairPrior: 2, cuePrior: 1, rounds: 40 };
/** A weight below it changes nothing that anybody sees; the file stays short. */
const LEAST = 0.05;

/** What is not learnt: how much the newsroom's own memory counts, which texts without decisions say nothing about. */
const FIXED = { known: { pending: 3, alike: 6 }, threshold: 0.5 };

/** Learns all parameters from labelled texts; gives them as `weights.json` has them. */
export function learn(texts, settings = {}) {
  const features = named(learnFeatures(texts, { ...SETTINGS, ...settings }), FEATURE_NAMES);
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
