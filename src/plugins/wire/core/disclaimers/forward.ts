import type { Lattice, Steps } from './lattice';

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
export interface Factors {
  outside: Uint8Array;
  words: Float64Array;
  begin: Float64Array;
  again: Float64Array;
  againHeaded: Float64Array;
  join: Float64Array;
  headed: Float64Array;
  steps: Steps;
}

export const factorsOf = (lattice: Lattice, allowed: Allowed | undefined): Factors => {
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
export const inNotices = (forward: Float64Array, at: number, states: number): number => {
  let sum = 0;
  for (let s = 1; s < states; s++) sum += forward[at + s];
  return sum;
};

/** Writes the column after sentence `i`, not yet divided by its sum, which it gives. */
export const forwardStep = (lattice: Lattice, factors: Factors, forward: Float64Array, i: number): number => {
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
