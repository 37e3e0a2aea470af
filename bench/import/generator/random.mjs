/**
 * Numbers that look random and are the same for the same seeds, on any machine.
 *
 * @param {...number} seeds whole numbers from 0 to 2³² − 1
 */
export function randomOf(...seeds) {
  let state = 0x9e3779b9;
  for (const seed of seeds) state = spread((state ^ seed) + 0x6d2b79f5);

  /** From 0 to less than 1 (mulberry32, public domain). */
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    return (mix(state) >>> 0) / 2 ** 32;
  };
  const below = (count) => Math.floor(next() * count);
  return {
    next,
    /** A whole number from 0 to less than `count`. */
    below,
    /** A whole number from `from` to `to`, both possible. */
    between: (from, to) => from + below(to - from + 1),
    pick: (list) => list[below(list.length)],
    isOneIn: (count) => below(count) === 0,
    /**
     * A number from 0 to less than `count` as Zipf and Mandelbrot have it, the chance of k being as 1/(k + `flat`): a few come again and
     * again, and most seldom.
     */
    ranked: (count, flat = 10) => Math.floor(flat * ((count + flat) / flat) ** next() - flat),
  };
}

/** Of different values different ones (MurmurHash3's finalizer, public domain), so that no two items begin alike. */
function spread(value) {
  let mixed = value | 0;
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return mixed ^ (mixed >>> 16);
}

function mix(value) {
  let mixed = value | 0;
  mixed = Math.imul(mixed ^ (mixed >>> 15), mixed | 1);
  mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
  return mixed ^ (mixed >>> 14);
}
