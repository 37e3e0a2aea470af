/** Parts into which the values of a feature are cut. */
const PARTS = 5;
/** The outermost values are left out: a few strange pages should not stretch the scale. */
const TAIL = 0.01;
const FEW = 3;

/**
 * The values of a feature at which it is learnt what it says: all of them when it has few or they stand for kinds, else values between
 * which about equally many blocks are.
 *
 * @param {string} name
 * @param {Float64Array} values not empty
 */
export function knotsOf(name, values) {
  const sorted = Float64Array.from(values).sort();
  const distinct = [...new Set(sorted)];
  if (name.startsWith('=') || distinct.length <= FEW) return distinct;
  const knots = [];
  const add = (value) => {
    if (knots.length === 0 || value > knots.at(-1)) knots.push(value);
  };
  const pick = (list, share) => list[Math.min(list.length - 1, Math.floor(share * list.length))];
  for (let part = 0; part <= PARTS; part += 1) add(pick(sorted, TAIL + ((1 - 2 * TAIL) * part) / PARTS));
  if (knots.length < FEW) {
    // Most blocks have the same value: look at the others.
    const rest = sorted.filter((value) => value > knots.at(-1));
    if (rest.length > 0) for (const share of [0.3, 0.7, 0.97]) add(pick(rest, share));
  }
  return knots;
}
