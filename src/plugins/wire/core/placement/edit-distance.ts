/** Part of a list of codes: those from `from` to `to - 1`. */
export interface Codes {
  codes: Uint16Array;
  from: number;
  to: number;
}

/**
 * How many codes have to be inserted, deleted or replaced to make one from the other; undefined when they are more than `max`. Follows each
 * diagonal as far as an edit takes it (Ukkonen 1985), so its time is that of length × `max` at worst and near the length for what is alike.
 */
export function editDistance(a: Codes, b: Codes, max: number): number | undefined {
  const lengthA = a.to - a.from;
  const lengthB = b.to - b.from;
  const goal = lengthB - lengthA;
  if (Math.abs(goal) > max) return undefined;
  const middle = max + 1;
  let reached = new Int32Array(2 * max + 3).fill(-1);
  for (let edits = 0; edits <= max; edits += 1) {
    const next = new Int32Array(2 * max + 3).fill(-1);
    for (let diagonal = -edits; diagonal <= edits; diagonal += 1) {
      const k = middle + diagonal;
      let i =
        edits === 0 ? 0 : Math.max(step(reached[k], 1), step(reached[k - 1], 0), step(reached[k + 1], 1));
      if (i < 0) continue;
      i = Math.min(i, lengthA, lengthB - diagonal);
      if (i < 0 || i + diagonal < 0) continue;
      while (i < lengthA && i + diagonal < lengthB && a.codes[a.from + i] === b.codes[b.from + i + diagonal])
        i += 1;
      if (diagonal === goal && i === lengthA) return edits;
      next[k] = i;
    }
    reached = next;
  }
  return undefined;
}

const step = (reached: number, by: number): number => (reached < 0 ? -1 : reached + by);
