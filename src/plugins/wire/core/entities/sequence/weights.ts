import { gunzipSync } from 'node:zlib';

/** What training writes: see training/entities/pack-weights.mjs. One label where a feature has but one weight. */
export interface WeightsFile {
  /** One step of the packed weights. */
  unit: number;
  /** By label, by label after it: what the step weighs. */
  steps: number[][];
  /** How many features have weights. */
  features: number;
  /**
   * Of each feature, rising: how much its number is above the one before, as a variable-length number (7 bits a byte, lowest first, the
   * eighth says that more follow); then of each label, feature by feature, its weight in units, as a signed byte. gzip, then Base64.
   */
  packed: string;
}

/** What the tagger has learnt, ready for use. All weights are in the same units. */
export interface Weights {
  steps: Float64Array;
  /** One of them, as the natural logarithm of odds. */
  unit: number;
  /** How many labels they are for. */
  count: number;
  /** Adds a feature's weights to the scores of all labels from `at` on. */
  add: (feature: number, scores: Int32Array, at: number) => void;
}

/**
 * Reads packed weights.
 *
 * @param count how many labels they are for
 */
export const readWeights = ({ unit, steps, features, packed }: WeightsFile, count: number): Weights => {
  const bytes = gunzipSync(Buffer.from(packed, 'base64'));
  // Open addressing with thrice the room: a feature that is not there is found missing at the first or second cell.
  const bits = Math.max(4, Math.ceil(Math.log2(3 * features + 1)));
  const mask = (1 << bits) - 1;
  // A feature and the row of its weights, side by side: one look into memory.
  const cells = new Int32Array(2 << bits).fill(-1);
  const cellOf = (feature: number) => Math.imul(feature, 0x9e3779b1) >>> (32 - bits);
  let at = 0;
  let feature = 0;
  for (let row = 0; row < features; row += 1) {
    let shift = 0;
    let gap = 0;
    for (;;) {
      const byte = bytes[at++]!;
      gap |= (byte & 127) << shift;
      if (byte < 128) break;
      shift += 7;
    }
    feature += gap;
    let cell = cellOf(feature);
    while (cells[2 * cell] !== -1) cell = (cell + 1) & mask;
    cells[2 * cell] = feature;
    cells[2 * cell + 1] = row * count;
  }
  const values = new Int8Array(features * count);
  // Label by label, so that what is alike lies together and packs well.
  for (let label = 0; label < count; label += 1)
    for (let row = 0; row < features; row += 1) values[row * count + label] = (bytes[at++]! << 24) >> 24;
  return {
    unit,
    count,
    steps: Float64Array.from(steps.flat(), (weight) => weight / unit),
    add: (wanted, scores, from) => {
      let cell = cellOf(wanted);
      for (;;) {
        const key = cells[2 * cell];
        if (key === wanted) break;
        if (key === -1) return;
        cell = (cell + 1) & mask;
      }
      const row = cells[2 * cell + 1]!;
      for (let label = 0; label < count; label += 1) scores[from + label]! += values[row + label]!;
    },
  };
};
