import type { Removed } from '../clean/story';
import { cueMatcher } from './cues';
import { featuresOf, type SentenceFeatures } from './features';
import { segmentsOf } from './segments';
import { sentencesOf, type Sentence } from './sentences';
import { cutWords, type Tokens } from './tokens';

/** A text cut into sentences, with the cues in them. */
export interface ReadText {
  tokens: Tokens;
  sentences: Sentence[];
}

/** A text as the model sees it: all that does not depend on the weights. */
export interface Reading extends ReadText {
  features: SentenceFeatures[];
}

/** Cuts a text into sentences and finds what they show. A border of removed furniture ends a sentence. */
export const readSentences = (text: string, removed: readonly Removed[]): Reading => {
  const matcher = cueMatcher();
  const furniture = removed.filter(({ reason }) => reason === 'chrome');
  const breaks = furniture.flatMap(({ start, end }) => [start, end]).sort((a, b) => a - b);
  const tokens = cutWords(text);
  const sentences = sentencesOf(text, segmentsOf(text, breaks, tokens), tokens, matcher);
  return { tokens, sentences, features: featuresOf(text, { tokens, sentences }, furniture) };
};
