import type { SentenceFeatures } from './features';
import { FEATURE_NAMES, STATE_NAMES } from './feature-names';
import { visitPhrases, type PhraseTable } from './phrases';
import type { ReadText } from './read-sentences';

/**
 * The features of sentences with those of the learnt phrases in them; a phrase counts once a sentence. A phrase's number is its place in
 * the table after `FEATURE_NAMES`, and among the states after `STATE_NAMES`.
 */
export const withPhrases = (
  { tokens, sentences }: ReadText,
  features: readonly SentenceFeatures[],
  table: PhraseTable,
): SentenceFeatures[] => {
  const seen = new Int32Array(table.length).fill(-1);
  return features.map((one, i) => {
    const inside = [...one.inside];
    const begin = [...one.begin];
    const states = [...one.states];
    visitPhrases(tokens, sentences[i].from, sentences[i].to, (hash, slot) => {
      const place = table.placeOf(hash);
      if (place < 0 || seen[place] === i) return;
      seen[place] = i;
      (slot === 'say' ? inside : begin).push(FEATURE_NAMES.length + place);
      if (place < table.ofKinds) states.push(STATE_NAMES.length + place);
    });
    return { ...one, inside, begin, states };
  });
};
