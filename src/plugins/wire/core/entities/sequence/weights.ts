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
  // Open addressing. A feature and its weights lie side by side, so that most are one look into memory: most of the time goes into those.
  const bits = Math.max(4, Math.ceil(Math.log2(1.5 * features + 1)));
  const mask = (1 << bits) - 1;
  const width = Math.ceil((KEY + count) / KEY);
  const keys = new Int32Array(width << bits).fill(NONE);
  const values = new Int8Array(keys.buffer);
  const cellOf = (feature: number) => Math.imul(feature, 0x9e3779b1) >>> (32 - bits);
  const cells = new Int32Array(features);
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
    while (keys[width * cell] !== NONE) cell = (cell + 1) & mask;
    keys[width * cell] = feature;
    cells[row] = KEY * width * cell + KEY;
  }
  // Label by label, so that what is alike lies together and packs well.
  for (let label = 0; label < count; label += 1)
    for (let row = 0; row < features; row += 1) values[cells[row]! + label] = (bytes[at++]! << 24) >> 24;
  return {
    unit,
    count,
    steps: Float64Array.from(steps.flat(), (weight) => weight / unit),
    add: (wanted, scores, from) => {
      let cell = cellOf(wanted);
      for (;;) {
        const key = keys[width * cell];
        if (key === wanted) break;
        if (key === NONE) return;
        cell = (cell + 1) & mask;
      }
      const row = KEY * width * cell + KEY;
      for (let label = 0; label < count; label += 1) scores[from + label]! += values[row + label]!;
    },
  };
};

/** Bytes of a feature. */
const KEY = 4;
/** No feature. */
const NONE = -1;
