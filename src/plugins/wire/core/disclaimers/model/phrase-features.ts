import type { SentenceFeatures } from './features';
import { FEATURE_NAMES, STATE_NAMES } from './feature-names';
import { visitPhrases, type PhraseTable } from './phrases';
import type { Reading } from '../reading/read-sentences';

/** In which sentence each phrase was met last: a phrase counts once a sentence. */
const marks = new WeakMap<PhraseTable, { seen: Int32Array; sentence: number }>();
const marksOf = (table: PhraseTable): { seen: Int32Array; sentence: number } => {
  let found = marks.get(table);
  if (!found || found.sentence > 0x7ffffff0)
    marks.set(table, (found = { seen: new Int32Array(table.length), sentence: 0 }));
  return found;
};

/**
 * The features of the sentences `first` to `last` with those of the learnt phrases in them. A phrase's number is its place in the table
 * after `FEATURE_NAMES`, and among the states after `STATE_NAMES`.
 */
export const withPhrases = (
  { tokens, sentences, features }: Reading,
  table: PhraseTable,
  first = 0,
  last = sentences.length - 1,
): SentenceFeatures[] => {
  const mark = marksOf(table);
  const { seen } = mark;
  return features.slice(first, last + 1).map((one, k) => {
    const i = first + k;
    mark.sentence++;
    const inside = [...one.inside];
    const begin = [...one.begin];
    const states = [...one.states];
    visitPhrases(tokens, sentences[i].from, sentences[i].to, (hash, slot) => {
      const place = table.placeOf(hash);
      if (place < 0 || seen[place] === mark.sentence) return;
      seen[place] = mark.sentence;
      (slot === 'say' ? inside : begin).push(FEATURE_NAMES.length + place);
      if (place < table.ofKinds) states.push(STATE_NAMES.length + place);
    });
    // Written out, since a spread takes ten times as long.
    return {
      inside,
      begin,
      again: one.again,
      againHeaded: one.againHeaded,
      join: one.join,
      headed: one.headed,
      language: one.language,
      classes: one.classes,
      near: one.near,
      cues: one.cues,
      heading: one.heading,
      border: one.border,
      states,
      cueKinds: one.cueKinds,
    };
  });
};
