import { bestLabels } from './best-labels';
import type { LabelSet } from './labels';
import type { Weights } from './weights';
import { REACH, wordScores, type WordFeatures } from './word-features';

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
  const scores = wordsScores(source, from, to, weights);
  for (let at = from; at < to; at += 1) addContext(source, at, scores, (at - from) * weights.count, weights);
  bestLabels(set, scores, weights.steps, to - from, labels, from);
};

/**
 * The scores of all labels of the words `from` up to, not including, `to`, by what they and their neighbours are: word by word. Cheap, for
 * each word's part is summed up already.
 */
const wordsScores = (source: FeatureSource, from: number, to: number, weights: Weights): Int32Array => {
  const { count } = weights;
  const scores = new Int32Array((to - from) * count);
  for (let at = from; at < to; at += 1) {
    const row = (at - from) * count;
    for (let place = 0; place <= 2 * REACH; place += 1) {
      const own = wordScores(source.word(at + place - REACH), weights);
      const base = place * count;
      for (let label = 0; label < count; label += 1) scores[row + label]! += own[base + label]!;
    }
  }
  return scores;
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
  for (let i = 0; i < source.count; i += 1) weights.add(source.numbers[i]!, scores, row);
};
