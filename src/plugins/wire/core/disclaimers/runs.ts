import type { NoticeKind } from './flag';
import type { Weighed, WeighedEvidence } from './evidence';
import type { Sentence } from './sentences';
import type { Weights } from './weights';

/** A notice found: sentences `first` to `last`, both included. */
export interface Run {
  first: number;
  last: number;
  /** Prior plus evidence. */
  logOdds: number;
  evidence: WeighedEvidence[];
}

/** Sentences that may say nothing between two that belong to the notice, in a paragraph and across paragraphs. */
const BRIDGE = 3;
const BRIDGE_LENGTH = 900;
const WIDE_BRIDGE = 6;
const WIDE_BRIDGE_LENGTH = 2200;
/** Share of a paragraph that must be notice before all of it is taken for one. */
const MOST_OF_PARAGRAPH = 0.55;
const PARAGRAPH_REACH = 40;
/** What may stand before "All rights reserved": a year and a name. */
const LONGEST_COPYRIGHT_LINE = 80;
const YEAR = /(?:19|20)\d\d/;
/** How far back from the first telling sentence its heading may stand. */
const HEADING_REACH = 6;
const HEADING_REACH_LENGTH = 1500;

/** Purposes that make up one notice when their paragraphs follow each other. */
const FAMILIES: readonly (readonly NoticeKind[])[] = [
  ['forward-looking'],
  ['copyright', 'syndication', 'third-party-content'],
  ['investment-advice', 'offer', 'no-warranty', 'liability'],
  ['no-warranty', 'liability', 'third-party-content'],
  ['medical-advice'],
  ['sponsored', 'affiliate', 'liability'],
  ['ai-generated', 'translation', 'no-warranty'],
];

const kindWeights = (evidence: readonly WeighedEvidence[]): Map<NoticeKind, number> => {
  const sums = new Map<NoticeKind, number>();
  for (const { kinds, weight } of evidence) {
    if (weight > 0) for (const kind of kinds) sums.set(kind, (sums.get(kind) ?? 0) + weight);
  }
  return sums;
};

const mainKind = (evidence: readonly WeighedEvidence[]): NoticeKind | undefined => {
  let best: NoticeKind | undefined;
  let most = 0;
  for (const [kind, sum] of kindWeights(evidence)) {
    if (sum > most) [best, most] = [kind, sum];
  }
  return best;
};

const related = (a: NoticeKind | undefined, b: NoticeKind | undefined): boolean =>
  a === undefined ||
  b === undefined ||
  a === b ||
  b === 'other' ||
  FAMILIES.some((family) => family.includes(a) && family.includes(b));

/**
 * Joins sentences to notices: from each sentence that is one by itself, back to its heading and on as long as the evidence holds.
 * `barred` sentences (already known notices) end a notice and are not part of any. Linear: every sentence is looked at a bounded number
 * of times.
 */
