import { HEADS } from './potentials';

const NEVER = -1e9;
const STATES = 4;
const BEFORE = 0;
const INSIDE = 1;
const GAP = 2;
const AFTER = 3;
const [, , , BEGIN, END, PAUSE, RESUME] = HEADS.keys();

/** What `Constraints.allowed` says of a block that may be in any state, and of one that is in the article. */
export const ANY_STATE = 0b1111;
export const INSIDE_ONLY = 1 << INSIDE;

/** What is known of blocks, or, in training, said of them: the states that a block may be in (bits), and what each adds for being inside or not. */
export interface Constraints {
  allowed?: Uint8Array;
  /** For each block what it adds for being outside, and for being inside. */
  costs?: Float64Array;
}

/** Sums over all ways to lay an article into a page: before it, in it, interrupted, behind it (a linear-chain conditional random field). */
export interface Lattice {
  forward: Float64Array;
  backward: Float64Array;
  own: Float64Array;
  /** The logarithm of the sum over all ways. */
  total: number;
}

/** Every way begins before the article or in it, is in it at least once, and ends in it or behind it. Linear in the number of blocks. */
export function latticeOf(potentials: Float64Array, { allowed, costs }: Constraints = {}): Lattice {
  const count = potentials.length / HEADS.length;
  const own = new Float64Array(count * STATES);
  const forward = new Float64Array(count * STATES).fill(NEVER);
  const backward = new Float64Array(count * STATES).fill(NEVER);
  if (count === 0) return { forward, backward, own, total: 0 };
  for (let i = 0; i < count; i += 1) {
    for (let state = 0; state < STATES; state += 1) {
      const base = state === BEFORE ? 0 : potentials[i * HEADS.length + state - 1];
      const cost = costs ? costs[2 * i + (state === INSIDE ? 1 : 0)] : 0;
      own[i * STATES + state] = allowed && (allowed[i] & (1 << state)) === 0 ? NEVER : base + cost;
    }
  }
  forward[BEFORE] = own[BEFORE];
  forward[INSIDE] = own[INSIDE] + potentials[BEGIN];
  for (let i = 1; i < count; i += 1) {
    const at = i * STATES;
    const from = at - STATES;
    const p = i * HEADS.length;
    const begun = add(forward[from + INSIDE], forward[from + BEFORE] + potentials[p + BEGIN]);
    forward[at + BEFORE] = forward[from + BEFORE] + own[at + BEFORE];
    forward[at + INSIDE] = add(begun, forward[from + GAP] + potentials[p + RESUME]) + own[at + INSIDE];
    forward[at + GAP] =
      add(forward[from + GAP], forward[from + INSIDE] + potentials[p + PAUSE]) + own[at + GAP];
    forward[at + AFTER] =
      add(forward[from + AFTER], forward[from + INSIDE] + potentials[p + END]) + own[at + AFTER];
    for (let state = 0; state < STATES; state += 1)
      forward[at + state] = Math.max(NEVER, forward[at + state]);
  }
  const end = (count - 1) * STATES;
  backward[end + INSIDE] = 0;
  backward[end + AFTER] = 0;
  for (let i = count - 2; i >= 0; i -= 1) {
    const at = i * STATES;
    const to = at + STATES;
    const p = (i + 1) * HEADS.length;
    const before = backward[to + BEFORE] + own[to + BEFORE];
    const inside = backward[to + INSIDE] + own[to + INSIDE];
    const gap = backward[to + GAP] + own[to + GAP];
    const after = backward[to + AFTER] + own[to + AFTER];
    const goesOn = add(inside, gap + potentials[p + PAUSE]);
    backward[at + BEFORE] = Math.max(NEVER, add(before, inside + potentials[p + BEGIN]));
    backward[at + INSIDE] = Math.max(NEVER, add(goesOn, after + potentials[p + END]));
    backward[at + GAP] = Math.max(NEVER, add(gap, inside + potentials[p + RESUME]));
    backward[at + AFTER] = Math.max(NEVER, after);
  }
  return { forward, backward, own, total: add(forward[end + INSIDE], forward[end + AFTER]) };
}

/** For each block how probable it is that it belongs to the article. */
export function probabilities(potentials: Float64Array, constraints: Constraints = {}): number[] {
  const { forward, backward, total } = latticeOf(potentials, constraints);
  return Array.from({ length: potentials.length / HEADS.length }, (_, i) =>
    Math.exp(forward[i * STATES + INSIDE] + backward[i * STATES + INSIDE] - total),
  );
}

/** How often each of `HEADS` is expected to count at each block. */
export function expectations(
  potentials: Float64Array,
  { forward, backward, own, total }: Lattice,
): Float64Array {
  const expected = new Float64Array(potentials.length);
  const count = potentials.length / HEADS.length;
  for (let i = 0; i < count && total > NEVER / 2; i += 1) {
    const at = i * STATES;
    const from = at - STATES;
    const p = i * HEADS.length;
    const step = (head: number, before: number, state: number): void => {
      const enters = own[at + state] + backward[at + state] - total;
      expected[p + head] = Math.exp(before + potentials[p + head] + enters);
    };
    for (const state of [INSIDE, GAP, AFTER])
      expected[p + state - 1] = Math.exp(forward[at + state] + backward[at + state] - total);
    step(BEGIN, i === 0 ? 0 : forward[from + BEFORE], INSIDE);
    if (i === 0) continue;
    step(END, forward[from + INSIDE], AFTER);
    step(PAUSE, forward[from + INSIDE], GAP);
    step(RESUME, forward[from + GAP], INSIDE);
  }
  return expected;
}

/** The logarithm of the sum of two exponentials. */
function add(a: number, b: number): number {
  const high = Math.max(a, b);
  const low = Math.min(a, b);
  return low <= NEVER / 2 ? high : high + Math.log1p(Math.exp(low - high));
}
