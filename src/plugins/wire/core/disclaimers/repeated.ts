import type { Flag } from './flag';
import type { Run } from './probable-runs';
import type { Sentence } from './sentences';

/** Shorter quotes may stand anywhere without being the notice; by so many first characters a longer one is looked for. */
const SHORTEST = 40;
/** Of a flag that is surer than that all is notice, if perhaps two of them. */
const SURE = 0.9;

/** With so many of a notice's first characters begins nothing but the same template again: no labelled notice has them in two paragraphs. */
const OPENING = 20;

/**
 * Parts a run where its own heading comes again, or a paragraph begins with its first words: what begins twice is two notices, as those of
 * two advertisers are that one newsroom words alike.
 */
export const splitWhereItBeginsAgain = (run: Run, sentences: readonly Sentence[], text: string): Run[] => {
  const first = sentences[run.first];
  const heading = first.heading ? text.slice(first.start, first.end) : undefined;
  const opening = text.slice(first.start, first.start + OPENING);
  const beginsAgain = (one: Sentence): boolean =>
    heading === undefined
      ? one.opensParagraph && text.startsWith(opening, one.start)
      : one.heading && text.slice(one.start, one.end) === heading;
  const parts: Run[] = [{ ...run }];
  for (let i = run.first + 1; i <= run.last; i++) {
    if (!beginsAgain(sentences[i])) continue;
    parts[parts.length - 1].last = i - 1;
    parts.push({ first: i, last: run.last });
  }
  return parts;
};

type Found = Omit<Flag, 'inChrome'>;

/**
 * Gives a notice the same borders wherever it stands in a text: a flag that is unsure, and has the words of a surer one and more, is cut to
 * them. Linear in the length of the unsure flags.
 */
export const likeItself = (flags: readonly Found[]): Found[] => {
  const surest = new Map<string, Found>();
  for (const flag of flags) {
    if (flag.quote.length < SHORTEST) continue;
    const opening = flag.quote.slice(0, SHORTEST);
    const other = surest.get(opening);
    if (!other || flag.score > other.score) surest.set(opening, flag);
  }
  return flags.map((flag) => (flag.score < SURE ? (cutTo(surest, flag) ?? flag) : flag));
};

const cutTo = (surest: ReadonlyMap<string, Found>, { quote, start, score }: Found): Found | undefined => {
  for (let at = 0; at + SHORTEST <= quote.length; at++) {
    const found = surest.get(quote.slice(at, at + SHORTEST));
    if (!found || found.score <= score || found.quote.length === quote.length) continue;
    if (quote.startsWith(found.quote, at)) return moved(found, start + at);
  }
  return undefined;
};

/** The same flag at another place. */
const moved = (flag: Found, start: number): Found => {
  const by = start - flag.start;
  const evidence = flag.evidence.map((one) => ({ ...one, start: one.start + by, end: one.end + by }));
  return { ...flag, start, end: flag.end + by, evidence };
};
