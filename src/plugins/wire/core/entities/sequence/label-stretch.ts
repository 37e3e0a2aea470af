import { bestLabels } from './best-labels';
import type { LabelSet } from './labels';
import type { Weights } from './weights';
import { REACH } from './place-features';
import { wordScores, type WordFeatures } from './word-features';

/** What gives the features of the words of a line. */
export interface FeatureSource {
  /** The features that the word that was read last has from where it stands: the first `count` of `numbers`. */
  readonly numbers: Int32Array;
  readonly count: number;
  word: (at: number) => WordFeatures;
  read: (at: number) => void;
}

/**
 * Labels the words `from` up to, not including, `to`, which are outside at both ends.
 *
 * @param labels where the result is written
 */
export const labelStretch = <T extends string>(
  set: LabelSet<T>,
  source: FeatureSource,
  { from, to }: { from: number; to: number },
  weights: Weights,
  labels: Uint8Array,
): void => {
  const scores = roomFor((to - from) * weights.count);
  addWords(source, from, to, scores, weights);
  for (let at = from; at < to; at += 1) addContext(source, at, scores, (at - from) * weights.count, weights);
  bestLabels(set, scores, weights.steps, to - from, labels, from);
};

/** Most stretches are two words or three: the same room serves them all. */
let room = new Int32Array(4_096);

const roomFor = (size: number): Int32Array => {
  if (size > room.length) room = new Int32Array(2 * size);
  return room.fill(0, 0, size);
};

/**
 * Adds to the scores of the words `from` up to, not including, `to`, what they and their neighbours are, word by word. Cheap, for each
 * word's part is summed up already.
 */
const addWords = (
  source: FeatureSource,
  from: number,
  to: number,
  scores: Int32Array,
  weights: Weights,
): void => {
  const { count } = weights;
  for (let at = from - REACH; at < to + REACH; at += 1) {
    const own = wordScores(source.word(at), weights);
    const { sums } = own;
    const first = Math.max(from, at - REACH);
    const last = Math.min(to - 1, at + REACH);
    for (let other = first; other <= last; other += 1) {
      const base = own.from + (at - other + REACH) * count;
      const row = (other - from) * count;
      for (let label = 0; label < count; label += 1) scores[row + label]! += sums[base + label]!;
    }
  }
};

/** Adds to a word's scores, from `row` on, what speaks for its labels because of where it stands. */
const addContext = (
  source: FeatureSource,
  at: number,
  scores: Int32Array,
  row: number,
  weights: Weights,
): void => {
  source.read(at);
  const { numbers, count } = source;
  for (let i = 0; i < count; i += 1) weights.add(numbers[i]!, scores, row);
};
