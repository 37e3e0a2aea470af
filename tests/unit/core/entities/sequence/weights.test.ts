import {
  readWeights,
  type WeightsFile,
} from '../../../../../src/plugins/wire/core/entities/sequence/weights';
import { runModule } from '../../../training/run-module';

interface Learnt {
  /** By feature. */
  weights: [number, number[]][];
  steps: number[][];
}

const pack = (learnt: Learnt, smallest: number): WeightsFile =>
  runModule(
    { 'entities/pack-weights.mjs': 'packWeights' },
    'packWeights({ weights: new Map(input.learnt.weights), steps: input.learnt.steps }, input.smallest)',
    { learnt, smallest },
  );

/** Numbers from 0 to 1, the same at each run. */
const chance = (() => {
  let state = 11;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
})();

const SPACE = 2 ** 24;
const steps = (count: number): number[][] =>
  Array.from({ length: count }, () =>
    Array.from({ length: count }, () => Number((chance() - 0.5).toFixed(4))),
  );

/** Something learnt: features all over the space, those at its ends and many side by side among them. */
const learnt = (count: number, features: number): Learnt => {
  const numbers = new Set([0, 1, 127, 128, 129, 16_511, SPACE - 1]);
  for (let i = 0; i < features / 4; i += 1) numbers.add(5_000_000 + i);
  while (numbers.size < features) numbers.add(Math.floor(chance() * SPACE));
  return {
    // As training has them: in the order in which they were met.
    weights: [...numbers]
      .sort(() => chance() - 0.5)
      .map((feature) => [feature, Array.from({ length: count }, () => 4 * (chance() - 0.5))]),
    steps: steps(count),
  };
};

describe('weights that are packed', () => {
  it.each([
    [17, 4_000],
    [5, 300],
    [3, 10],
    [1, 20_000],
  ])('are read back to half a step: of %i labels, %i features', (count, features) => {
    const all = learnt(count, features);
    const file = pack(all, 0);
    const { add, unit, ...read } = readWeights(file, count);
    expect(read.count).toBe(count);
    expect(file.features).toBe(features);
    expect([...read.steps].map((step) => Number((step * unit).toFixed(4)))).toEqual(all.steps.flat());
    let farthest = 0;
    for (const [feature, row] of all.weights) {
      const scores = new Int32Array(count + 2);
      scores[1] = 1_000;
      add(feature, scores, 1);
      scores[1] -= 1_000;
      expect([scores[0], scores[count + 1]]).toEqual([0, 0]);
      row.forEach((weight, label) => {
        farthest = Math.max(farthest, Math.abs(scores[1 + label]! * unit - weight));
      });
    }
    expect(farthest).toBeLessThan(unit / 2 + 1e-5);
  });

  it('of a feature that is not among them add nothing', () => {
    const all = learnt(5, 2_000);
    const { add } = readWeights(pack(all, 0), 5);
    const there = new Set(all.weights.map(([feature]) => feature));
    const scores = new Int32Array(5);
    for (let feature = 0; feature < SPACE; feature += 97) if (!there.has(feature)) add(feature, scores, 0);
    for (const feature of there) if (!there.has(feature + 1)) add(feature + 1, scores, 0);
    expect([...scores]).toEqual([0, 0, 0, 0, 0]);
  });

  it('are without features that hardly weigh anything, be it for or against', () => {
    const file = pack(
      {
        weights: [
          [9, [0.19, -0.19]],
          [5, [0, -0.2]],
          [7, [0.2, 0]],
        ],
        steps: steps(2),
      },
      0.2,
    );
    const { add } = readWeights(file, 2);
    const of = (feature: number) => {
      const scores = new Int32Array(2);
      add(feature, scores, 0);
      return [...scores];
    };
    expect(file.features).toBe(2);
    expect([5, 7, 9].map(of)).toEqual([
      [0, -127],
      [127, 0],
      [0, 0],
    ]);
  });

  it('may be none', () => {
    const scores = new Int32Array(2);
    const told = steps(2);
    const { add, steps: read, unit } = readWeights(pack({ weights: [[3, [0.1, 0]]], steps: told }, 0.2), 2);
    add(3, scores, 0);
    expect([...scores]).toEqual([0, 0]);
    expect([...read].map((step) => step * unit)).toEqual(told.flat());
  });
});
