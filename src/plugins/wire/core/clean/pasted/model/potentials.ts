import { FEATURES } from '../features';
import type { PageSight } from '../page-sight';

/**
 * What speaks for each block being in the article, in an interruption of it and behind it (against: before it), and for the article beginning,
 * ending, being interrupted and going on at it.
 */
export const HEADS = ['inside', 'gap', 'after', 'begin', 'end', 'pause', 'resume'] as const;

/** What was learnt of one feature: values at which it is known what the feature says, and for each of them what it adds to each of `HEADS`. */
export interface LearntFeature {
  name: string;
  knots: number[];
  says: number[][];
}

export interface PastedWeights {
  bias: number[];
  features: LearntFeature[];
}

/** The learnt parameters in the order in which features are measured. */
export class Potentials {
  private readonly bias: Float64Array;
  private readonly learnt: {
    of: (page: PageSight, i: number) => number;
    knots: Float64Array;
    says: Float64Array;
  }[];

  /** @throws Error when something was learnt of a feature that is not measured: parameters and program are of different versions */
  constructor({ bias, features }: PastedWeights) {
    const measured = new Map(FEATURES);
    this.bias = Float64Array.from(bias);
    this.learnt = features.map(({ name, knots, says }) => {
      const of = measured.get(name);
      if (!of) throw new Error(`Nothing measures the feature "${name}" of pasted pages: train them again.`);
      return { of, knots: Float64Array.from(knots), says: Float64Array.from(says.flat()) };
    });
  }

  /** For each block in turn the value of each of `HEADS`. Between two knots a feature says something between. */
  of(page: PageSight): Float64Array {
    const all = new Float64Array(page.blocks.length * COUNT);
    for (let i = 0; i < page.blocks.length; i += 1) {
      const row = i * COUNT;
      for (let head = 0; head < COUNT; head += 1) all[row + head] = this.bias[head];
      for (const { of, knots, says } of this.learnt) {
        const place = placeOf(of(page, i), knots);
        const index = Math.floor(place);
        const share = place - index;
        const low = index * COUNT;
        if (share === 0) {
          for (let head = 0; head < COUNT; head += 1) all[row + head] += says[low + head];
          continue;
        }
        for (let head = 0; head < COUNT; head += 1) {
          const from = says[low + head];
          all[row + head] += from + share * (says[low + COUNT + head] - from);
        }
      }
    }
    return all;
  }
}

const COUNT = HEADS.length;

/**
 * Where a value is among knots: the index of the last one that is not above it, and as a fraction how far it is to the next. What is outside
 * is at the nearest knot.
 */
export function placeOf(value: number, knots: ArrayLike<number>): number {
  let low = 0;
  let high = knots.length - 1;
  if (!(value > knots[low])) return low;
  if (value >= knots[high]) return high;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (value >= knots[middle]) low = middle;
    else high = middle;
  }
  return low + (value - knots[low]) / (knots[high] - knots[low]);
}
