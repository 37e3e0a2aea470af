import { FEATURE_NAMES, FIRST_CUE, featureNumber, isFeature } from './feature-names';
import type { SentenceFeatures } from './features';
import type { Evidence } from './flag';
import type { Reading } from './read-sentences';
import type { Run } from './best-reading';
import { visitPhrases } from './phrases';
import type { Weights } from './weights';
import { wordMatcher } from './cues';
import { DENY } from './words/class-bits';
import { WORD_CLASSES } from './words/word-class';

/** Evidence that weighs less, one way or the other, is not worth an editor's time. */
const LEAST = 0.25;
const MOST_PIECES = 24;

/**
 * Why a stretch is believed to be a notice: its cues, the phrases and the words of its word classes, with what each adds to the log-odds of its
 * sentence. A pair of classes is shown from the first word of the one to that of the other.
 */
export const explain = (
  text: string,
  { tokens, sentences, features }: Reading,
  { first, last }: Run,
  { features: weights, phrases }: Weights,
): Evidence[] => {
  const evidence: Evidence[] = [];
  for (let i = first; i <= last; i++) {
    const { from, to, heading } = sentences[i];
    const add = (cue: string, a: number, b: number, weight: number): void => {
      if (Math.abs(weight) < LEAST) return;
      const begin = tokens.start[a];
      const end = tokens.end[b];
      evidence.push({ cue, start: begin, end, words: text.slice(begin, end), weight: round(weight) });
    };
    for (const { cue, from: a, to: b } of features[i].cues) {
      const name = `${cue.role}.${cue.strength}`;
      if (isFeature(`in:${name}`)) {
        const weight = weights[featureNumber(`in:${name}`)] + weights[FIRST_CUE + cue.number];
        add(cue.role, a, b - 1, weight);
      }
    }
    for (const { name, a, b } of wordPairs(tokens, from, to, features[i])) {
      add(name, a, b, weights[featureNumber(`in:${name}`)]);
    }
    const seen = new Set<number>();
    visitPhrases(tokens, from, to, (hash, slot, a, b) => {
      const place = phrases.placeOf(hash);
      if (place < 0 || seen.has(place) || (slot === 'open' && i > first)) return;
      seen.add(place);
      add(slot === 'open' ? 'opening' : 'wording', a, b, weights[FEATURE_NAMES.length + place]);
    });
    const title = heading && features[i].cues.find(({ cue }) => cue.role === 'heading');
    if (title) add('heading-line', title.from, title.to - 1, weights[featureNumber('in:heading')]);
  }
  return evidence
    .sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight))
    .slice(0, MOST_PIECES)
    .sort((a, b) => a.start - b.start);
};

const round = (weight: number): number => Math.round(weight * 100) / 100;

/** The features that stand for words: classes, pairs of them, and refusals close to what is refused, with their first tokens. */
function wordPairs(
  tokens: Reading['tokens'],
  from: number,
  to: number,
  { language, classes, near }: SentenceFeatures,
): { name: string; a: number; b: number }[] {
  const matcher = wordMatcher();
  const firstOf = new Map<number, number>();
  let deny = -1;
  for (let at = from; at < to; at++) {
    const bits = matcher.classesAt(language, tokens, at, to) & classes;
    if (deny < 0 && (bits & DENY) !== 0) deny = at;
    for (let i = 0; i < WORD_CLASSES.length; i++)
      if ((bits & (1 << i)) !== 0 && !firstOf.has(i)) firstOf.set(i, at);
  }
  const found: { name: string; a: number; b: number }[] = [];
  const seen = [...firstOf];
  for (const [i, at] of seen) {
    found.push({ name: WORD_CLASSES[i], a: at, b: at });
    if ((near & (1 << i)) !== 0 && deny >= 0)
      found.push({ name: `deny~${WORD_CLASSES[i]}`, a: Math.min(deny, at), b: Math.max(deny, at) });
    for (const [j, other] of seen) {
      if (i >= j) continue;
      const name = `${WORD_CLASSES[i]}+${WORD_CLASSES[j]}`;
      if (isFeature(`in:${name}`)) found.push({ name, a: Math.min(at, other), b: Math.max(at, other) });
    }
  }
  return found;
}
