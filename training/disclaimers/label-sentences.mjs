import { ALLOW } from './detector.mjs';

const overlap = (a, b) => Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));

/**
 * What the labels say of each sentence: which span it belongs to (-1: none), and which steps of the model that allows. A sentence belongs
 * to the span that has most of it. What the measure ignores (bare copyright lines, photo credits) is learnt as no notice.
 */
export function labelSentences({ gold, read }) {
  const spanOf = [];
  const allowed = new Uint8Array(read.sentences.length);
  read.sentences.forEach((sentence, i) => {
    const half = (sentence.end - sentence.start) / 2;
    spanOf[i] = gold.spans.findIndex((span) => overlap(span, sentence) > half);
    if (spanOf[i] >= 0) allowed[i] = spanOf[i] === spanOf[i - 1] ? ALLOW.inside : ALLOW.begin;
    else allowed[i] = ALLOW.outside;
  });
  return { spanOf, allowed };
}
