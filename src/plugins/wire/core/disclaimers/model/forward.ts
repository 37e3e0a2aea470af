import { noScores, type Lattice, type Scores, type Steps } from './lattice';

/** Which steps a labelled text allows for a sentence, as bits. */
export const ALLOW = { outside: 1, begin: 2, inside: 4 } as const;

/** What a labelled text allows: per sentence the steps (`ALLOW`) and the kinds (bits). */
export interface Allowed {
  steps: Uint8Array;
  kinds: Uint16Array;
}

/** Keeps the exponential function within bounds. */
const MOST = 50;
/** What is still to come for a state that hardly any reading gets into may grow without bounds: up to here it does. */
export const MOST_TO_COME = 1e150;
/** Less than that within notices, and no step from there need be followed. */
export const NOTHING = 1e-10;

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

/** The scores as factors. */
export interface Factors extends Scores {
  outside: Uint8Array;
}

export const factorsOf = (lattice: Lattice, allowed: Allowed | undefined): Factors => {
  const { length, kinds } = lattice;
  const factors: Factors = {
    ...noScores(length, kinds, factorsOfSteps(lattice.steps)),
    outside: new Uint8Array(length),
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
export const inNotices = (forward: Float64Array, at: number, states: number): number => {
  let sum = 0;
  for (let s = 1; s < states; s++) sum += forward[at + s];
  return sum;
};

/** The readings up to each sentence, by the state they get into. */
export interface Forward {
  /** A column of states before each sentence, and one after the last; each adds up to 1. */
  forward: Float64Array;
  /** Per sentence: what its column was divided by. */
  scale: Float64Array;
  /** Natural logarithm of the sum over all readings; -Infinity when none is allowed, the columns are then not all there. */
  logZ: number;
}

/** Adds up the readings from the first sentence on. */
export const forwardOf = (lattice: Lattice, factors: Factors): Forward => {
  const { length, kinds } = lattice;
  const states = 1 + 2 * kinds;
  const forward = new Float64Array((length + 1) * states);
  const scale = new Float64Array(length);
  let logZ = 0;
  forward[0] = 1;
  for (let i = 0; i < length; i++) {
    const sum = forwardStep(lattice, factors, forward, i);
    if (!(sum > 0)) return { forward, scale, logZ: -Infinity };
    scale[i] = sum;
    logZ += Math.log(sum);
    const at = (i + 1) * states;
    for (let s = 0; s < states; s++) forward[at + s] /= sum;
  }
  return { forward, scale, logZ };
};

/** Writes the column after sentence `i`, not yet divided by its sum, which it gives. */
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
