/**
 * A set of hashes, or of a large one its smallest: two samples are of the same part of what there is, so what is counted in them holds for
 * the sets (bottom-k sketches; Cohen and Kaplan, Summarizing Data Using Bottom-k Sketches, PODC 2007).
 */
export interface Sample {
  /** Distinct unsigned 32-bit numbers in ascending order. */
  hashes: Uint32Array;
  /** Every hash of the set up to this one is in the sample. */
  upTo: number;
}

/** What two samples have in common. */
export interface Overlap {
  /** How many hashes both have. */
  common: number;
  /** How many the one has that has fewer, and how many the other, in the part that both samples speak of. */
  fewer: number;
  more: number;
}

const ALL = 0xffffffff;

/**
 * @param hashes evenly spread; they are put in order where they are
 * @param most how many are kept
 */
export function sampleOf(hashes: Uint32Array, most: number): Sample {
  hashes.sort();
  let length = 0;
  for (let i = 0; i < hashes.length; i += 1) {
    if (i > 0 && hashes[i] === hashes[length - 1]) continue;
    if (length === most) return { hashes: hashes.slice(0, length), upTo: hashes[length - 1] };
    hashes[length] = hashes[i];
    length += 1;
  }
  return { hashes: hashes.slice(0, length), upTo: ALL };
}

/** Counts what two sets have in common. */
export function overlapOf(a: Sample, b: Sample): Overlap {
  const upTo = Math.min(a.upTo, b.upTo);
  const ofA = countUpTo(a.hashes, upTo);
  const ofB = countUpTo(b.hashes, upTo);
  let common = 0;
  for (let i = 0, k = 0; i < ofA && k < ofB;) {
    const left = a.hashes[i];
    const right = b.hashes[k];
    if (left === right) common += 1;
    if (left <= right) i += 1;
    if (right <= left) k += 1;
  }
  return { common, fewer: Math.min(ofA, ofB), more: Math.max(ofA, ofB) };
}

function countUpTo(sorted: Uint32Array, upTo: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (sorted[middle] <= upTo) low = middle + 1;
    else high = middle;
  }
  return low;
}
