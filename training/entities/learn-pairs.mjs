import { core } from '../compiled-core.mjs';
import { LEAST_MET, LEAVE_OUT, PULL, RATE, ROLE_LEAVE_OUT_WORDS, ROUNDS, SEED } from './parameters.mjs';
import { randomFrom } from '../random.mjs';

const { namesWord } = core('entities/sequence/feature');

/**
 * Learns one weight a feature by which right examples are told from wrong ones (logistic regression by AdaGrad, features left out at random).
 *
 * @param examples of each `features` and `right`
 * @returns as `learn` does, of one label
 */
export function learnPairs(examples) {
  const met = new Map();
  for (const { features } of examples) for (const f of features) met.set(f, (met.get(f) ?? 0) + 1);
  const weights = new Map(
    [...met].filter(([, count]) => count >= LEAST_MET).map(([f]) => [f, { weight: 0, square: 0 }]),
  );
  const chance = randomFrom(SEED);
  const order = examples.map(({ features, right }) => ({
    features: features.filter((f) => weights.has(f)),
    right,
  }));
  for (let round = 0; round < ROUNDS; round += 1) {
    for (let i = order.length - 1; i > 0; i -= 1) {
      const j = Math.floor(chance() * (i + 1));
      [order[i], order[j]] = [order[j], order[i]];
    }
    for (const { features, right } of order) {
      const active = features
        .filter((f) => chance() >= (namesWord(f) ? ROLE_LEAVE_OUT_WORDS : LEAVE_OUT))
        .map((f) => weights.get(f));
      const score = active.reduce((sum, { weight }) => sum + weight, 0);
      const gap = (right ? 1 : 0) - 1 / (1 + Math.exp(-score));
      for (const one of active) {
        const slope = gap - PULL * one.weight;
        one.square += slope * slope;
        one.weight += (RATE * slope) / Math.sqrt(one.square + 0.1);
      }
    }
  }
  return { weights: new Map([...weights].map(([f, { weight }]) => [f, [weight]])), steps: [[0]] };
}
