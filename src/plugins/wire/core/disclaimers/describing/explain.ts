import { cueNames, FEATURE_NAMES, FIRST_CUE, featureNumber, isFeature } from '../model/feature-names';
import type { SentenceFeatures } from '../model/features';
import type { Evidence } from '../flag';
import type { Reading } from '../reading/read-sentences';
import type { Run } from '../model/probable-runs';
import { visitPhrases } from '../model/phrases';
import type { Weights } from '../model/weights';
import { wordMatcher } from '../cues';
import { DENY } from '../words/class-bits';
import { WORD_CLASSES } from '../words/word-class';

/** Evidence that weighs less, one way or the other, is not worth an editor's time. */
const LEAST = 0.25;
const MOST_PIECES = 24;

/** Evidence by the tokens it lies in, from `a` to `b`. */
interface Piece {
  cue: string;
  a: number;
  b: number;
  weight: number;
}

/** A feature that stands for words. */
interface WordFeature {
  name: string;
  number: number;
}
const wordFeature = (name: string): WordFeature | undefined =>
  isFeature(`in:${name}`) ? { name, number: featureNumber(`in:${name}`) } : undefined;
const CLASS = WORD_CLASSES.map(wordFeature);
const REFUSAL = WORD_CLASSES.map((name) => wordFeature(`deny~${name}`));
const PAIR = WORD_CLASSES.map((a) => WORD_CLASSES.map((b) => wordFeature(`${a}+${b}`)));
const CUE_FEATURE = new Map(
  cueNames.flatMap((name) => (isFeature(`in:${name}`) ? [[name, featureNumber(`in:${name}`)] as const] : [])),
);

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
  const pieces: Piece[] = [];
  for (let i = first; i <= last; i++) {
    const { from, to, heading } = sentences[i];
    const add = (cue: string, a: number, b: number, weight: number): void => {
      if (Math.abs(weight) >= LEAST) pieces.push({ cue, a, b, weight });
    };
    for (const { cue, from: a, to: b } of features[i].cues) {
      const name = `${cue.role}.${cue.strength}`;
      const number = CUE_FEATURE.get(name);
      if (number !== undefined) add(cue.role, a, b - 1, weights[number] + weights[FIRST_CUE + cue.number]);
    }
    visitWordFeatures(tokens, from, to, features[i], ({ name, number }, a, b) => {
      add(name, a, b, weights[number]);
    });
    const seen = new Set<number>();
    visitPhrases(tokens, from, to, (hash, slot, a, b) => {
      const place = phrases.placeOf(hash);
      if (place < 0) return;
      const weight = weights[FEATURE_NAMES.length + place];
      if (Math.abs(weight) < LEAST || seen.has(place) || (slot === 'open' && i > first)) return;
      seen.add(place);
      add(slot === 'open' ? 'opening' : 'wording', a, b, weight);
    });
    const title = heading && features[i].cues.find(({ cue }) => cue.role === 'heading');
    if (title) add('heading-line', title.from, title.to - 1, weights[featureNumber('in:heading')]);
  }
  return pieces
    .sort((one, other) => Math.abs(other.weight) - Math.abs(one.weight))
    .slice(0, MOST_PIECES)
    .sort((one, other) => tokens.start[one.a] - tokens.start[other.a])
    .map(({ cue, a, b, weight }) => {
      const [start, end] = [tokens.start[a], tokens.end[b]];
      return { cue, start, end, words: text.slice(start, end), weight: round(weight) };
    });
};

const round = (weight: number): number => Math.round(weight * 100) / 100;

/** The features that stand for words: classes, pairs of them, and refusals close to what is refused, with their first tokens. */
const visitWordFeatures = (
  tokens: Reading['tokens'],
  from: number,
  to: number,
  { language, classes, near }: SentenceFeatures,
  visit: (feature: WordFeature, a: number, b: number) => void,
): void => {
  const matcher = wordMatcher();
  const firstOf = new Map<number, number>();
  let deny = -1;
  for (let at = from; at < to; at++) {
    const bits = matcher.classesAt(language, tokens, at, to) & classes;
    if (bits === 0) continue;
    if (deny < 0 && (bits & DENY) !== 0) deny = at;
    for (let i = 0; i < WORD_CLASSES.length; i++)
      if ((bits & (1 << i)) !== 0 && !firstOf.has(i)) firstOf.set(i, at);
  }
  const show = (feature: WordFeature | undefined, one: number, other: number): void => {
    if (feature) visit(feature, Math.min(one, other), Math.max(one, other));
  };
  const seen = [...firstOf];
  for (const [i, at] of seen) {
    show(CLASS[i], at, at);
    if ((near & (1 << i)) !== 0 && deny >= 0) show(REFUSAL[i], deny, at);
    for (const [j, other] of seen) if (i < j) show(PAIR[i][j], at, other);
  }
};
