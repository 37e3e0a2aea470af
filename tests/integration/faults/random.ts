/**
 * Numbers in [0, 1), the same for the same seed: mulberry32.
 *
 * @see https://gist.github.com/tommyettinger/46a874533244883189143505d203312c
 */
export function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Points of a way from 0 to `end`, in their order. */
export const points = (next: () => number, count: number, end: number): number[] =>
  Array.from({ length: count }, () => next() * end).sort((a, b) => a - b);
