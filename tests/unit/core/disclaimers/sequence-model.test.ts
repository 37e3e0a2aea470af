import fc from 'fast-check';
import { ALLOW } from '../../../../src/plugins/wire/core/disclaimers/model/forward';
import type { Lattice } from '../../../../src/plugins/wire/core/disclaimers/model/lattice';
import { marginalsOf } from '../../../../src/plugins/wire/core/disclaimers/model/marginals';
import { probableRuns, type Run } from '../../../../src/plugins/wire/core/disclaimers/model/probable-runs';

const KINDS = 2;
const STEPS = 3 * KINDS ** 2;
/** Shrinking numbers takes longer than it tells. */
const RUNS = { numRuns: 40, endOnFailure: true };
const score = fc.double({ min: -3, max: 3, noNaN: true });
const column = (length: number) =>
  fc.array(score, { minLength: length, maxLength: length }).map((values) => Float64Array.from(values));

const lattices = fc.integer({ min: 1, max: 4 }).chain((length) =>
  fc.record({
    length: fc.constant(length),
    kinds: fc.constant(KINDS),
    words: column(length * KINDS),
    begin: column(length),
    again: column(length),
    againHeaded: column(length),
    join: column(length),
    headed: column(length),
    heading: fc
      .array(fc.nat(1), { minLength: length, maxLength: length })
      .map((values) => Uint8Array.from(values)),
    border: fc
      .array(fc.nat(2), { minLength: length, maxLength: length })
      .map((values) => Uint8Array.from(values)),
    barred: fc.constant(new Uint8Array(length)),
    steps: fc.record({ join: column(STEPS), headed: column(STEPS), again: column(STEPS) }),
  }),
);

/** One reading: per sentence whether it begins a notice, goes on with one, or is outside, and its kind. */
interface Reading {
  steps: ('outside' | 'begin' | 'inside')[];
  kinds: number[];
  score: number;
}

/** All readings of a lattice, one by one: what the two programs have to agree with. */
const readings = (lattice: Lattice): Reading[] => {
  const all: Reading[] = [];
  const extend = (reading: Reading, headed: boolean): void => {
    const i = reading.steps.length;
    if (i === lattice.length) return void all.push(reading);
    const before = reading.steps[i - 1] ?? 'outside';
    extend({ ...reading, steps: [...reading.steps, 'outside'], kinds: [...reading.kinds, -1] }, false);
    for (let kind = 0; kind < KINDS; kind++) {
      const words = reading.score + lattice.words[i * KINDS + kind];
      const step = (lattice.border[i] * KINDS + reading.kinds[i - 1]) * KINDS + kind;
      const more = (name: 'begin' | 'inside', extra: number, under: boolean) =>
        extend(
          { steps: [...reading.steps, name], kinds: [...reading.kinds, kind], score: words + extra },
          under,
        );
      if (before === 'outside') more('begin', lattice.begin[i], lattice.heading[i] === 1);
      else {
        const again = headed ? lattice.againHeaded[i] : lattice.again[i];
        more('begin', again + lattice.steps.again[step], lattice.heading[i] === 1);
        if (headed) more('inside', lattice.headed[i] + lattice.steps.headed[step], true);
        else more('inside', lattice.join[i] + lattice.steps.join[step], false);
      }
    }
  };
  extend({ steps: [], kinds: [], score: 0 }, false);
  return all;
};

const runsOf = ({ steps }: Reading): Run[] => {
  const runs: Run[] = [];
  steps.forEach((step, i) => {
    if (step === 'begin') runs.push({ first: i, last: i });
    if (step === 'inside') runs[runs.length - 1].last = i;
  });
  return runs;
};

