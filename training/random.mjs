/** A generator of numbers from 0 to 1, the same ones for the same seed (Numerical Recipes' linear congruence). */
export function randomFrom(seed) {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}
