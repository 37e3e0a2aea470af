import type { SentenceFeatures } from './features';

/**
 * A linear-chain conditional random field over a text's sentences (Lafferty, McCallum, Pereira 2001). A sentence is outside (O), begins a
 * notice (B; H when it is a heading) or goes on with one (I; J under a heading); an end needs no state of its own. Scores are log-odds
 * against O.
 */
export interface Lattice {
  length: number;
  /** Score of a sentence as the first one of a notice; and as the same right after another notice. */
  begin: Float64Array;
  again: Float64Array;
  /** Score of a sentence that goes on with a notice, and with one under a heading. */
  join: Float64Array;
  headed: Float64Array;
  heading: Uint8Array;
  /** Sentences that can't be part of a notice. */
  barred: Uint8Array;
}

/** Which steps a labelled text allows for a sentence, as bits. */
export const ALLOW = { outside: 1, begin: 2, inside: 4 } as const;

/** How probable each step is. */
export interface Marginals {
  /** Natural logarithm of the sum over all readings. */
  logZ: number;
  begin: Float64Array;
  again: Float64Array;
  join: Float64Array;
  headed: Float64Array;
}

/** Keeps the exponential function within bounds. */
const MOST = 60;

const sumOf = (numbers: readonly number[], weights: Float64Array): number => {
  let sum = 0;
  for (let i = 0; i < numbers.length; i++) sum += weights[numbers[i]];
  return sum;
};

/** Scores a text's sentences by the weights of their features. */
export const latticeOf = (
  features: readonly SentenceFeatures[],
  weights: Float64Array,
  isBarred: (sentence: number) => boolean = () => false,
): Lattice => {
  const length = features.length;
  const column = () => new Float64Array(length);
  const lattice: Lattice = {
    length,
    begin: column(),
    again: column(),
    join: column(),
    headed: column(),
    heading: new Uint8Array(length),
    barred: new Uint8Array(length),
  };
  features.forEach((one, i) => {
    const inside = sumOf(one.inside, weights);
    const begin = inside + sumOf(one.begin, weights);
    lattice.begin[i] = begin;
    lattice.again[i] = begin + sumOf(one.again, weights);
    lattice.join[i] = inside + sumOf(one.join, weights);
    lattice.headed[i] = inside + sumOf(one.headed, weights);
    lattice.heading[i] = one.heading ? 1 : 0;
    lattice.barred[i] = isBarred(i) ? 1 : 0;
  });
  return lattice;
};

const power = (score: number): number => Math.exp(Math.max(-MOST, Math.min(MOST, score)));

/**
 * Forward-backward: the probability of each step at each sentence. Linear in the number of sentences.
 *
 * @param allowed per sentence the steps (`ALLOW`) that are counted; all when absent
 */
export const marginalsOf = (lattice: Lattice, allowed?: Uint8Array): Marginals => {
  const { length, heading } = lattice;
  const column = () => new Float64Array(length);
  const result: Marginals = { logZ: 0, begin: column(), again: column(), join: column(), headed: column() };
  const steps = stepsOf(lattice, allowed);
  const { outside, begin, again, join, headed } = steps;
  // What the steps before lead to, scaled to 1: outside, in a notice, in one under a heading.
  const [o, n, h, scale] = [column(), column(), column(), column()];
  let [po, pn, ph] = [1, 0, 0];
  for (let i = 0; i < length; i++) {
    const start = po * begin[i] + (pn + ph) * again[i];
    const no = (po + pn + ph) * outside[i];
    const nn = pn * join[i] + (heading[i] ? 0 : start);
    const nh = ph * headed[i] + (heading[i] ? start : 0);
    const sum = no + nn + nh;
    if (sum === 0) return { ...result, logZ: -Infinity };
    scale[i] = sum;
    result.logZ += Math.log(sum);
    [po, pn, ph] = [no / sum, nn / sum, nh / sum];
    [o[i], n[i], h[i]] = [po, pn, ph];
  }
  let [bo, bn, bh] = [1, 1, 1];
  for (let i = length - 1; i >= 0; i--) {
    const [fo, fn, fh] = i === 0 ? [1, 0, 0] : [o[i - 1], n[i - 1], h[i - 1]];
    const after = heading[i] ? bh : bn;
    result.again[i] = ((fn + fh) * again[i] * after) / scale[i];
    result.begin[i] = (fo * begin[i] * after) / scale[i] + result.again[i];
    result.join[i] = (fn * join[i] * bn) / scale[i];
    result.headed[i] = (fh * headed[i] * bh) / scale[i];
    const out = outside[i] * bo;
    const more = again[i] * after;
    [bo, bn, bh] = [
      (out + begin[i] * after) / scale[i],
      (out + more + join[i] * bn) / scale[i],
      (out + more + headed[i] * bh) / scale[i],
    ];
  }
  return result;
};

interface Steps {
  outside: Float64Array;
  begin: Float64Array;
  again: Float64Array;
  join: Float64Array;
  headed: Float64Array;
}

const stepsOf = (lattice: Lattice, allowed: Uint8Array | undefined): Steps => {
  const { length } = lattice;
  const column = () => new Float64Array(length);
  const steps: Steps = {
    outside: column(),
    begin: column(),
    again: column(),
    join: column(),
    headed: column(),
  };
  for (let i = 0; i < length; i++) {
    const may = lattice.barred[i] ? ALLOW.outside : (allowed?.[i] ?? 7);
    if ((may & ALLOW.outside) !== 0) steps.outside[i] = 1;
    if ((may & ALLOW.begin) !== 0) {
      steps.begin[i] = power(lattice.begin[i]);
      steps.again[i] = power(lattice.again[i]);
    }
    if ((may & ALLOW.inside) !== 0) {
      steps.join[i] = power(lattice.join[i]);
      steps.headed[i] = power(lattice.headed[i]);
    }
  }
  return steps;
};
