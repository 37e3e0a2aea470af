import { stateOf, type Lattice } from './lattice';

/** A notice: sentences `first` to `last`, both included. */
export interface Run {
  first: number;
  last: number;
}

/** How a sentence got into its state: from which state, and whether it began a notice. */
const BEGINS = 1 << 12;
const FROM = BEGINS - 1;

/** The most probable reading of a text: its notices, in order (Viterbi). Linear in the number of sentences. */
export const bestReading = (lattice: Lattice): Run[] => {
  const { length, kinds } = lattice;
  const states = 1 + 2 * kinds;
  const back = new Uint16Array(length * states);
  let scores = new Float64Array(states).fill(-Infinity);
  scores[0] = 0;
  for (let i = 0; i < length; i++) scores = step(lattice, scores, back, i);
  let state = bestOf(scores);
  const runs: Run[] = [];
  let last = -1;
  for (let i = length - 1; i >= 0; i--) {
    const came = back[i * states + state];
    if (state !== 0) {
      if (last < 0) last = i;
      if ((came & BEGINS) !== 0) {
        runs.push({ first: i, last });
        last = -1;
      }
    }
    state = came & FROM;
  }
  return runs.reverse();
};

const bestOf = (scores: Float64Array): number => {
  let best = 0;
  for (let s = 1; s < scores.length; s++) if (scores[s] > scores[best]) best = s;
  return best;
};

const step = (
  lattice: Lattice,
  before: Float64Array,
  back: Uint16Array,
  i: number,
): Float64Array<ArrayBuffer> => {
  const { kinds, heading, barred, border } = lattice;
  const states = before.length;
  const at = i * states;
  const scores = new Float64Array(states).fill(-Infinity);
  const best = bestOf(before);
  scores[0] = before[best];
  back[at] = best;
  if (barred[i]) return scores;
  const live = before.some((score, s) => s > 0 && score > -Infinity);
  const { join, headed, again } = lattice.steps;
  for (let k = 0; k < kinds; k++) {
    const words = lattice.words[i * kinds + k];
    let start = before[0] + lattice.begin[i];
    let [startFrom, on, onFrom, under, underFrom] = [0, -Infinity, 0, -Infinity, 0];
    for (let q = 0; live && q < kinds; q++) {
      const turn = (border[i] * kinds + q) * kinds + k;
      const plain = before[1 + q];
      const below = before[1 + kinds + q];
      if (plain + again[turn] + lattice.again[i] > start)
        [start, startFrom] = [plain + again[turn] + lattice.again[i], 1 + q];
      if (below + again[turn] + lattice.againHeaded[i] > start)
        [start, startFrom] = [below + again[turn] + lattice.againHeaded[i], 1 + kinds + q];
      if (plain + join[turn] > on) [on, onFrom] = [plain + join[turn], 1 + q];
      if (below + headed[turn] > under) [under, underFrom] = [below + headed[turn], 1 + kinds + q];
    }
    put(stateOf(k, kinds, false), on + lattice.join[i], onFrom, !heading[i], start, startFrom, words);
    put(stateOf(k, kinds, true), under + lattice.headed[i], underFrom, !!heading[i], start, startFrom, words);
  }
  return scores;

  function put(
    state: number,
    goesOn: number,
    from: number,
    mayBegin: boolean,
    start: number,
    startFrom: number,
    words: number,
  ): void {
    const begins = mayBegin && start > goesOn;
    scores[state] = (begins ? start : goesOn) + words;
    back[at + state] = begins ? startFrom | BEGINS : from;
  }
};
