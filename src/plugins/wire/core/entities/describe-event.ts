import { dateNear } from './find-dates';
import { wordsOf, type Found, type Line } from './line';
import { placeEnd } from './name-runs';

/** Adds date and place where the sentence gives them. */
export const describeEvent = (
  line: Line,
  found: Found,
  after: number,
  publishedYear?: number,
  before = found.from,
): void => {
  const date = dateNear(
    line.tokens,
    found.quoted ? before : found.from,
    found.quoted ? after : found.to,
    publishedYear,
  );
  if (date) found.date = date;
  if (found.place) return;
  let at = after;
  const { tokens } = line;
  while (
    at < after + 4 &&
    /^(?:,|was|is|were|will|be|held|opened|opens|takes|took|place|kicked|off|which)$/u.test(
      tokens[at]?.lower ?? '',
    )
  )
    at += 1;
  if (!/^(?:in|at)$/u.test(tokens[at]?.lower ?? '')) return;
  if (tokens[at + 1]?.lower === 'the') at += 1;
  const stop = placeEnd(tokens, at + 1);
  if (stop > at + 1) found.place = wordsOf(line, at + 1, stop);
};
