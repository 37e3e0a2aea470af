import { adam } from './adam.mjs';
import { dropping, dropRates, shrink } from './drop-features.mjs';
import { FEATURE_NAMES, latticeOf, marginalsOf, NOTICE_KINDS, STATE_NAMES } from './detector.mjs';
import { asWeights, parameters, viewsOf } from './parameters.mjs';

const KINDS = NOTICE_KINDS.length;
const BATCH = 32;
/** Rounds after which sentences are looked at anew that were sure to be outside. */
const LOOK_AGAIN = new Set([0, 1, 3, 6, 9, 12, 15, 18, 21, 24]);
/** From this share of the rounds on the weights are averaged, since dropout makes them stray (Polyak, Juditsky 1992). */
const AVERAGED_FROM = 0.6;
/** Less probable to be in a notice, and a sentence is left out until then. */
const SURELY_OUTSIDE = 0.001;

/**
 * Learns the weights of the sequence model by maximum likelihood of the labelled readings (conditional random field; the kind of each
 * sentence is hidden among the kinds of its notice), with a Gaussian prior and dropout. Several runs are averaged, since one
 * strays by its order and by what it leaves out. The same texts give the same weights.
 *
 * @param {{ features: object[], allowed: object, weight: number }[]} texts features with those of `phrases`
 * @param {{ phrases: number, statePhrases: number }} counts
 * @param {object} settings strengths of the priors, shares of features that are left out, numbers of rounds and runs
 */
export function learnSequence(texts, counts, settings) {
  const learnt = parameters(counts);
  const mean = meanOf(learnt.vector.length);
  for (let run = 0; run < settings.runs; run += 1) mean.add(learnOnce(texts, counts, settings, run));
  learnt.vector.set(mean.value);
  return learnt;
}

/** The weights that one run learns. Another `run` takes the texts in another order and leaves out other features. */
function learnOnce(texts, counts, settings, run) {
  const learnt = parameters(counts);
  const { vector, sizes } = learnt;
  const strength = priors(sizes, settings);
  const step = adam(vector.length);
  const gradient = new Float64Array(vector.length);
  const parts = viewsOf(gradient, sizes);
  // Most sentences are outside: to begin there saves rounds.
  learnt.features[FEATURE_NAMES.indexOf('in:bias')] = -3;
  learnt.features[FEATURE_NAMES.indexOf('begin:bias')] = -3;
  const rates = dropRates(sizes.features, settings);
  const order = shuffled(texts.length, run);
  const mean = meanOf(vector.length);
  const mass = texts.reduce((sum, { weight }) => sum + weight, 0);
  for (let round = 0; round < settings.rounds; round += 1) {
    const rate = 0.1 * (1 - round / settings.rounds) + 0.002;
    if (LOOK_AGAIN.has(round)) for (const text of texts) text.islands = undefined;
    for (let from = 0; from < texts.length; from += BATCH) {
      const batch = order.slice(from, from + BATCH);
      const share = batch.reduce((sum, i) => sum + texts[i].weight, 0) / mass;
      for (let i = 0; i < vector.length; i += 1) gradient[i] = strength[i] * vector[i] * share;
      const weights = asWeights(learnt);
      for (const i of batch)
        addText(parts, texts[i], weights, dropping(rates, i, run * settings.rounds + round));
      step(vector, gradient, rate);
    }
    if (round >= settings.rounds * AVERAGED_FROM) mean.add(vector);
  }
  vector.set(mean.value);
  shrink(learnt, rates, KINDS);
  return vector;
}

/** The mean of the vectors that were added. */
function meanOf(size) {
  const value = new Float64Array(size);
  let count = 0;
  const add = (vector) => {
    count += 1;
    for (let i = 0; i < size; i += 1) value[i] += (vector[i] - value[i]) / count;
  };
  return { value, add };
}

