import type { Lattice, Steps } from './lattice';

/** Which steps a labelled text allows for a sentence, as bits. */
export const ALLOW = { outside: 1, begin: 2, inside: 4 } as const;

/** What a labelled text allows: per sentence the steps (`ALLOW`) and the kinds (bits). */
export interface Allowed {
  steps: Uint8Array;
  kinds: Uint16Array;
}

/** How probable each step is. */
export interface Marginals {
  /** Natural logarithm of the sum over all readings; -Infinity when none is allowed. */
  logZ: number;
  /** Per sentence: it begins a notice (also after another); so after a notice without, and with a heading; it goes on with one. */
  begin: Float64Array;
  again: Float64Array;
  againHeaded: Float64Array;
  join: Float64Array;
  headed: Float64Array;
  /** Per sentence and kind. */
  kinds: Float64Array;
}

/** Where to add how often each step from kind to kind is expected, and how much each counts. */
export interface StepCounts {
  steps: Steps;
  weight: number;
}

/** Keeps the exponential function within bounds. */
const MOST = 50;
/** Less than that within notices, and no step from there need be followed. */
const NOTHING = 1e-10;

const power = (score: number): number => Math.exp(score > MOST ? MOST : score < -MOST ? -MOST : score);
const powers = (scores: Float64Array): Float64Array => {
  const factors = new Float64Array(scores.length);
  for (let i = 0; i < scores.length; i++) factors[i] = power(scores[i]);
  return factors;
};

/** The steps' factors, which are the same for all texts that are read with the same weights. */
const stepFactors = new WeakMap<Steps, Steps>();
const factorsOfSteps = (steps: Steps): Steps => {
  let factors = stepFactors.get(steps);
  if (!factors) {
    factors = { join: powers(steps.join), headed: powers(steps.headed), again: powers(steps.again) };
    stepFactors.set(steps, factors);
  }
  return factors;
};

/** Forward-backward: the probability of each step at each sentence. Linear in the number of sentences. */
export const marginalsOf = (lattice: Lattice, allowed?: Allowed, counts?: StepCounts): Marginals => {
  const { length, kinds } = lattice;
  const column = () => new Float64Array(length);
  const result: Marginals = {
    logZ: 0,
    begin: column(),
    again: column(),
    againHeaded: column(),
    join: column(),
    headed: column(),
    kinds: new Float64Array(length * kinds),
  };
  const factors = factorsOf(lattice, allowed);
  const states = 1 + 2 * kinds;
  const forward = new Float64Array((length + 1) * states);
  forward[0] = 1;
  const scale = column();
  for (let i = 0; i < length; i++) {
    const sum = forwardStep(lattice, factors, forward, i);
    if (!(sum > 0)) return { ...result, logZ: -Infinity };
    scale[i] = sum;
    result.logZ += Math.log(sum);
    const at = (i + 1) * states;
    for (let s = 0; s < states; s++) forward[at + s] /= sum;
  }
  const backward = new Float64Array(states).fill(1);
  for (let i = length - 1; i >= 0; i--)
    backwardStep(lattice, factors, forward, backward, i, scale[i], result, counts);
  return result;
};

/** The scores as factors. */
interface Factors {
  outside: Uint8Array;
  words: Float64Array;
  begin: Float64Array;
  again: Float64Array;
  againHeaded: Float64Array;
  join: Float64Array;
  headed: Float64Array;
  steps: Steps;
}

const factorsOf = (lattice: Lattice, allowed: Allowed | undefined): Factors => {
  const { length, kinds } = lattice;
  const column = () => new Float64Array(length);
  const factors: Factors = {
    outside: new Uint8Array(length),
    words: new Float64Array(length * kinds),
    begin: column(),
    again: column(),
    againHeaded: column(),
    join: column(),
    headed: column(),
    steps: factorsOfSteps(lattice.steps),
  };
  for (let i = 0; i < length; i++) {
    const may = lattice.barred[i] ? ALLOW.outside : (allowed?.steps[i] ?? 7);
    factors.outside[i] = may & ALLOW.outside;
    if (may === ALLOW.outside) continue;
    if ((may & ALLOW.begin) !== 0) {
      factors.begin[i] = power(lattice.begin[i]);
      factors.again[i] = power(lattice.again[i]);
      factors.againHeaded[i] = power(lattice.againHeaded[i]);
    }
    if ((may & ALLOW.inside) !== 0) {
      factors.join[i] = power(lattice.join[i]);
      factors.headed[i] = power(lattice.headed[i]);
    }
    const mask = allowed?.kinds[i] || -1;
    for (let at = i * kinds, k = 0; k < kinds; k++, at++)
      if (((mask >>> k) & 1) === 1) factors.words[at] = power(lattice.words[at]);
  }
  return factors;
};

