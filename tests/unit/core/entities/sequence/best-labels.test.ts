import fc from 'fast-check';
import { bestLabels } from '../../../../../src/plugins/wire/core/entities/sequence/best-labels';
import { LabelSet, OUTSIDE } from '../../../../../src/plugins/wire/core/entities/sequence/labels';

const roles = new LabelSet<string>(['role']);
const sets = [roles, new LabelSet<string>(['person', 'place'])];

interface Stretch {
  set: LabelSet<string>;
  count: number;
  scores: Int32Array;
  steps: Float64Array;
}

const weight = fc.integer({ min: -40, max: 40 });
const stretches: fc.Arbitrary<Stretch> = fc
  .tuple(fc.constantFrom(...sets), fc.integer({ min: 1, max: 5 }))
  .chain(([set, count]) => {
    const [words, all] = [count * set.count, set.count ** 2];
    return fc.record({
      set: fc.constant(set),
      count: fc.constant(count),
      scores: fc.array(weight, { minLength: words, maxLength: words }).map((list) => Int32Array.from(list)),
      steps: fc
        .array(weight, { minLength: all, maxLength: all })
        .map((list) => Float64Array.from(list, (one) => one / 4)),
    });
  });

/** Every labelling that is allowed. */
function* allowed({ set, count }: Stretch, labels: number[] = []): Generator<number[]> {
  const before = labels.at(-1) ?? OUTSIDE;
  if (labels.length === count) {
    if (set.mayEnd[before]) yield labels;
    return;
  }
  for (let label = 0; label < set.count; label += 1)
    if (set.mayFollow(before, label)) yield* allowed({ set, count } as Stretch, [...labels, label]);
}

const scoreOf = ({ set, scores, steps }: Stretch, labels: readonly number[]): number =>
  [...labels, OUTSIDE].reduce(
    (sum, label, i) =>
      sum +
      steps[(labels[i - 1] ?? OUTSIDE) * set.count + label]! +
      (i < labels.length ? scores[i * set.count + label]! : 0),
    0,
  );

const isLegal = ({ set }: Stretch, labels: readonly number[]): boolean =>
  [...labels, OUTSIDE].every((label, i) => set.mayFollow(labels[i - 1] ?? OUTSIDE, label));

/** The labels, written into the middle of others. */
const labelled = (stretch: Stretch): number[] => {
  const labels = new Uint8Array(stretch.count + 4).fill(99);
  bestLabels(stretch.set, stretch.scores, stretch.steps, stretch.count, labels, 2);
  expect([...labels.subarray(0, 2), ...labels.subarray(-2)]).toEqual([99, 99, 99, 99]);
  return [...labels.subarray(2, -2)];
};

describe('bestLabels', () => {
  it('finds what scores highest of all labellings that are allowed', () => {
    fc.assert(
      fc.property(stretches, (stretch) => {
        const labels = labelled(stretch);
        expect(isLegal(stretch, labels)).toBe(true);
        let most = -Infinity;
        for (const other of allowed(stretch)) most = Math.max(most, scoreOf(stretch, other));
        expect(scoreOf(stretch, labels)).toBe(most);
      }),
      { numRuns: 300 },
    );
  });

  it('gives labels that are allowed, however strongly all speaks for others', () => {
    const inner = roles.of('role', 'inside');
    for (const count of [1, 2, 3, 2_000]) {
      const scores = new Int32Array(count * roles.count);
      for (let word = 0; word < count; word += 1) scores[word * roles.count + inner] = 1_000_000;
      const stretch = { set: roles, count, scores, steps: new Float64Array(roles.count ** 2) };
      const labels = labelled(stretch);
      expect(isLegal(stretch, labels)).toBe(true);
      expect(labels.filter((label) => label === inner)).toHaveLength(Math.max(0, count - 2));
    }
  });
});
