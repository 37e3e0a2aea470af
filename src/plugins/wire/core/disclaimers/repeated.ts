import type { Flag } from './flag';
import type { Lattice } from './model/lattice';
import type { ProbableRun } from './model/probable-runs';
import type { Sentence } from './reading/sentences';

/** Shorter quotes may stand anywhere without being the notice; by so many first characters a longer one is looked for. */
const SHORTEST = 40;
/** Of a flag that is surer than that all is notice, if perhaps two of them. */
const SURE = 0.9;

/** With so many of a notice's first characters begins nothing but the same template again: no labelled notice has them in two paragraphs. */
const OPENING = 20;

/** Lets no notice go on over a heading that the text has had before: what is headed twice is two notices. */
export const beginAtRepeatedHeadings = (
  { join, headed }: Lattice,
  sentences: readonly Sentence[],
  text: string,
): void => {
  const seen = new Set<string>();
  sentences.forEach(({ heading, start, end }, i) => {
    if (!heading) return;
    const title = text.slice(start, end);
    if (seen.has(title)) join[i] = headed[i] = -Infinity;
    seen.add(title);
  });
};

/**
 * Parts readings' notices where a paragraph begins with their first words: what begins twice is two notices, as those of two advertisers
 * are that one newsroom words alike. Gives them as `probableRuns` does.
 */
export const splitWhereTheyBeginAgain = (
  runs: readonly ProbableRun[],
  sentences: readonly Sentence[],
  text: string,
): ProbableRun[] => {
  if (runs.length === 0) return [];
  const next = nextAlike(sentences, text);
  const parts = new Map<string, ProbableRun>();
  for (const { first, last, probability } of runs) {
    for (let from = first; from <= last;) {
      const again = next[from];
      const to = again > 0 && again <= last ? again - 1 : last;
      const key = `${from}-${to}`;
      const part = parts.get(key);
      if (part) part.probability += probability;
      else parts.set(key, { first: from, last: to, probability });
      from = to + 1;
    }
  }
  return [...parts.values()].sort((a, b) => a.first - b.first || a.last - b.last);
};

/** For each sentence the next one that begins a paragraph with the same words; 0 where there is none. */
const nextAlike = (sentences: readonly Sentence[], text: string): Int32Array => {
  const next = new Int32Array(sentences.length);
  const seen = new Map<string, number>();
  for (let i = sentences.length - 1; i >= 0; i--) {
    const { start, opensParagraph } = sentences[i];
    const opening = text.slice(start, start + OPENING);
    next[i] = seen.get(opening) ?? 0;
    if (opensParagraph) seen.set(opening, i);
  }
  return next;
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
