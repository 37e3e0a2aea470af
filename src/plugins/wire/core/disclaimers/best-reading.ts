import type { Lattice } from './lattice';

/** A notice: sentences `first` to `last`, both included. */
export interface Run {
  first: number;
  last: number;
}

const [OUT, IN, HEADED] = [0, 1, 2];
/** How a sentence got into its state: from which state, and whether it began a notice. */
const BEGINS = 4;

/** The most probable reading of a text: its notices, in order (Viterbi). Linear in the number of sentences. */
export const bestReading = (lattice: Lattice): Run[] => {
  const { length, begin, again, join, headed, heading, barred } = lattice;
  const back = new Uint8Array(length * 3);
  let [o, n, h] = [0, -Infinity, -Infinity];
  for (let i = 0; i < length; i++) {
    const at = i * 3;
    let [no, nn, nh] = [o, -Infinity, -Infinity];
    back[at + OUT] = OUT;
    if (n > no) [no, back[at + OUT]] = [n, IN];
    if (h > no) [no, back[at + OUT]] = [h, HEADED];
    if (!barred[i]) {
      let start = o + begin[i];
      let from = OUT;
      if (n + again[i] > start) [start, from] = [n + again[i], IN];
      if (h + again[i] > start) [start, from] = [h + again[i], HEADED];
      nn = n + join[i];
      back[at + IN] = IN;
      nh = h + headed[i];
      back[at + HEADED] = HEADED;
      if (heading[i] && start > nh) [nh, back[at + HEADED]] = [start, from | BEGINS];
      if (!heading[i] && start > nn) [nn, back[at + IN]] = [start, from | BEGINS];
    }
    [o, n, h] = [no, nn, nh];
  }
  const runs: Run[] = [];
  let state = n > o && n >= h ? IN : h > o ? HEADED : OUT;
  let last = -1;
  for (let i = length - 1; i >= 0; i--) {
    const step = back[i * 3 + state];
    if (state !== OUT) {
      if (last < 0) last = i;
      if ((step & BEGINS) !== 0) {
        runs.push({ first: i, last });
        last = -1;
      }
    }
    state = step & 3;
  }
  return runs.reverse();
};
