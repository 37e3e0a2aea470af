import fc from 'fast-check';
import { bestLabels } from '../../../../../src/plugins/wire/core/entities/sequence/best-labels';
import { feature } from '../../../../../src/plugins/wire/core/entities/sequence/feature';
import {
  labelStretch,
  type FeatureSource,
} from '../../../../../src/plugins/wire/core/entities/sequence/label-stretch';
import { LabelSet } from '../../../../../src/plugins/wire/core/entities/sequence/labels';
import { placeFeatures, REACH } from '../../../../../src/plugins/wire/core/entities/sequence/place-features';
import { wordAt } from '../../../../../src/plugins/wire/core/entities/sequence/word-features';
import type { Weights } from '../../../../../src/plugins/wire/core/entities/sequence/weights';
import { tokenize, type Token } from '../../../../../src/plugins/wire/core/entities/tokenize';

/** Weights of every feature there is, made of its number. */
const madeUp = (set: LabelSet<string>, seed: number): Weights => ({
  count: set.count,
  unit: 1,
  steps: Float64Array.from({ length: set.count ** 2 }, (_none, step) => (feature(seed, step, 3) % 41) - 20),
  add: (number, scores, at) => {
    for (let label = 0; label < set.count; label += 1)
      scores[at + label]! += (feature(seed, number, label, 7) % 127) - 63;
  },
});

/** What stands in the way of features: the word's place in the line, and whether that is even. */
class Source implements FeatureSource {
  readonly numbers = new Int32Array(4);
  count = 0;

  constructor(private readonly tokens: readonly Token[]) {}

  word(at: number) {
    return wordAt({ tokens: this.tokens }, at);
  }

  read(at: number): void {
    this.numbers.set([feature(900, at), feature(901, at % 2), 77, 78]);
    this.count = 2;
  }
}

/** The same, every feature of every word added by itself. */
const oneByOne = (
  set: LabelSet<string>,
  source: Source,
  { from, to }: { from: number; to: number },
  weights: Weights,
  labels: Uint8Array,
): void => {
  const scores = new Int32Array((to - from) * set.count);
  for (let at = from; at < to; at += 1) {
    const row = (at - from) * set.count;
    for (let place = 0; place <= 2 * REACH; place += 1)
      for (const number of placeFeatures(source.word(at + place - REACH), place))
        weights.add(number, scores, row);
    source.read(at);
    for (const number of source.numbers.subarray(0, source.count)) weights.add(number, scores, row);
  }
  bestLabels(set, scores, weights.steps, to - from, labels, from);
};

const sets = [new LabelSet(['role']), new LabelSet(['person', 'organization', 'place', 'event'])];
const words = fc.oneof(
  fc.constantFrom('Minister', 'minister', 'of', 'the', 'Bank', 'Şükrü', '2024', ',', '“', 'G20', 'Doe', "'s"),
  fc.string({ unit: fc.constantFrom('a', 'B', 'é', 'Ж', '-', '.', '7'), minLength: 1, maxLength: 8 }),
);

describe('labelStretch', () => {
  it('labels as if every feature of every word were added by itself', () => {
    const all = sets.flatMap((set) => [3, 4].map((seed) => ({ set, weights: madeUp(set, seed) })));
    fc.assert(
      fc.property(
        fc.array(words, { minLength: 1, maxLength: 25 }),
        fc.nat(),
        fc.nat(),
        fc.constantFrom(...all),
        (parts, a, b, { set, weights }) => {
          const tokens = tokenize(parts.join(' '));
          fc.pre(tokens.length > 0);
          const from = a % tokens.length;
          const to = from + 1 + (b % (tokens.length - from));
          const [labels, expected] = [new Uint8Array(tokens.length), new Uint8Array(tokens.length)];
          labelStretch(set, new Source(tokens), { from, to }, weights, labels);
          oneByOne(set, new Source(tokens), { from, to }, weights, expected);
          expect([...labels]).toEqual([...expected]);
        },
      ),
      { numRuns: 300 },
    );
  });

  it('knows thousands of words apart, the first when the last has come', () => {
    const [, set] = sets;
    const weights = madeUp(set!, 5);
    const names = Array.from({ length: 1_500 }, (_none, i) => `Name${i.toString(36)}${i % 7 ? 'o' : 'Ya'}`);
    const tokens = tokenize([...names, ...names].join(' '));
    const [labels, expected] = [new Uint8Array(tokens.length), new Uint8Array(tokens.length)];
    labelStretch(set!, new Source(tokens), { from: 0, to: tokens.length }, weights, labels);
    oneByOne(set!, new Source(tokens), { from: 0, to: tokens.length }, weights, expected);
    expect([...labels]).toEqual([...expected]);
    expect(new Set(labels).size).toBe(set!.count);
  });
});