describe('the sequence model', () => {
  it('adds up all readings', () => {
    fc.assert(
      fc.property(lattices, (lattice) => {
        const sum = readings(lattice).reduce((total, reading) => total + Math.exp(reading.score), 0);
        expect(marginalsOf(lattice).logZ).toBeCloseTo(Math.log(sum), 6);
      }),
      RUNS,
    );
  });

  it('gives each step its share of the readings', () => {
    fc.assert(
      fc.property(lattices, (lattice) => {
        const all = readings(lattice);
        const sum = all.reduce((total, reading) => total + Math.exp(reading.score), 0);
        const share = (has: (reading: Reading) => boolean): number =>
          all.filter(has).reduce((total, reading) => total + Math.exp(reading.score), 0) / sum;
        const square = () => new Float64Array(STEPS);
        const steps = { join: square(), headed: square(), again: square() };
        const { begin, join, headed, kinds } = marginalsOf(lattice, undefined, { steps, weight: 1 });
        for (let i = 0; i < lattice.length; i++) {
          expect(begin[i]).toBeCloseTo(
            share((reading) => reading.steps[i] === 'begin'),
            6,
          );
          expect(join[i] + headed[i]).toBeCloseTo(
            share((reading) => reading.steps[i] === 'inside'),
            6,
          );
          for (let k = 0; k < KINDS; k++)
            expect(kinds[i * KINDS + k]).toBeCloseTo(
              share((reading) => reading.kinds[i] === k),
              6,
            );
        }
        const turns = (name: 'begin' | 'inside') => (reading: Reading) =>
          reading.steps.filter((step, i) => step === name && i > 0 && reading.steps[i - 1] !== 'outside')
            .length;
        const expected = (count: (reading: Reading) => number): number =>
          all.reduce((total, reading) => total + count(reading) * Math.exp(reading.score), 0) / sum;
        const total = (values: Float64Array): number => values.reduce((one, other) => one + other, 0);
        expect(total(steps.again)).toBeCloseTo(expected(turns('begin')), 6);
        expect(total(steps.join) + total(steps.headed)).toBeCloseTo(expected(turns('inside')), 6);
      }),
      RUNS,
    );
  });

  it('counts only the readings that a labelled text allows', () => {
    fc.assert(
      fc.property(lattices, (lattice) => {
        const allowed = {
          steps: new Uint8Array(lattice.length).fill(ALLOW.outside | ALLOW.begin),
          kinds: new Uint16Array(lattice.length).fill(1),
        };
        const sum = readings(lattice)
          .filter(({ steps, kinds }) => !steps.includes('inside') && !kinds.includes(1))
          .reduce((total, reading) => total + Math.exp(reading.score), 0);
        expect(marginalsOf(lattice, allowed).logZ).toBeCloseTo(Math.log(sum), 6);
      }),
      RUNS,
    );
  });

  it('gives each notice its share of the readings', () => {
    fc.assert(
      fc.property(lattices, (lattice) => {
        const all = readings(lattice);
        const sum = all.reduce((total, reading) => total + Math.exp(reading.score), 0);
        const shares = new Map<string, number>();
        for (const reading of all) {
          for (const { first, last } of runsOf(reading)) {
            const name = `${first}-${last}`;
            shares.set(name, (shares.get(name) ?? 0) + Math.exp(reading.score) / sum);
          }
        }
        const { runs, inNotice } = probableRuns(lattice);
        const found = new Map(runs.map((run) => [`${run.first}-${run.last}`, run.probability]));
        for (const [name, probability] of found) expect(probability).toBeCloseTo(shares.get(name)!, 6);
        for (const [name, share] of shares) if (share > 0.011) expect(found.has(name)).toBe(true);
        inNotice.forEach((share, i) => {
          const inside = all.filter((reading) => reading.steps[i] !== 'outside');
          const probability = inside.reduce((total, reading) => total + Math.exp(reading.score), 0) / sum;
          expect(share).toBeCloseTo(probability, 6);
        });
      }),
      RUNS,
    );
  });

  it('loses no reading of a long text in states that are hardly ever met', () => {
    const length = 5_000;
    const same = (value: number, size = length) => new Float64Array(size).fill(value);
    const lattice: Lattice = {
      length,
      kinds: KINDS,
      words: Float64Array.from({ length: length * KINDS }, (_none, i) => (i % KINDS === 0 ? 3 : -40)),
      begin: same(-3),
      again: same(-9),
      againHeaded: same(20),
      join: same(-1),
      headed: same(30),
      heading: new Uint8Array(length),
      border: new Uint8Array(length),
      barred: new Uint8Array(length),
      steps: { join: same(0, STEPS), headed: same(5, STEPS), again: same(0, STEPS) },
    };
    const { inNotice } = probableRuns(lattice);
    for (const share of inNotice) expect(share >= -1e-9 && share <= 1).toBe(true);
    expect(marginalsOf(lattice).begin.every((share) => share >= 0 && share <= 1)).toBe(true);
  });

  it('leaves out what may not be part of a notice', () => {
    fc.assert(
      fc.property(lattices, (lattice) => {
        const barred = { ...lattice, barred: new Uint8Array(lattice.length).fill(1) };
        expect(probableRuns(barred).runs).toEqual([]);
        expect(marginalsOf(barred).logZ).toBe(0);
      }),
      RUNS,
    );
  });
});
