import { ALLOW, NOTICE_KINDS } from './detector.mjs';

const overlap = (a, b) => Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));

/**
 * What the labels say of each sentence: which span it belongs to (-1: none), and which steps and kinds of the
 * model that allows. A sentence belongs
 * to the span that has most of it. What the measure ignores (bare copyright lines, photo credits) is learnt as no notice.
 */
export function labelSentences({ gold, read }) {
  const spanOf = [];
  const steps = new Uint8Array(read.sentences.length);
  const kinds = new Uint16Array(read.sentences.length);
  const kindsOf = gold.spans.map((span) =>
    span.kinds.reduce((bits, kind) => bits | (1 << Math.max(0, NOTICE_KINDS.indexOf(kind))), 0),
  );
  read.sentences.forEach((sentence, i) => {
    const half = (sentence.end - sentence.start) / 2;
    spanOf[i] = gold.spans.findIndex((span) => overlap(span, sentence) > half);
    if (spanOf[i] >= 0) steps[i] = spanOf[i] === spanOf[i - 1] ? ALLOW.inside : ALLOW.begin;
    else steps[i] = ALLOW.outside;
    kinds[i] = kindsOf[spanOf[i]] ?? 0;
  });
  return { spanOf, allowed: { steps, kinds } };
}
