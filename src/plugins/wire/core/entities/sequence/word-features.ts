import type { WordFacts } from '../word-facts';
import { textNumber } from './feature';
import { placeFeatures, REACH } from './place-features';
import { longShapeOf, shortShape, traitsOf } from './traits';
import type { Weights } from './weights';
import { coarseClass, wordClass } from './word-classes';

/** What a word says of itself, wherever it stands. Small, for it is looked at time and again: what is large is made when it is asked for. */
export interface WordFeatures {
  /** Numbers of the lower-case word, of its shape without lengths and of its ending, and its classes. */
  lower: number;
  shape: number;
  ending: number;
  fine: number;
  coarse: number;
  traits: readonly number[];
  /** None beyond the line's ends. */
  facts: WordFacts | undefined;
  /** What it adds to the labels of the words about it by the weights of names, and of roles; summed up when it is first needed. */
  one: WordScores | undefined;
  other: WordScores | undefined;
}

/** What a word adds to the labels of the words about it. */
export interface WordScores {
  by: Weights;
  /** By place, by label, from `from` on. */
  sums: Int16Array;
  from: number;
  /** By how much, by the word alone, its likeliest label is likelier than that it is outside. */
  lead: number;
}

/** The features of a word; made once a word. */
export const wordFeatures = (facts: WordFacts): WordFeatures => (facts.features ??= featuresOf(facts));

const featuresOf = (facts: WordFacts): WordFeatures => {
  const { lower } = facts;
  const fine = wordClass(lower);
  return {
    lower: textNumber(lower),
    shape: textNumber(shortShape(longShapeOf(facts))),
    ending: textNumber(lower.slice(-3)),
    fine,
    coarse: coarseClass(fine),
    traits: traitsOf(facts),
    facts,
    one: undefined,
    other: undefined,
  };
};

/** Beyond the line's ends. */
const NO_WORD: WordFeatures = {
  lower: 0,
  shape: 0,
  ending: 0,
  fine: -1,
  coarse: -1,
  traits: [],
  facts: undefined,
  one: undefined,
  other: undefined,
};

/** The features of a line's word; `NO_WORD`'s beyond the line's ends. */
export const wordAt = ({ tokens }: { tokens: readonly { facts: WordFacts }[] }, at: number): WordFeatures => {
  const token = tokens[at];
  return token ? wordFeatures(token.facts) : NO_WORD;
};

/** What a word adds to the labels of the words about it. Summed up once a word, and kept for two sets of weights. */
export const wordScores = (word: WordFeatures, weights: Weights): WordScores => {
  const { one, other } = word;
  if (one?.by === weights) return one;
  if (other?.by === weights) return other;
  const scores = sumUp(word, weights);
  if (one) word.other = scores;
  else word.one = scores;
  return scores;
};

const sumUp = (word: WordFeatures, weights: Weights): WordScores => {
  const { count } = weights;
  const sums = new Int32Array((2 * REACH + 1) * count);
  for (let place = 0; place <= 2 * REACH; place += 1)
    for (const number of placeFeatures(word, place)) weights.add(number, sums, place * count);
  const [outside, ...others] = sums.subarray(REACH * count, (REACH + 1) * count);
  return { by: weights, ...keep(sums), lead: Math.max(...others) - outside! };
};

/** Numbers of many words lie together: so many small arrays would take twice the memory, and twice the time to look into. */
const SHEET = 16_384;
let sheet = new Int16Array(SHEET);
let used = 0;

const keep = (sums: Int32Array): Pick<WordScores, 'sums' | 'from'> => {
  if (used + sums.length > SHEET) {
    sheet = new Int16Array(SHEET);
    used = 0;
  }
  const from = used;
  sheet.set(sums, from);
  used += sums.length;
  return { sums: sheet, from };
};
