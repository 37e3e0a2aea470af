import {
  factorsOf,
  forwardOf,
  inNotices,
  MOST_TO_COME,
  NOTHING,
  type Allowed,
  type Factors,
} from './forward';
import type { Lattice, Steps } from './lattice';

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

/** Forward-backward: the probability of each step at each sentence. Linear in the number of sentences. */
export const marginalsOf = (lattice: Lattice, allowed?: Allowed, counts?: StepCounts): Marginals => {
  const { length, kinds } = lattice;
  const column = () => new Float64Array(length);
  const factors = factorsOf(lattice, allowed);
  const { forward, scale, logZ } = forwardOf(lattice, factors);
  const result: Marginals = {
    logZ,
    begin: column(),
    again: column(),
    againHeaded: column(),
    join: column(),
    headed: column(),
    kinds: new Float64Array(length * kinds),
  };
  if (logZ === -Infinity) return result;
  const backward = new Float64Array(1 + 2 * kinds).fill(1);
  for (let i = length - 1; i >= 0; i--)
    backwardStep(lattice, factors, forward, backward, i, scale[i], result, counts);
  return result;
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
  for (let s = 0; s < states; s++) backward[s] = Math.min(next[s], MOST_TO_COME);
};
