import type { Removed } from '../../clean/story';
import { cueMatcher } from '../cues';
import { featuresOf, type SentenceFeatures } from '../model/features';
import type { Gate } from '../model/gate';
import type { Span } from '../../span';
import { segmentsOf } from './segments';
import { sentencesOf, type Sentence } from './sentences';
import { cutWords, type Tokens } from './tokens';

/** A text cut into sentences, with the cues in them. */
export interface ReadText {
  tokens: Tokens;
  sentences: Sentence[];
  /** 0 for the sentences that were not read closely, since they can't be part of a notice. */
  isRead: Uint8Array;
}

/** A text as the model sees it: all that does not depend on the weights. */
export interface Reading extends ReadText {
  features: SentenceFeatures[];
}

/**
 * Cuts a text into sentences and finds what they show; those that `gate` passes over show nothing. A border of removed furniture ends a
 * sentence.
 */
export const readSentences = (text: string, removed: readonly Removed[], gate?: Gate): Reading => {
  const matcher = cueMatcher();
  const furniture = removed.filter(({ reason }) => reason === 'chrome');
  const breaks = furniture.flatMap(({ start, end }) => [start, end]).sort((a, b) => a - b);
  const tokens = cutWords(text);
  const segments = segmentsOf(text, breaks, tokens);
  const worth = gate?.worthReading(segments, tokens);
  const sentences = sentencesOf(text, segments, tokens, matcher, (segment) => worth?.[segment] !== 0);
  const isRead = readOf(segments, sentences, worth);
  const readText = { tokens, sentences, isRead };
  return { ...readText, features: featuresOf(text, readText, furniture) };
};

/** A segment is one sentence or several; both are in the text's order. */
const readOf = (
  segments: readonly Span[],
  sentences: readonly Span[],
  worth: Uint8Array | undefined,
): Uint8Array => {
  const isRead = new Uint8Array(sentences.length).fill(1);
  if (!worth) return isRead;
  let segment = 0;
  sentences.forEach(({ start }, i) => {
    while (segments[segment].end <= start) segment++;
    isRead[i] = worth[segment];
  });
  return isRead;
};
