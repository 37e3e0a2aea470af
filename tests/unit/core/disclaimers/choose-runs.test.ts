import fc from 'fast-check';
import { chooseRuns } from '../../../../src/plugins/wire/core/disclaimers/model/choose-runs';
import type { ProbableRun, Run } from '../../../../src/plugins/wire/core/disclaimers/model/probable-runs';
import type { Span } from '../../../../src/plugins/wire/core/span';

/** Sentences of these lengths, with a space between. */
const sentencesOf = (lengths: readonly number[]): Span[] => {
  let start = 0;
  return lengths.map((length) => {
    const span = { start, end: start + length };
    start = span.end + 1;
    return span;
  });
};

const run = (first: number, last: number, probability: number): ProbableRun => ({ first, last, probability });

const cases = fc
  .record({
    sentences: fc.array(fc.integer({ min: 1, max: 60 }), { minLength: 4, maxLength: 4 }).map(sentencesOf),
    runs: fc.uniqueArray(
      fc.record({ first: fc.nat(3), more: fc.nat(3), probability: fc.double({ min: 0.004, max: 1, noNaN: true }) }),
      { selector: ({ first, more }) => `${first}-${Math.min(3, first + more)}`, maxLength: 7 },
    ),
    least: fc.double({ min: 0.1, max: 0.6, noNaN: true }),
  })
  .map(({ sentences, runs, least }) => ({
    sentences,
    least,
    runs: runs
      .map(({ first, more, probability }) => run(first, Math.min(3, first + more), probability))
      .sort((a, b) => a.first - b.first || a.last - b.last),
  })); // prettier-ignore

/** How often this notice is met, counted the plain way. */
const met = (one: Run, runs: readonly ProbableRun[], sentences: readonly Span[]): number => {
  const spanOf = ({ first, last }: Run) => ({ start: sentences[first].start, end: sentences[last].end });
  const a = spanOf(one);
  return runs.reduce((sum, reading) => {
    const b = { ...spanOf(reading), probability: reading.probability };
    const both = Math.min(a.end, b.end) - Math.max(a.start, b.start);
    const whole = Math.max(a.end, b.end) - Math.min(a.start, b.start);
    const late = Math.max(0, a.end - b.end) / whole;
    const other = 1 - both / whole - late;
    return both >= 0.5 * whole ? sum + b.probability * (1 - 0.1 * other - 0.06 * late) : sum;
  }, 0);
};

/** Whether one reading of ten has its first and its last sentence in a notice. */
const isProbable = ({ first, last }: Run, runs: readonly ProbableRun[]): boolean =>
  [first, last].every(
    (i) =>
      runs.reduce((sum, one) => (one.first <= i && i <= one.last ? sum + one.probability : sum), 0) >= 0.1,
  );

const overlap = (a: Run, b: Run): boolean => a.first <= b.last && b.first <= a.last;

describe('chooseRuns', () => {
  it('chooses the notices that are expected to be met most often, of all ways to choose', () => {
    fc.assert(
      fc.property(cases, ({ sentences, runs, least }) => {
        const gain = (chosen: readonly Run[]): number =>
          chosen.reduce((sum, one) => sum + met(one, runs, sentences) - least, 0);
        let best = 0;
        for (let set = 0; set < 1 << runs.length; set++) {
          const chosen = runs.filter((_run, i) => (set & (1 << i)) !== 0);
          if (!chosen.every((one) => isProbable(one, runs))) continue;
          if (chosen.some((a, i) => chosen.slice(i + 1).some((b) => overlap(a, b)))) continue;
          best = Math.max(best, gain(chosen));
        }
        const found = chooseRuns(runs, sentences, least);
        found.slice(1).forEach((one, i) => expect(one.first).toBeGreaterThan(found[i].last));
        expect(gain(found)).toBeCloseTo(best, 9);
      }),
    );
  });

  it('lets readings that differ in a short sentence stand together for one notice', () => {
    const sentences = sentencesOf([20, 200, 200]);
    const runs = [run(0, 2, 0.35), run(1, 2, 0.4)];
    expect(chooseRuns(runs, sentences, 0.5)).toEqual([{ first: 1, last: 2 }]);
  });

  it('takes the later of two ends that are nearly as probable', () => {
    const sentences = sentencesOf([200, 60]);
    expect(chooseRuns([run(0, 0, 0.5), run(0, 1, 0.45)], sentences, 0.5)).toEqual([{ first: 0, last: 1 }]);
    expect(chooseRuns([run(0, 0, 0.7), run(0, 1, 0.25)], sentences, 0.5)).toEqual([{ first: 0, last: 0 }]);
  });

  it('takes in nothing that hardly any reading has, to meet a few more of them', () => {
    const sentences = sentencesOf([345, 104, 350]);
    const runs = [run(0, 0, 0.97), run(0, 1, 0.005), run(0, 2, 0.02), run(2, 2, 0.97)];
    expect(chooseRuns(runs, sentences, 0.5)).toEqual([
      { first: 0, last: 0 },
      { first: 2, last: 2 },
    ]);
  });

  it('leaves out what too few readings have', () => {
    expect(chooseRuns([run(0, 0, 0.3), run(2, 2, 0.3)], sentencesOf([50, 50, 50]), 0.5)).toEqual([]);
  });

  it('keeps neighbours apart when most readings do', () => {
    const sentences = sentencesOf([100, 100]);
    const runs = [run(0, 0, 0.6), run(0, 1, 0.38), run(1, 1, 0.6)];
    expect(chooseRuns(runs, sentences, 0.4)).toEqual([
      { first: 0, last: 0 },
      { first: 1, last: 1 },
    ]);
  });
});
