import { factorsOf, forwardOf, MOST_TO_COME, type Factors } from './forward';
import type { Lattice } from './lattice';

/** A notice: sentences `first` to `last`, both included. */
export interface Run {
  first: number;
  last: number;
}

/** A notice that some readings of the text have, and the share of readings that have exactly it. */
export interface ProbableRun extends Run {
  probability: number;
}

/** A beginning that fewer readings have is not followed, nor is one that fewer still go on with. */
const LEAST_BEGUN = 0.01;
const LEAST = 0.004;

/** What the readings of a text say, each with its probability. */
export interface Outlook {
  /** Sorted by where they begin. */
  runs: ProbableRun[];
  /** Per sentence: how probable it is that it is part of a notice. */
  inNotice: Float64Array;
}

/**
 * The notices of all readings that are not improbable. At each sentence the probabilities of those that cover it add up to 1 at most, so
 * that few are ever followed at once: the time is linear in the number of sentences.
 */
export const probableRuns = (lattice: Lattice): Outlook => {
  const { length, kinds } = lattice;
  const states = 1 + 2 * kinds;
  const factors = factorsOf(lattice, undefined);
  const { forward, scale } = forwardOf(lattice, factors);
  if (isOutside(forward, states)) return { runs: [], inNotice: new Float64Array(length) };
  const { backward, ended } = backwardOf(lattice, factors, states, scale);
  const inNotice = Float64Array.from(
    { length },
    (_none, i) => 1 - forward[(i + 1) * states] * backward[(i + 1) * states],
  );
  const runs: ProbableRun[] = [];
  let mass = new Float64Array(kinds);
  let next = new Float64Array(kinds);
  for (let first = 0; first < length; first++) {
    if (inNotice[first] < LEAST_BEGUN) continue;
    const headed = lattice.heading[first] === 1;
    const shareOf = (column: Float64Array, at: number): number => {
      const from = at * states + 1 + (headed ? kinds : 0);
      let sum = 0;
      for (let k = 0; k < kinds; k++) sum += mass[k] * column[from + k];
      return sum;
    };
    begin(lattice, factors, forward, first, scale[first], mass);
    if (shareOf(backward, first + 1) < LEAST_BEGUN) continue;
    for (let last = first; ; last++) {
      const probability = shareOf(ended, last + 1);
      if (probability >= LEAST) runs.push({ first, last, probability });
      if (last + 1 === length) break;
      goOn(lattice, factors, headed, last + 1, scale[last + 1], mass, next);
      [mass, next] = [next, mass];
      if (shareOf(backward, last + 2) < LEAST) break;
    }
  }
  return { runs, inNotice };
};

/** No reading that is at all probable is in a notice anywhere, as far as one can tell up to there; what follows would show it further on. */
const isOutside = (forward: Float64Array, states: number): boolean => {
  for (let at = 0; at < forward.length; at += states) if (forward[at] < 1 - LEAST_BEGUN / 10) return false;
  return true;
};

/** Per border and state before it: what is still to come; and the same when a notice has ended there. */
const backwardOf = (lattice: Lattice, factors: Factors, states: number, scale: Float64Array) => {
  const { length, kinds, heading, border } = lattice;
  const { join, headed, again } = factors.steps;
  const backward = new Float64Array((length + 1) * states).fill(1);
  const ended = new Float64Array((length + 1) * states).fill(1);
  const goesOn = new Float64Array(states);
  for (let i = length - 1; i >= 0; i--) {
    const at = i * states;
    const after = at + states;
    ended.fill((factors.outside[i] * backward[after]) / scale[i], at, after);
    goesOn.fill(0);
    for (let k = 0; k < kinds; k++) {
      const words = factors.words[i * kinds + k] / scale[i];
      if (words === 0) continue;
      const started = backward[after + 1 + k + (heading[i] ? kinds : 0)] * words;
      ended[at] += factors.begin[i] * started;
      const on = backward[after + 1 + k] * words * factors.join[i];
      const onHeaded = backward[after + 1 + kinds + k] * words * factors.headed[i];
      const follows = started * factors.again[i];
      const followsHeaded = started * factors.againHeaded[i];
      let step = border[i] * kinds * kinds + k;
      for (let q = 1; q <= kinds; q++, step += kinds) {
        const turn = again[step];
        ended[at + q] += turn * follows;
        ended[at + kinds + q] += turn * followsHeaded;
        goesOn[q] += join[step] * on;
        goesOn[kinds + q] += headed[step] * onHeaded;
      }
    }
    for (let s = 0; s < states; s++) {
      backward[at + s] = Math.min(ended[at + s] + goesOn[s], MOST_TO_COME);
      ended[at + s] = Math.min(ended[at + s], MOST_TO_COME);
    }
  }
  return { backward, ended };
};

/** The readings that begin a notice at sentence `i`, by its kind; whether it stands under a heading is the same for all. */
const begin = (
  { kinds, border }: Lattice,
  { begin: fresh, again: after, againHeaded, words, steps }: Factors,
  forward: Float64Array,
  i: number,
  scale: number,
  mass: Float64Array,
): void => {
  const before = i * (1 + 2 * kinds);
  for (let k = 0; k < kinds; k++) {
    let start = forward[before] * fresh[i];
    for (let q = 0; q < kinds; q++) {
      const step = steps.again[(border[i] * kinds + q) * kinds + k];
      start += forward[before + 1 + q] * step * after[i];
      start += forward[before + 1 + kinds + q] * step * againHeaded[i];
    }
    mass[k] = (start * words[i * kinds + k]) / scale;
  }
};

/** Those of them that go on with it at sentence `i`; `headed` when it stands under a heading. */
const goOn = (
  { kinds, border }: Lattice,
  { join: joins, headed: underHeading, words, steps }: Factors,
  headed: boolean,
  i: number,
  scale: number,
  mass: Float64Array,
  next: Float64Array,
): void => {
  const turns = headed ? steps.headed : steps.join;
  const joined = headed ? underHeading[i] : joins[i];
  for (let k = 0; k < kinds; k++) {
    let on = 0;
    for (let q = 0, step = border[i] * kinds * kinds + k; q < kinds; q++, step += kinds)
      on += mass[q] * turns[step];
    next[k] = on * joined * (words[i * kinds + k] / scale);
  }
};