/** What lies in notices of a forward column. */
const inNotices = (forward: Float64Array, at: number, states: number): number => {
  let sum = 0;
  for (let s = 1; s < states; s++) sum += forward[at + s];
  return sum;
};

const forwardStep = (lattice: Lattice, factors: Factors, forward: Float64Array, i: number): number => {
  const { kinds, heading, border } = lattice;
  const states = 1 + 2 * kinds;
  const before = i * states;
  const after = before + states;
  const inside = inNotices(forward, before, states);
  const live = inside > NOTHING ? kinds : 0;
  const { join, headed, again } = factors.steps;
  forward[after] = (forward[before] + inside) * factors.outside[i];
  let sum = forward[after];
  for (let k = 0; k < kinds; k++) {
    let start = forward[before] * factors.begin[i];
    let [on, onHeaded, follows, followsHeaded] = [0, 0, 0, 0];
    for (let q = 0; q < live; q++) {
      const plain = forward[before + 1 + q];
      const under = forward[before + 1 + kinds + q];
      const step = (border[i] * kinds + q) * kinds + k;
      on += plain * join[step];
      onHeaded += under * headed[step];
      follows += plain * again[step];
      followsHeaded += under * again[step];
    }
    start += follows * factors.again[i] + followsHeaded * factors.againHeaded[i];
    const words = factors.words[i * kinds + k];
    const plain = (on * factors.join[i] + (heading[i] ? 0 : start)) * words;
    const under = (onHeaded * factors.headed[i] + (heading[i] ? start : 0)) * words;
    forward[after + 1 + k] = plain;
    forward[after + 1 + kinds + k] = under;
    sum += plain + under;
  }
  return sum;
};

const backwardStep = (
  lattice: Lattice,
  factors: Factors,
  forward: Float64Array,
  backward: Float64Array,
  i: number,
  scale: number,
  result: Marginals,
  counts: StepCounts | undefined,
): void => {
  const { kinds, heading, border } = lattice;
  const states = 1 + 2 * kinds;
  const before = i * states;
  const live = inNotices(forward, before, states) > NOTHING ? kinds : 0;
  const next = new Float64Array(states).fill((factors.outside[i] * backward[0]) / scale);
  const { join, headed, again } = factors.steps;
  for (let k = 0; k < kinds; k++) {
    const words = factors.words[i * kinds + k] / scale;
    if (words === 0) continue;
    const started = backward[1 + k + (heading[i] ? kinds : 0)] * words;
    const first = factors.begin[i] * started;
    next[0] += first;
    const fresh = forward[before] * first;
    result.begin[i] += fresh;
    let inKind = fresh;
    const on = backward[1 + k] * words * factors.join[i];
    const onHeaded = backward[1 + kinds + k] * words * factors.headed[i];
    for (let q = 0; q < live; q++) {
      const step = (border[i] * kinds + q) * kinds + k;
      const plain = forward[before + 1 + q];
      const under = forward[before + 1 + kinds + q];
      const follows = again[step] * started * factors.again[i];
      const followsHeaded = again[step] * started * factors.againHeaded[i];
      const joins = join[step] * on;
      const joinsHeaded = headed[step] * onHeaded;
      next[1 + q] += follows + joins;
      next[1 + kinds + q] += followsHeaded + joinsHeaded;
      result.again[i] += plain * follows;
      result.againHeaded[i] += under * followsHeaded;
      result.join[i] += plain * joins;
      result.headed[i] += under * joinsHeaded;
      if (counts) {
        counts.steps.again[step] += counts.weight * (plain * follows + under * followsHeaded);
        counts.steps.join[step] += counts.weight * plain * joins;
        counts.steps.headed[step] += counts.weight * under * joinsHeaded;
      }
      inKind += plain * (follows + joins) + under * (followsHeaded + joinsHeaded);
    }
    result.kinds[i * kinds + k] = inKind;
  }
  result.begin[i] += result.again[i] + result.againHeaded[i];
  backward.set(next);
};
