import type { Removed } from '../clean/story';
import { overlaps } from '../span';
import { cueMatcher } from './cues';
import { weigh } from './evidence';
import { fingerprint } from './fingerprint';
import type { Evidence, Flag } from './flag';
import { issuerOf } from './issuer';
import { kindsOf } from './kinds';
import type { KnownMatch, NoticeIndex } from './known-index';
import { releaseCompany } from './release-company';
import { runsOf } from './runs';
import { segmentsOf } from './segments';
import { sentencesOf } from './sentences';
import { logistic, WEIGHTS } from './weights';

/** What the detector may know beside the text. */
export interface FlagContext {
  /** What the cleaner took out; notices are looked for there, too. */
  removed?: readonly Removed[];
  /** Notices met before. */
  known?: NoticeIndex;
  /** The company whose release this is, for statements that say "the Company"; looked for in the text when absent. */
  releaseIssuer?: string;
}

const knownFlag = (text: string, { start, end, notice }: KnownMatch): Omit<Flag, 'inChrome'> => {
  const quote = text.slice(start, end);
  const confirmed = notice.decision === 'confirmed';
  return {
    start,
    end,
    quote,
    kinds: [...notice.kinds],
    ...(notice.issuer === undefined ? {} : { issuer: notice.issuer }),
    score: confirmed ? 1 : logistic(WEIGHTS.prior + WEIGHTS.knownPending),
    fingerprint: notice.fingerprint,
    ...(confirmed ? { decided: { decision: notice.decision, placement: notice.placement } } : {}),
    evidence: [{ cue: 'known-notice', start, end, words: quote, weight: WEIGHTS.knownPending }],
  };
};

const isInChrome = (start: number, end: number, removed: readonly Removed[]): boolean => {
  let inside = 0;
  for (const span of removed) {
    if (span.reason === 'chrome')
      inside += Math.max(0, Math.min(end, span.end) - Math.max(start, span.start));
  }
  return inside * 2 >= end - start;
};

/**
 * Every legal notice in a text, in its order, none overlapping. `text` is the whole item, with what the cleaner removed. Offsets are
 * UTF-16 code units into it and `text.slice(start, end) === quote`; a quote begins with the notice's heading and ends with the last
 * character of its last sentence.
 *
 * Known notices are found first, word by word: a confirmed one is flagged with score 1, a dismissed one is not flagged, nor is anything
 * in it. The time is linear in the text's length and does not depend on how many notices are known.
 */
export const flagNotices = (text: string, context: FlagContext = {}): Flag[] => {
  const removed = context.removed ?? [];
  const known = context.known?.find(text) ?? [];
  const matcher = cueMatcher();
  const breaks = removed
    .filter(({ reason }) => reason === 'chrome')
    .flatMap(({ start, end }) => [start, end])
    .sort((a, b) => a - b);
  const tokens = matcher.tokenize(text);
  const sentences = sentencesOf(text, segmentsOf(text, breaks), tokens, matcher);
  const weighed = sentences.map((sentence) => weigh(text, sentence, tokens, WEIGHTS, text.length));

  const barred = new Set<number>();
  let next = 0;
  sentences.forEach((sentence, i) => {
    while (next < known.length && known[next].end <= sentence.start) next++;
    if (next < known.length && overlaps(known[next], sentence)) barred.add(i);
  });

  const flags: Omit<Flag, 'inChrome'>[] = known
    .filter(({ notice }) => notice.decision !== 'dismissed')
    .map((match) => knownFlag(text, match));
  let company: string | undefined;
  let companyKnown = false;
  for (const run of runsOf(text, sentences, weighed, (i) => barred.has(i), WEIGHTS)) {
    const score = logistic(run.logOdds);
    if (score < WEIGHTS.threshold) continue;
    const { start } = sentences[run.first];
    const { end } = sentences[run.last];
    const quote = text.slice(start, end);
    const kinds = kindsOf(run.evidence);
    if (!companyKnown) {
      company = context.releaseIssuer ?? releaseCompany(text);
      companyKnown = true;
    }
    let body = run.first;
    while (body < run.last && sentences[body].heading) body++;
    const issuer = issuerOf(text.slice(sentences[body].start, end), kinds, company);
    const print = fingerprint(quote);
    if (context.known?.byFingerprint(print)?.decision === 'dismissed') continue;
    const evidence = run.evidence.map(({ cue, start: from, end: to, words, weight }): Evidence => ({
      cue,
      start: from,
      end: to,
      words,
      weight,
    }));
    flags.push({
      start,
      end,
      quote,
      kinds,
      ...(issuer === undefined ? {} : { issuer }),
      score,
      fingerprint: print,
      evidence,
    });
  }
  return flags
    .sort((a, b) => a.start - b.start)
    .map((flag) => ({ ...flag, inChrome: isInChrome(flag.start, flag.end, removed) }));
};