function priors(sizes, { prior, pairPrior, cuePrior, phrasePrior, statePrior, stepPrior }) {
  const strength = new Float64Array(Object.values(sizes).reduce((sum, size) => sum + size, 0));
  const parts = viewsOf(strength, sizes);
  parts.features.fill(phrasePrior);
  FEATURE_NAMES.forEach((name, i) => {
    if (name.startsWith('cue:')) parts.features[i] = cuePrior;
    else if (/^in:\w+[+~]|:language\./.test(name)) parts.features[i] = pairPrior;
    else parts.features[i] = name.endsWith('bias') ? 0 : prior;
  });
  parts.states.fill(statePrior * 3);
  parts.states.fill(statePrior, 0, STATE_NAMES.length * KINDS);
  parts.cueOfKind.fill(0.1);
  for (const name of ['join', 'headed', 'again']) parts[name].fill(stepPrior);
  return strength;
}

/**
 * Expected counts of the features under the model, less those under the labels; only of sentences that may be in a notice. Which those are
 * is looked at with all features.
 */
function addText(parts, text, weights, drop) {
  const whole = text.islands === undefined;
  const islands = text.islands ?? [{ first: 0, last: text.features.length - 1 }];
  const probable = whole && new Float64Array(text.features.length);
  for (const { first, last } of islands) {
    const stretch = text.features.slice(first, last + 1);
    const features = whole ? stretch : stretch.map(drop);
    const allowed = {
      steps: text.allowed.steps.subarray(first, last + 1),
      kinds: text.allowed.kinds.subarray(first, last + 1),
    };
    const lattice = latticeOf(features, weights);
    const free = marginalsOf(lattice, undefined, { steps: parts, weight: text.weight });
    const held = marginalsOf(lattice, allowed, { steps: parts, weight: -text.weight });
    if (whole)
      features.forEach((_one, i) => (probable[first + i] = free.begin[i] + free.join[i] + free.headed[i]));
    features.forEach((one, i) => addSentence(parts, one, i, free, held, text.weight));
  }
  if (whole) text.islands = islandsOf(probable, text.allowed.steps);
}

function addSentence(parts, one, i, free, held, weight) {
  const more = (name) => weight * (free[name][i] - held[name][i]);
  const [begin, again, againHeaded, join, headed] = [
    more('begin'),
    more('again'),
    more('againHeaded'),
    more('join'),
    more('headed'),
  ];
  add(parts.features, one.inside, begin + join + headed);
  add(parts.features, one.begin, begin);
  add(parts.features, one.again, again);
  add(parts.features, one.againHeaded, againHeaded);
  add(parts.features, one.join, join);
  add(parts.features, one.headed, headed);
  for (let k = 0; k < KINDS; k += 1) {
    const amount = weight * (free.kinds[i * KINDS + k] - held.kinds[i * KINDS + k]);
    if (Math.abs(amount) < 1e-7) continue;
    for (const state of one.states) parts.states[state * KINDS + k] += amount;
    parts.cueOfKind[0] += amount * one.cueKinds[k];
  }
}

function add(gradient, numbers, amount) {
  if (Math.abs(amount) < 1e-9) return;
  for (const number of numbers) gradient[number] += amount;
}

/** Stretches of sentences that are, or may be taken for, notices, with a neighbour on either side. */
function islandsOf(probable, steps) {
  const islands = [];
  probable.forEach((probability, i) => {
    if (probability < SURELY_OUTSIDE && steps[i] === 1) return;
    const before = islands.at(-1);
    const first = Math.max(0, i - 1);
    const last = Math.min(probable.length - 1, i + 1);
    if (before && first <= before.last + 1) before.last = last;
    else islands.push({ first, last });
  });
  return islands;
}

/** A fixed order that mixes files and languages, another one for another seed. */
function shuffled(length, seed) {
  const order = Array.from({ length }, (_, i) => i);
  let state = 12345 + seed;
  for (let i = length - 1; i > 0; i -= 1) {
    state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff;
    const k = state % (i + 1);
    [order[i], order[k]] = [order[k], order[i]];
  }
  return order;
}
