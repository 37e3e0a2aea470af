import { feature, textNumber, wordFeature } from './feature';
import { longShapeOf } from './traits';
import type { WordFeatures } from './word-features';

/** How far to both sides of a word its neighbours count. */
export const REACH = 2;

/** Templates of features of one word; others are numbered from `CONTEXT` on, see feature.ts. */
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

/**
 * What a word says of the one that is labelled.
 *
 * @param place of the word, from `REACH` words before the one that is labelled, 0, to as many behind it
 */
export const placeFeatures = (word: WordFeatures, place: number): number[] => {
  const template = (base: number) => base + place * PLACES_APART;
  if (!word.facts) return [feature(template(NOTHING), 0)];
  const { facts, fine, coarse, shape, traits } = word;
  const features = [
    wordFeature(template(LOWER), word.lower),
    feature(template(COARSE), coarse),
    feature(template(FINE), fine),
    ...traits.map((trait) => feature(template(TRAIT), trait)),
  ];
  const offset = Math.abs(place - REACH);
  if (offset <= 1)
    features.push(
      feature(template(SHAPE), textNumber(longShapeOf(facts))),
      feature(template(SUFFIX + 1), word.ending),
    );
  if (offset !== 1) features.push(feature(template(SHORT_SHAPE), shape));
  if (offset > 0) return features;
  const { lower } = facts;
  features.push(
    wordFeature(template(WRITTEN), textNumber(facts.word)),
    feature(template(FINE_SHAPE), fine, shape),
    feature(template(COARSE_SHAPE), coarse, shape),
    ...traits.map((trait) => feature(template(TRAIT_SHAPE), trait, shape)),
  );
  if (facts.kind !== 'word') return features;
  features.push(feature(template(LENGTH), Math.min(lower.length, 10)));
  for (const [i, size] of [2, 3, 4].entries()) {
    features.push(feature(template(PREFIX + i), textNumber(lower.slice(0, size))));
    if (size !== 3) features.push(feature(template(SUFFIX + i), textNumber(lower.slice(-size))));
  }
  return features;
};
