import type { SentenceFeatures } from '../model/features';
import { NOTICE_KINDS, type NoticeKind } from '../flag';
import { kindFeaturesOf } from '../model/kind-features';
import type { Weights } from '../model/weights';

/**
 * What a notice does, in the order of the design's list: every kind that is more probable than not, else the most probable one. Where cues
 * name kinds, only those are considered: a wrong kind beside a right one may ask for more than is due (a block, an override).
 */
export const kindsOf = (sentences: readonly SentenceFeatures[], { kinds }: Weights): NoticeKind[] => {
  const named = new Set(
    sentences.flatMap(({ cues }) =>
      cues.flatMap(({ cue }) => (cue.role === 'continuation' || cue.role === 'against' ? [] : cue.kinds)),
    ),
  );
  const scores = new Map(
    kinds
      .filter(({ kind }) => named.size === 0 || named.has(kind))
      .map(({ kind, weights }) => [kind, product(weights, kindFeaturesOf(kind, sentences))]),
  );
  const stated = NOTICE_KINDS.filter((kind) => (scores.get(kind) ?? -1) > 0);
  if (stated.length > 0) return stated;
  const most = Math.max(...scores.values());
  return [NOTICE_KINDS.find((kind) => scores.get(kind) === most) ?? 'other'];
};

const product = (a: Float64Array, b: Float64Array): number => {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += a[i] * b[i];
  return sum;
};
