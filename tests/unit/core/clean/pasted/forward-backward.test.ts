import fc from 'fast-check';
import {
  expectations,
  latticeOf,
  probabilities,
} from '../../../../../src/plugins/wire/core/clean/pasted/model/forward-backward';
import { HEADS } from '../../../../../src/plugins/wire/core/clean/pasted/model/potentials';

const COUNT = HEADS.length;
const [INSIDE, GAP, AFTER, BEGIN, END, PAUSE, RESUME] = HEADS.keys();

/** Every way to lay an article into so many blocks: "b" before it, "i" in it, "g" interrupted, "a" behind it. */
function ways(blocks: number): string[] {
  const on: Record<string, string> = { b: 'bi', i: 'iga', g: 'gi', a: 'a' };
  let all = ['b', 'i'];
  for (let i = 1; i < blocks; i += 1)
    all = all.flatMap((way) => [...on[way[i - 1]!]!].map((next) => way + next));
  return all.filter((way) => /[ia]$/.test(way));
}

function worth(way: string, potentials: Float64Array): number {
  const borders: Record<string, number> = { bi: BEGIN!, ia: END!, ig: PAUSE!, gi: RESUME! };
  const own: Record<string, number> = { i: INSIDE!, g: GAP!, a: AFTER! };
  let sum = way[0] === 'i' ? potentials[BEGIN!]! : 0;
  [...way].forEach((state, i) => {
    if (state !== 'b') sum += potentials[i * COUNT + own[state]!]!;
    const border = i > 0 ? borders[way[i - 1]! + state] : undefined;
    if (border !== undefined) sum += potentials[i * COUNT + border]!;
  });
  return sum;
}

const pages = fc
  .integer({ min: 1, max: 6 })
  .chain((blocks) =>
    fc.array(fc.double({ min: -4, max: 4, noNaN: true }), {
      minLength: blocks * COUNT,
      maxLength: blocks * COUNT,
    }),
  )
  .map((values) => Float64Array.from(values));

describe('the lattice of ways to lay an article into a page', () => {
  it('says of each block what all ways together say', () => {
    fc.assert(
      fc.property(pages, (potentials) => {
        const blocks = potentials.length / COUNT;
        const all = ways(blocks).map((way) => ({ way, weight: Math.exp(worth(way, potentials)) }));
        const total = all.reduce((sum, { weight }) => sum + weight, 0);
        expect(latticeOf(potentials).total).toBeCloseTo(Math.log(total), 8);
        const shares = probabilities(potentials);
        for (let i = 0; i < blocks; i += 1) {
          const inside = all.filter(({ way }) => way[i] === 'i').reduce((sum, { weight }) => sum + weight, 0);
          expect(shares[i]).toBeCloseTo(inside / total, 8);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('expects borders as often as the ways have them', () => {
    fc.assert(
      fc.property(pages, (potentials) => {
        const expected = expectations(potentials, latticeOf(potentials));
        const sum = (head: number): number =>
          Array.from({ length: potentials.length / COUNT }, (_, i) => expected[i * COUNT + head]!).reduce(
            (a, b) => a + b,
            0,
          );
        expect(sum(BEGIN!)).toBeCloseTo(1, 8);
        expect(sum(PAUSE!)).toBeCloseTo(sum(RESUME!), 8);
        expect(sum(END!)).toBeLessThanOrEqual(1 + 1e-8);
      }),
      { numRuns: 60 },
    );
  });

  it('keeps to the states that are allowed', () => {
    const potentials = new Float64Array(3 * COUNT);
    const only = latticeOf(potentials, { allowed: Uint8Array.from([0b0001, 0b0010, 0b1000]) });
    expect(only.total).toBeCloseTo(0, 8);
    const costs = Float64Array.from([2, 0, 0, 3, 0, 0]);
    expect(
      latticeOf(potentials, { allowed: Uint8Array.from([0b0001, 0b0010, 0b1000]), costs }).total,
    ).toBeCloseTo(5, 8);
  });

  it('makes nothing of a page without blocks, and does not overflow on a long one', () => {
    expect(probabilities(new Float64Array(0))).toEqual([]);
    const long = probabilities(new Float64Array(50_000 * COUNT).fill(1));
    expect(long.every((share) => share >= 0 && share <= 1 + 1e-6)).toBe(true);
  });
});
