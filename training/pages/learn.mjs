import { adam } from '../disclaimers/adam.mjs';
import { expectations, FEATURES, HEADS, latticeOf, placeOf } from './core.mjs';
import { knotsOf } from './knots.mjs';
import {
  AVERAGED,
  BATCH,
  COSTS,
  EPOCHS,
  LONGEST,
  OWN_COUNTS,
  PULL,
  RATE,
  RUNS,
  SLOWER,
} from './parameters.mjs';
import { EITHER, INSIDE } from './prepare.mjs';

const BORDERS = HEADS.indexOf('begin');

/**
 * Learns a linear-chain conditional random field: the weights under which the right way to lay the article into each page is the most
 * probable one, the ways that lose or add many words being raised by what that costs (softmax-margin: Gimpel, Smith 2010).
 *
 * @param pages as `prepare` gives them
 * @returns what `Potentials` takes
 */
export function learn(pages) {
  const real = pages.filter(({ page }) => page.isReal);
  const typical = real.length > 0 ? real : pages;
  const knots = FEATURES.map(([name], k) =>
    knotsOf(
      name,
      Float64Array.from(
        typical.flatMap(({ rows }) => rows),
        (row) => row[k],
      ),
    ),
  );
  const offsets = [];
  let size = 1;
  for (const list of knots) {
    offsets.push(size);
    size += list.length;
  }
  const examples = pages.map((page) => ({
    ...constraintsOf(page),
    counts: page.page.isReal || real.length === 0 ? 1 : OWN_COUNTS,
    rows: page.rows.map((row) => sparseRow(row, knots, offsets)),
  }));
  const runs = Array.from({ length: RUNS }, (_, run) => descend(examples, size * HEADS.length, run + 1));
  const weights = runs[0].map((_, k) => runs.reduce((sum, run) => sum + run[k], 0) / RUNS);
  const says = (place) => rounded(weights.subarray(place * HEADS.length, (place + 1) * HEADS.length));
  return {
    bias: says(0),
    features: FEATURES.map(([name], k) => ({
      name,
      knots: rounded(knots[k]),
      says: knots[k].map((_, knot) => says(offsets[k] + knot)),
    })),
  };
}

const rounded = (values) => Array.from(values, (value) => Math.round(value * 1e4) / 1e4);

/** Which states each block may be in, and what it costs to have it in the others. */
function constraintsOf({ labels, sight }) {
  const first = labels.indexOf(INSIDE);
  const last = labels.lastIndexOf(INSIDE);
  const words = labels.reduce((sum, label, i) => sum + (label === INSIDE ? sight.looks[i].words : 0), 1);
  const costs = new Float64Array(2 * labels.length);
  const allowed = Uint8Array.from(labels, (label, i) => {
    const share = Math.min(LONGEST, sight.looks[i].words + 1) / words;
    if (label === EITHER) return 0b1111;
    if (label === INSIDE) {
      costs[2 * i] = COSTS.lost * share;
      return 0b0010;
    }
    costs[2 * i + 1] = COSTS.kept * Math.min(1, share);
    return i < first ? 0b0001 : i > last ? 0b1000 : 0b0100;
  });
  return { allowed, costs };
}

/** A row as the places and shares of the knots it is between; place 0 is always there. */
function sparseRow(row, knots, offsets) {
  const places = [0];
  const shares = [1];
  knots.forEach((list, k) => {
    const place = placeOf(row[k], list);
    const index = Math.floor(place);
    const share = place - index;
    places.push(offsets[k] + index);
    shares.push(1 - share);
    if (share > 0) {
      places.push(offsets[k] + index + 1);
      shares.push(share);
    }
  });
  return { places: Int32Array.from(places), shares: Float32Array.from(shares) };
}

function descend(examples, size, seed) {
  const weights = new Float64Array(size);
  const average = new Float64Array(size);
  const gradient = new Float64Array(size);
  const pull = Float64Array.from({ length: size }, (_, k) =>
    k < HEADS.length ? 0 : k % HEADS.length < BORDERS ? PULL.place : PULL.border,
  );
  const step = adam(size);
  const order = examples.map((_, i) => i);
  const random = randomNumbers(seed);
  let averaged = 0;
  for (let epoch = 0; epoch < EPOCHS; epoch += 1) {
    for (let i = order.length - 1; i > 0; i -= 1) {
      const j = Math.floor(random() * (i + 1));
      [order[i], order[j]] = [order[j], order[i]];
    }
    const rate = RATE * (epoch < EPOCHS * (1 - SLOWER.share) ? 1 : SLOWER.rate);
    for (let from = 0; from < order.length; from += BATCH) {
      gradient.fill(0);
      const batch = order.slice(from, from + BATCH).map((i) => examples[i]);
      for (const example of batch) addGradient(example, weights, gradient);
      const counts = batch.reduce((sum, example) => sum + example.counts, 0);
      for (let k = 0; k < size; k += 1) gradient[k] = gradient[k] / counts + pull[k] * weights[k];
      step(weights, gradient, rate);
    }
    if (epoch < EPOCHS * (1 - AVERAGED)) continue;
    averaged += 1;
    for (let k = 0; k < size; k += 1) average[k] += weights[k];
  }
  return average.map((sum) => sum / averaged);
}

function addGradient({ rows, allowed, costs, counts }, weights, gradient) {
  const potentials = new Float64Array(rows.length * HEADS.length);
  rows.forEach(({ places, shares }, i) => {
    for (let k = 0; k < places.length; k += 1)
      for (let head = 0; head < HEADS.length; head += 1)
        potentials[i * HEADS.length + head] += weights[places[k] * HEADS.length + head] * shares[k];
  });
  const wanted = expectations(potentials, latticeOf(potentials, { allowed }));
  const feared = expectations(potentials, latticeOf(potentials, { costs }));
  rows.forEach(({ places, shares }, i) => {
    for (let head = 0; head < HEADS.length; head += 1) {
      const difference = counts * (feared[i * HEADS.length + head] - wanted[i * HEADS.length + head]);
      if (Math.abs(difference) < 1e-4) continue;
      for (let k = 0; k < places.length; k += 1)
        gradient[places[k] * HEADS.length + head] += difference * shares[k];
    }
  });
}

/** The same numbers each time, 0 to 1. */
function randomNumbers(seed) {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}
