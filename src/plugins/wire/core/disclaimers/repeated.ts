import { overlaps } from '../span';
import type { Flag } from './flag';
import type { Run } from './probable-runs';
import type { Sentence } from './sentences';

/** Shorter quotes may stand anywhere without being the notice. */
const SHORTEST = 40;

/** Parts a run where its own heading comes again: what is headed twice is two notices. */
export const splitAtHeadings = (run: Run, sentences: readonly Sentence[], text: string): Run[] => {
  const titleOf = (i: number): string | undefined =>
    sentences[i].heading ? text.slice(sentences[i].start, sentences[i].end) : undefined;
  const title = titleOf(run.first);
  const parts: Run[] = [{ ...run }];
  for (let i = run.first + 1; title !== undefined && i <= run.last; i++) {
    if (titleOf(i) !== title) continue;
    parts[parts.length - 1].last = i - 1;
    parts.push({ first: i, last: run.last });
  }
  return parts;
};

/**
 * Gives a notice the same borders wherever it stands in a text: a flag that has another one's words and more is cut to them. Of two the
 * surer one decides.
 */
export const likeItself = <T extends Omit<Flag, 'inChrome'>>(flags: readonly T[]): T[] =>
  flags.map((flag) => {
    const whole = flags.find(
      ({ quote, score }) =>
        score > flag.score && quote.length >= SHORTEST && quote !== flag.quote && flag.quote.includes(quote),
    );
    if (!whole) return flag;
    const start = flag.start + flag.quote.indexOf(whole.quote);
    const moved = start - whole.start;
    const evidence = whole.evidence.map((one) => ({
      ...one,
      start: one.start + moved,
      end: one.end + moved,
    }));
    const same = { ...whole, start, end: start + whole.quote.length, evidence };
    return flags.some((other) => other !== flag && overlaps(other, same)) ? flag : same;
  });
