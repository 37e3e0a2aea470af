import type { Removed } from '../clean/story';
import { overlaps, type Span } from '../span';
import { describeQuote } from './describing/describe-quote';
import { explain } from './describing/explain';
import { kindsOf } from './describing/kinds';
import { releaseCompany } from './describing/release-company';
import { chooseRuns } from './model/choose-runs';
import { latticeOf } from './model/lattice';
import { withPhrases } from './model/phrase-features';
import { probableRuns, type Run } from './model/probable-runs';
import { learntWeights, logistic, type Weights } from './model/weights';
import { readSentences, type Reading } from './reading/read-sentences';
import type { Flag } from './flag';
import { alikeFlag, isSameNotice, knownFlag, likeKnown } from './known-flags';
import type { NoticeIndex } from './known-index';
import { beginAtRepeatedHeadings, likeItself, splitWhereTheyBeginAgain } from './repeated';

/** What the detector may know beside the text. */
export interface FlagContext {
  /** What the cleaner took out; notices are looked for there, too. */
  removed?: readonly Removed[];
  /** Notices met before. */
  known?: NoticeIndex;
  /** The company whose release this is, for statements that say "the Company"; looked for in the text when absent. */
  releaseIssuer?: string;
  /** Parameters to be tried instead of the learnt ones. */
  weights?: Weights;
  /** The text's sentences, when they have been read before. */
  read?: Reading;
}

type Found = Omit<Flag, 'inChrome'>;

/**
 * Every legal notice in a text, in its order, none overlapping. `text` is the whole item, with what the cleaner removed. Offsets are
 * UTF-16 code units into it and `text.slice(start, end) === quote`; a quote begins with the notice's heading and ends with the last
 * character of its last sentence.
 *
 * Known notices are found first, by their words: a confirmed one is flagged with score 1, a dismissed one is not flagged, nor is anything
 * in it. A stretch that is like a known notice, but not the same, is evidence for one of its own. The time is linear in the text's
 * length and does not depend on how many notices are known.
 */
export const flagNotices = (text: string, context: FlagContext = {}): Flag[] => {
  const { weights = learntWeights(), removed = [] } = context;
  const reading = context.read ?? readSentences(text, removed, weights.gate);
  const { sentences } = reading;
  const matches = context.known?.find(text) ?? [];
  const known = matches.filter(isSameNotice);
  const alike = matches.filter((match) => !isSameNotice(match));
  const flags: Found[] = known
    .filter(({ notice }) => notice.decision !== 'dismissed')
    .map((match) => knownFlag(text, match, weights));
  const isBarred = overlapping(sentences, known);
  const describe = describing(text, reading, context, weights);
  const used = new Set<object>();
  for (const { run, probability } of runsIn(text, reading, weights, isBarred)) {
    const span = { start: sentences[run.first].start, end: sentences[run.last].end };
    const like = alike.filter((match) => overlaps(match, span));
    like.forEach((match) => used.add(match));
    const more = like.map((match) => likeKnown(text, match, weights));
    const score = logistic(logOdds(probability) + more.reduce((sum, { weight }) => sum + weight, 0));
    if (score < weights.threshold) continue;
    const flag = describe(run, score);
    if (context.known?.byFingerprint(flag.fingerprint)?.decision === 'dismissed') continue;
    flags.push({ ...flag, evidence: [...more, ...flag.evidence] });
  }
  for (const match of alike) {
    if (used.has(match) || match.notice.decision === 'dismissed') continue;
    flags.push(alikeFlag(text, match, weights));
  }
  return likeItself(flags)
    .sort((a, b) => a.start - b.start)
    .map((flag) => ({ ...flag, inChrome: isInChrome(flag.start, flag.end, removed) }));
};

interface FoundRun {
  run: Run;
  /** How probable it is that what stands here is notice: the mean over its characters. */
  probability: number;
}

/** The notices of a text: each stretch of sentences that were read is a text by itself, since what lies between is none. */
const runsIn = (
  text: string,
  reading: Reading,
  weights: Weights,
  isBarred: ReadonlySet<number>,
): FoundRun[] => {
  const { sentences, isRead } = reading;
  const found: FoundRun[] = [];
  for (let first = 0; first < sentences.length; first++) {
    if (isRead[first] === 0) continue;
    let last = first;
    while (last + 1 < sentences.length && isRead[last + 1] === 1) last++;
    const features = withPhrases(reading, weights.phrases, first, last);
    const from = first;
    const lattice = latticeOf(features, weights, (i) => isBarred.has(from + i));
    const stretch = sentences.slice(first, last + 1);
    beginAtRepeatedHeadings(lattice, stretch, text);
    const { runs, inNotice } = probableRuns(lattice);
    const parted = splitWhereTheyBeginAgain(runs, stretch, text);
    for (const run of chooseRuns(parted, stretch, weights.least)) {
      const probability = probabilityOf(run, stretch, inNotice);
      found.push({ run: { first: first + run.first, last: first + run.last }, probability });
    }
    first = last;
  }
  return found;
};

/** The sentences that share characters with known notices; both in the text's order. */
const overlapping = (sentences: readonly Span[], known: readonly Span[]): Set<number> => {
  const found = new Set<number>();
  let next = 0;
  sentences.forEach((sentence, i) => {
    while (next < known.length && known[next].end <= sentence.start) next++;
    if (next < known.length && overlaps(known[next], sentence)) found.add(i);
  });
  return found;
};

const probabilityOf = ({ first, last }: Run, sentences: readonly Span[], inNotice: Float64Array): number => {
  let sum = 0;
  let length = 0;
  for (let i = first; i <= last; i++) {
    const size = sentences[i].end - sentences[i].start;
    sum += size * inNotice[i];
    length += size;
  }
  return sum / length;
};

/** Says what a stretch is. */
const describing = (text: string, reading: Reading, { releaseIssuer }: FlagContext, weights: Weights) => {
  let company: string | undefined;
  let companyKnown = false;
  return (run: Run, score: number): Found => {
    if (!companyKnown) company = releaseIssuer ?? releaseCompany(text);
    companyKnown = true;
    const { sentences, features } = reading;
    const { start } = sentences[run.first];
    const { end } = sentences[run.last];
    const quote = text.slice(start, end);
    let body = run.first;
    while (body < run.last && sentences[body].heading) body++;
    const kinds = kindsOf(features.slice(run.first, run.last + 1), weights);
    const { issuer, fingerprint } = describeQuote(quote, sentences[body].start - start, kinds, company);
    return {
      start,
      end,
      quote,
      kinds,
      ...(issuer === undefined ? {} : { issuer }),
      score,
      fingerprint,
      evidence: explain(text, reading, run, weights),
    };
  };
};

const CERTAIN = 0.999;
const logOdds = (probability: number): number => {
  const bounded = Math.min(CERTAIN, Math.max(1 - CERTAIN, probability));
  return Math.log(bounded / (1 - bounded));
};

const isInChrome = (start: number, end: number, removed: readonly Removed[]): boolean => {
  let inside = 0;
  for (const span of removed) {
    if (span.reason === 'chrome')
      inside += Math.max(0, Math.min(end, span.end) - Math.max(start, span.start));
  }
  return inside * 2 >= end - start;
};
