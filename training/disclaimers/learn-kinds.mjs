import { adam } from './adam.mjs';
import { KIND_FEATURE_NAMES, kindFeaturesOf, NOTICE_KINDS } from './detector.mjs';

const ROUNDS = 80;
const PRIOR = 0.5;

/**
 * Learns for each kind how probable a notice is of it: logistic regression, one kind at a time.
 *
 * @param {{ gold: object, read: object, spanOf: number[] }[]} texts
 * @returns {Map<string, Float64Array>}
 */
export function learnKinds(texts) {
  const notices = texts.flatMap(({ gold, read, spanOf }) =>
    gold.spans.map((span, k) => ({
      kinds: span.kinds,
      sentences: read.features.filter((_one, i) => spanOf[i] === k),
    })),
  );
  return new Map(NOTICE_KINDS.map((kind) => [kind, learnKind(kind, notices)]));
}

function learnKind(kind, notices) {
  const rows = notices.map(({ kinds, sentences }) => ({
    values: kindFeaturesOf(kind, sentences),
    is: kinds.includes(kind) ? 1 : 0,
  }));
  const size = KIND_FEATURE_NAMES.length;
  const weights = new Float64Array(size);
  const step = adam(size);
  for (let round = 0; round < ROUNDS; round += 1) {
    const gradient = new Float64Array(size);
    for (let i = 1; i < size; i += 1) gradient[i] = PRIOR * weights[i];
    for (const { values, is } of rows) {
      let sum = 0;
      for (let i = 0; i < size; i += 1) sum += weights[i] * values[i];
      const error = 1 / (1 + Math.exp(-sum)) - is;
      for (let i = 0; i < size; i += 1) gradient[i] += error * values[i];
    }
    step(weights, gradient, 0.15 * (1 - round / ROUNDS) + 0.005);
  }
  return weights;
}