export const runsOf = (
  text: string,
  sentences: readonly Sentence[],
  weighed: readonly Weighed[],
  barred: (sentence: number) => boolean,
  weights: Weights,
): Run[] => {
  const runs: Run[] = [];
  let free = 0;

  /** The heading under which a sentence stands, or -1. Footers have headings of their own right before them only. */
  const headingBefore = (at: number): number => {
    const reach = mainKind(weighed[at].evidence) === 'copyright' ? 1 : HEADING_REACH;
    for (let i = at - 1; i >= free && at - i <= reach; i--) {
      if (sentences[at].start - sentences[i].end > HEADING_REACH_LENGTH || barred(i)) return -1;
      if (sentences[i].heading) return i;
      if (weighed[i].stops) return -1;
    }
    return -1;
  };

  const headingWeight = (heading: number): number =>
    weighed[heading].evidence.reduce((sum, { cue, weight }) => (cue === 'heading' ? sum + weight : sum), 0);

  const isSeed = (i: number): boolean => {
    const { own, continuing } = weighed[i];
    if (own < weights.joinSameParagraph) return false;
    if (weights.prior + own > 0) return true;
    const heading = headingBefore(i);
    if (heading < 0) return false;
    return weights.prior + own + Math.min(continuing, 1) + headingWeight(heading) >= 0;
  };

  const extendBack = (seed: number): number => {
    const heading = headingBefore(seed);
    if (heading >= 0) {
      let first = heading;
      while (first - 1 >= free && sentences[first - 1].heading && !barred(first - 1)) first--;
      return first;
    }
    let first = seed;
    for (
      let i = seed - 1;
      i >= free && seed - i <= 12 && sentences[i].paragraph === sentences[seed].paragraph;
      i--
    ) {
      if (barred(i) || weighed[i].stops) break;
      if (weighed[i].own >= weights.joinSameParagraph) first = i;
      else if (first - i > 1 || weighed[i].own < 0) break;
    }
    const lead = first - 1;
    const isLead =
      lead >= free &&
      mainKind(weighed[seed].evidence) === 'copyright' &&
      sentences[lead].paragraph === sentences[first].paragraph &&
      sentences[lead].opensParagraph &&
      sentences[lead].end - sentences[lead].start <= LONGEST_COPYRIGHT_LINE &&
      YEAR.test(text.slice(sentences[lead].start, sentences[lead].end)) &&
      !barred(lead);
    return isLead ? lead : first;
  };

  const extendForward = (first: number, seed: number): number => {
    let last = seed;
    const headed = sentences[first].heading;
    const kind = mainKind(weighed.slice(first, seed + 1).flatMap(({ evidence }) => evidence));
    const wide = kind === 'forward-looking' || kind === 'investment-advice' || headed;
    // A heading that runs into its paragraph ("Disclaimer: …") is that paragraph's; the story may go on after it.
    const runsIn = headed && sentences[first + 1].paragraph === sentences[first].paragraph;
    const reaches = wide && (!runsIn || kind === 'forward-looking' || kind === 'investment-advice');
    for (let i = seed + 1; i < sentences.length; i++) {
      if (barred(i) || sentences[i].heading || weighed[i].stops) break;
      const sameParagraph = sentences[i].paragraph === sentences[last].paragraph;
      const { own, continuing, opens, evidence } = weighed[i];
      const value = own + continuing;
      const itsKind = mainKind(evidence);
      if (sameParagraph) {
        if (opens && itsKind === 'copyright' && !related(kind, itsKind)) break;
        if ((wide || i - last === 1 ? value : own) >= weights.joinSameParagraph) last = i;
        else if (i - last > BRIDGE || sentences[i].end - sentences[last].end > BRIDGE_LENGTH) break;
        continue;
      }
      const fits = related(kind, itsKind) || (headed && itsKind !== 'regulatory' && itsKind !== 'copyright');
      if ((opens || weights.prior + own >= 0) && (!fits || (opens && !wide))) break;
      if (fits && (wide ? value : own) >= weights.joinNextParagraph && (reaches || i - last <= 1)) last = i;
      else if (
        !reaches ||
        i - last > WIDE_BRIDGE ||
        sentences[i].end - sentences[last].end > WIDE_BRIDGE_LENGTH
      )
        break;
    }
    return last;
  };

  /** The rest of a paragraph that is mostly notice; before it only what has to do with it. */
  const completeParagraph = (first: number, last: number): [number, number] => {
    const open = (i: number, paragraph: number): boolean =>
      sentences[i].paragraph === paragraph &&
      !barred(i) &&
      !weighed[i].stops &&
      !sentences[i].heading &&
      weighed[i].own > -1;
    const isMost = (from: number, to: number, wholeFrom: number, wholeTo: number): boolean =>
      sentences[to].end - sentences[from].start >=
      MOST_OF_PARAGRAPH * (sentences[wholeTo].end - sentences[wholeFrom].start);
    let begin = first;
    while (begin > free && first - begin < PARAGRAPH_REACH && open(begin - 1, sentences[first].paragraph))
      begin--;
    if (begin < first && !(weighed[begin].continuing > 0 && isMost(first, last, begin, last))) begin = first;
    let end = last;
    while (
      end + 1 < sentences.length &&
      end - last < PARAGRAPH_REACH &&
      open(end + 1, sentences[last].paragraph)
    ) {
      end++;
    }
    let from = last;
    while (from > begin && sentences[from - 1].paragraph === sentences[last].paragraph) from--;
    return [begin, end > last && isMost(from, last, from, end) ? end : last];
  };

  for (let i = 0; i < sentences.length; i++) {
    if (barred(i) || !isSeed(i) || sentences[i].heading) continue;
    let first = extendBack(i);
    let last = extendForward(first, i);
    [first, last] = completeParagraph(first, last);
    const evidence: WeighedEvidence[] = [];
    const counted = new Set<string>();
    for (let k = first; k <= last; k++) {
      for (const one of weighed[k].evidence) {
        if (counted.has(one.key)) continue;
        counted.add(one.key);
        evidence.push(one);
      }
    }
    const logOdds = evidence.reduce((sum, { weight }) => sum + weight, weights.prior);
    runs.push({ first, last, logOdds, evidence });
    free = last + 1;
    i = last;
  }
  return runs;
};
