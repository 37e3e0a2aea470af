import type { WordFacts } from '../word-facts';
import { feature, textNumber, wordFeature } from './feature';
import { shapeOf, shortShape, traitsOf } from './traits';
import type { Weights } from './weights';
import { coarseClass, wordClass } from './word-classes';

/** How far to both sides of a word its neighbours count. */
export const REACH = 2;

/** What a word says of itself and of its neighbours, wherever it stands. */
export interface WordFeatures {
  /** Numbers of the lower-case word, of its shape without lengths and of its ending, and its classes. */
  lower: number;
  shape: number;
  ending: number;
  fine: number;
  coarse: number;
  traits: readonly number[];
  /** By where the word stands, from `REACH` words before the one that is labelled to as many after it: its features there. */
  at: readonly Int32Array[];
  /** What they add to the labels of the words about it, summed up when it is first needed. */
  readonly scores: { by: Weights; sums: Int32Array }[];
}

/** Templates of features of one word; others are numbered from `CONTEXT` on, those of roles from `ROLES` on. */
const LOWER = 1;
const WRITTEN = 2;
const SHAPE = 3;
const SHORT_SHAPE = 4;
const PREFIX = 5;
const SUFFIX = 8;
const LENGTH = 11;
const COARSE = 12;
const FINE = 13;
const FINE_SHAPE = 14;
const COARSE_SHAPE = 15;
const TRAIT = 16;
const TRAIT_SHAPE = 17;
const NOTHING = 18;
/** Templates of one place beside another are so far apart. */
const PLACES_APART = 32;
export const CONTEXT = 256;
export const ROLES = 512;

/** The features of a word; made once a word. */
export const wordFeatures = (facts: WordFacts): WordFeatures => (facts.features ??= featuresOf(facts));

/** Beyond the line's ends. */
const NO_WORD: WordFeatures = {
  lower: 0,
  shape: 0,
  ending: 0,
  fine: -1,
  coarse: -1,
  traits: [],
  scores: [],
  at: placesOf((place) => [feature(NOTHING + place * PLACES_APART, 0)]),
};

const featuresOf = (facts: WordFacts): WordFeatures => {
  const { lower, word, kind } = facts;
  const long = kind === 'word' ? shapeOf(word) : kind === 'number' ? '9' : word;
  const shape = textNumber(shortShape(long));
  const fine = wordClass(lower);
  const coarse = coarseClass(fine);
  const traits = traitsOf(facts);
  const number = textNumber(lower);
  const ending = textNumber(lower.slice(-3));
  const at = placesOf((place) => {
    const template = (base: number) => base + place * PLACES_APART;
    const features = [
      wordFeature(template(LOWER), number),
      feature(template(COARSE), coarse),
      feature(template(FINE), fine),
      ...traits.map((trait) => feature(template(TRAIT), trait)),
    ];
    const offset = Math.abs(place - REACH);
    if (offset <= 1)
      features.push(feature(template(SHAPE), textNumber(long)), feature(template(SUFFIX + 1), ending));
    if (offset !== 1) features.push(feature(template(SHORT_SHAPE), shape));
    if (offset > 0) return features;
    features.push(
      wordFeature(template(WRITTEN), textNumber(word)),
      feature(template(FINE_SHAPE), fine, shape),
      feature(template(COARSE_SHAPE), coarse, shape),
      ...traits.map((trait) => feature(template(TRAIT_SHAPE), trait, shape)),
    );
    if (kind === 'word') {
      features.push(feature(template(LENGTH), Math.min(lower.length, 10)));
      for (const [i, size] of [2, 3, 4].entries()) {
        features.push(feature(template(PREFIX + i), textNumber(lower.slice(0, size))));
        if (size !== 3) features.push(feature(template(SUFFIX + i), textNumber(lower.slice(-size))));
      }
    }
    return features;
  });
  return { lower: number, shape, ending, fine, coarse, traits, at, scores: [] };
};

function placesOf(make: (place: number) => number[]): Int32Array[] {
  return Array.from({ length: 2 * REACH + 1 }, (_none, place) => Int32Array.from(make(place)));
}

/** The features of a line's word; `NO_WORD`'s beyond the line's ends. */
export const wordAt = ({ tokens }: { tokens: readonly { facts: WordFacts }[] }, at: number): WordFeatures => {
  const token = tokens[at];
  return token ? wordFeatures(token.facts) : NO_WORD;
};

/** What a word adds to the labels of the words about it: by place, by label. Summed up once a word. */
export const wordScores = (word: WordFeatures, weights: Weights): Int32Array => {
  for (const { by, sums } of word.scores) if (by === weights) return sums;
  const sums = new Int32Array(word.at.length * weights.count);
  word.at.forEach((numbers, place) => {
    for (const number of numbers) weights.add(number, sums, place * weights.count);
  });
  word.scores.push({ by: weights, sums });
  return sums;
};
