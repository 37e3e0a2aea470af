import type { ProbableRun, Run } from './probable-runs';
import type { Span } from '../../span';

/** From this share of what both cover on, two stretches are the same notice. */
const SAME_FROM = 0.5;
/**
 * What is lost at most when a reading has the notice with other borders: of two notices that are met as often, the one that is met better.
 * Less is lost by an end that comes late, since a notice that turns chatty is a notice still.
 */
const OTHER_BORDERS = 0.1;
const LATE_END = 0.06;
/** No notice begins or ends with a sentence that fewer readings than this have in one, whatever else it would meet. */
const HARDLY_ANY = 0.1;

/**
 * The notices that are right as often as can be: of all readings' notices those, none overlapping another, that together are expected to be
 * met most often, each by more than `least`. A notice is met by a reading that has one which covers the same for half or more. (Minimum
 * Bayes risk: Kumar and Byrne 2004; that the F-measure wants a bound below one half or at it: Lipton, Elkan, Narayanaswamy 2014.)
 *
 * @param runs as `probableRuns` gives them
 * @param sentences where they begin and end
 * @param least expected share of readings, below which a notice is left out
 */
export const chooseRuns = (
  runs: readonly ProbableRun[],
  sentences: readonly Span[],
  least: number,
): Run[] => {
  const inNotice = shares(runs, sentences.length);
  const gains = runs.map(({ first, last }, i) =>
    Math.min(inNotice[first], inNotice[last]) < HARDLY_ANY ? -1 : expected(runs, sentences, i) - least,
  );
  const order = runs.map((_run, i) => i).sort((a, b) => runs[a].last - runs[b].last || a - b);
  const best = new Float64Array(sentences.length + 1);
  const chosen = new Int32Array(sentences.length + 1).fill(-1);
  let next = 0;
  for (let i = 0; i < sentences.length; i++) {
    best[i + 1] = best[i];
    for (; next < order.length && runs[order[next]].last === i; next++) {
      const number = order[next];
      const total = best[runs[number].first] + gains[number];
      if (total > best[i + 1]) {
        best[i + 1] = total;
        chosen[i + 1] = number;
      }
    }
  }
  return trace(runs, chosen);
};

/** The share of readings that have each sentence in a notice. */
const shares = (runs: readonly ProbableRun[], count: number): Float64Array => {
  const share = new Float64Array(count);
  for (const { first, last, probability } of runs)
    for (let i = first; i <= last; i++) share[i] += probability;
  return share;
};

const trace = (runs: readonly ProbableRun[], chosen: Int32Array): Run[] => {
  const found: Run[] = [];
  let at = chosen.length - 1;
  while (at > 0) {
    const run = chosen[at] < 0 ? undefined : runs[chosen[at]];
    if (run) found.push({ first: run.first, last: run.last });
    at = run ? run.first : at - 1;
  }
  return found.reverse();
};

/** How often a notice is met. Runs are sorted by where they begin. */
const expected = (runs: readonly ProbableRun[], sentences: readonly Span[], at: number): number => {
  const { start } = sentences[runs[at].first];
  const { end } = sentences[runs[at].last];
  const earliest = end - (end - start) / SAME_FROM;
  let sum = 0;
  const add = ({ first, last, probability }: ProbableRun): boolean => {
    const [from, to] = [sentences[first].start, sentences[last].end];
    if (from >= end || from < earliest) return false;
    const whole = Math.max(end, to) - Math.min(start, from);
    const both = Math.min(end, to) - Math.max(start, from);
    const late = Math.max(0, end - to);
    const loss = (OTHER_BORDERS * (whole - both - late) + LATE_END * late) / whole;
    if (both >= SAME_FROM * whole) sum += probability * (1 - loss);
    return true;
  };
  for (let i = at; i < runs.length && add(runs[i]); i++);
  for (let i = at - 1; i >= 0 && add(runs[i]); i--);
  return sum;
};
