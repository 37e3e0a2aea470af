import type { SentenceFeatures } from './features';
import { NOTICE_KINDS } from '../flag';
import type { Weights } from './weights';

/** What each sentence's states and steps weigh: in a lattice as log-odds, for adding up readings as factors. */
export interface Scores {
  /** Per sentence and kind: of its words. */
  words: Float64Array;
  /** Per sentence: more for the first of a notice; for one right after another notice, and after one under a heading. */
  begin: Float64Array;
  again: Float64Array;
  againHeaded: Float64Array;
  /** Per sentence: more for one that goes on with a notice, and with one under a heading. */
  join: Float64Array;
  headed: Float64Array;
  steps: Steps;
}

/**
 * A linear-chain conditional random field over sentences (Lafferty, McCallum, Pereira 2001). A sentence is outside, or part of a notice: of
 * one kind (a notice may go from kind to kind), and under a heading or not. It begins a notice or goes on with one; an end needs no state
 * of its own. Scores are log-odds against being outside.
 */
export interface Lattice extends Scores {
  length: number;
  /** How many kinds there are; a sentence's kind is a number below it. */
  kinds: number;
  heading: Uint8Array;
  /** Place among `BORDERS` of what lies before it. */
  border: Uint8Array;
  /** Sentences that can't be part of a notice. */
  barred: Uint8Array;
}

/** Scores of going from kind to kind over a border (`(border * kinds + before) * kinds + after`). */
export interface Steps {
  join: Float64Array;
  headed: Float64Array;
  again: Float64Array;
}

/** Nothing but zeros, beside the steps. */
export const noScores = (length: number, kinds: number, steps: Steps): Scores => {
  const column = () => new Float64Array(length);
  return {
    words: new Float64Array(length * kinds),
    begin: column(),
    again: column(),
    againHeaded: column(),
    join: column(),
    headed: column(),
    steps,
  };
};

const sumOf = (numbers: readonly number[], weights: Float64Array): number => {
  let sum = 0;
  for (let i = 0; i < numbers.length; i++) sum += weights[numbers[i]];
  return sum;
};

/** Scores sentences by the weights of their features. */
export const latticeOf = (
  features: readonly SentenceFeatures[],
  { features: weights, states, cueOfKind, steps }: Weights,
  isBarred: (sentence: number) => boolean = () => false,
): Lattice => {
  const length = features.length;
  const count = NOTICE_KINDS.length;
  const lattice: Lattice = {
    ...noScores(length, count, steps),
    length,
    kinds: count,
    heading: new Uint8Array(length),
    border: new Uint8Array(length),
    barred: new Uint8Array(length),
  };
  const { words } = lattice;
  features.forEach((one, i) => {
    const at = i * count;
    const inside = sumOf(one.inside, weights);
    for (let k = 0; k < count; k++) words[at + k] = inside + cueOfKind * one.cueKinds[k];
    for (const state of one.states) {
      const from = state * count;
      for (let k = 0; k < count; k++) words[at + k] += states[from + k];
    }
    lattice.begin[i] = sumOf(one.begin, weights);
    lattice.again[i] = lattice.begin[i] + sumOf(one.again, weights);
    lattice.againHeaded[i] = lattice.begin[i] + sumOf(one.againHeaded, weights);
    lattice.join[i] = sumOf(one.join, weights);
    lattice.headed[i] = sumOf(one.headed, weights);
    lattice.heading[i] = one.heading ? 1 : 0;
    lattice.border[i] = one.border;
    lattice.barred[i] = isBarred(i) ? 1 : 0;
  });
  return lattice;
};
