import type { Strength } from '../matching/cue';
import type { SentenceFeatures } from './features';
import type { NoticeKind } from '../flag';
import { WORD_CLASSES } from '../words/word-class';

const CLASSES = WORD_CLASSES.length;
/** What a cue of a strength counts, from 0 to 1. */
export const STRENGTH: Record<Strength, number> = { decisive: 1, strong: 0.75, fair: 0.5, weak: 0.25 };
const MOST = 3;

/** What the kind of a notice is judged by: cues that name it, and the word classes in it. */
export const KIND_FEATURE_NAMES: readonly string[] = [
  'bias',
  'cues',
  'cuesOfOthers',
  ...WORD_CLASSES,
  ...WORD_CLASSES.map((name) => `deny~${name}`),
];

/** A notice's values for one kind, in the order of {@link KIND_FEATURE_NAMES}. */
export const kindFeaturesOf = (kind: NoticeKind, sentences: readonly SentenceFeatures[]): Float64Array => {
  const values = new Float64Array(KIND_FEATURE_NAMES.length);
  let classes = 0;
  let near = 0;
  let own = 0;
  let others = 0;
  for (const sentence of sentences) {
    classes |= sentence.classes;
    near |= sentence.near;
    for (const { cue } of sentence.cues) {
      if (cue.kinds.length === 0 || cue.role === 'continuation' || cue.role === 'against') continue;
      if (cue.kinds.includes(kind)) own += STRENGTH[cue.strength];
      else others += STRENGTH[cue.strength];
    }
  }
  values[0] = 1;
  values[1] = Math.min(own, MOST);
  values[2] = Math.min(others, MOST);
  for (let i = 0; i < CLASSES; i++) {
    values[3 + i] = (classes >>> i) & 1;
    values[3 + CLASSES + i] = (near >>> i) & 1;
  }
  return values;
};
