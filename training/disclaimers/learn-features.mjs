import { adam } from './adam.mjs';
import { FEATURE_NAMES, latticeOf, marginalsOf } from './detector.mjs';

/**
 * Learns the weights of the sentence features by maximum likelihood of the labelled readings (conditional random field), with a Gaussian
 * prior. The same texts give the same weights.
 *
 * @param {{ read: object, allowed: Uint8Array }[]} texts
 * @param {{ prior: number, pairPrior: number, rounds: number }} settings strength of the prior for single features, and for pairs of word
 *   classes, of which there are many and each is rare
 */
export function learnFeatures(texts, { prior, pairPrior, cuePrior, rounds }) {
  const size = FEATURE_NAMES.length;
  const weights = new Float64Array(size);
  const strength = FEATURE_NAMES.map((name) => {
    if (name.startsWith('cue:')) return cuePrior;
    if (/^in:\w+[+~]|:language\./.test(name)) return pairPrior;
    return name.endsWith('bias') ? 0 : prior;
  });
  const step = adam(size);
  const BATCH = 32;
  const order = shuffled(texts.length);
  for (let round = 0; round < rounds; round += 1) {
    const rate = 0.1 * (1 - round / rounds) + 0.002;
    for (let from = 0; from < texts.length; from += BATCH) {
      const batch = order.slice(from, from + BATCH).map((i) => texts[i]);
      const gradient = new Float64Array(size);
      const share = batch.length / texts.length;
      for (let i = 0; i < size; i += 1) gradient[i] = strength[i] * weights[i] * share;
      for (const text of batch) addGradient(gradient, text, weights);
      step(weights, gradient, rate);
    }
  }
  return weights;
}

/** Expected counts of the features under the model, less those under the labels. */
function addGradient(gradient, { read: { features }, allowed }, weights) {
  const lattice = latticeOf(features, weights);
  const free = marginalsOf(lattice);
  const held = marginalsOf(lattice, allowed);
  features.forEach((one, i) => {
    const begin = free.begin[i] - held.begin[i];
    const again = free.again[i] - held.again[i];
    const join = free.join[i] - held.join[i];
    const headed = free.headed[i] - held.headed[i];
    const inside = begin + join + headed;
    add(gradient, one.inside, inside);
    add(gradient, one.begin, begin);
    add(gradient, one.again, again);
    add(gradient, one.join, join);
    add(gradient, one.headed, headed);
  });
}

function add(gradient, numbers, amount) {
  if (Math.abs(amount) < 1e-9) return;
  for (const number of numbers) gradient[number] += amount;
}

/** A fixed order that mixes files and languages. */
function shuffled(length) {
  const order = Array.from({ length }, (_, i) => i);
  let state = 12345;
  for (let i = length - 1; i > 0; i -= 1) {
    state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff;
    const k = state % (i + 1);
    [order[i], order[k]] = [order[k], order[i]];
  }
  return order;
}
