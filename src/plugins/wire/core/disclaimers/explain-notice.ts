import { explain } from './describing/explain';
import type { Evidence } from './flag';
import { learntWeights } from './model/weights';
import { readSentences } from './reading/read-sentences';

/**
 * What speaks for and against a text's being a notice, read by itself: for a notice that is stored without what made the detector believe it.
 *
 * @param text a notice's whole text
 * @returns in the order of the text, offsets into it; empty where the detector knows none of its words
 */
export const explainNotice = (text: string): Evidence[] => {
  const reading = readSentences(text, []);
  const last = reading.sentences.length - 1;
  return last < 0 ? [] : explain(text, reading, { first: 0, last }, learntWeights());
};
