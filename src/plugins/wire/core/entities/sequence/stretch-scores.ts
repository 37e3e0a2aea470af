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
 * The scores of all labels of the words `from` up to, not including, `to`, by what they and their neighbours are: word by word. Cheap, for
 * each word's part is summed up already.
 */
export const wordsScores = (
  source: FeatureSource,
  from: number,
  to: number,
  weights: Weights,
): Int32Array => {
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
export const addContext = (
  source: FeatureSource,
  at: number,
  scores: Int32Array,
  row: number,
  weights: Weights,
): void => {
  source.read(at);
  for (let i = 0; i < source.count; i += 1) weights.add(source.numbers[i]!, scores, row);
};
