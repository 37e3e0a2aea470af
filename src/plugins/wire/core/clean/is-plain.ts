import type { Measure } from './measure';

/** Lines that may stand over a story without being sentences: headline, byline, date. */
const HEAD = 3;
const MIN_WORDS = 3;

/**
 * Whether a text is a story and nothing else: under its first lines there are only sentences, and no line looks like a page's furniture.
 * What a page's blocks are is learnt from pages, where a sentence or two beside a title are a teaser; a short story would be lost by it.
 */
export const isPlain = (measures: readonly Measure[]): boolean =>
  measures.some(isSentence) &&
  measures.every((measure, i) => !isSuspect(measure) && (i < HEAD || isSentence(measure)));

/** Scripts without spaces between words have few of them: `smallShare` tells a script without capitals. */
const isSentence = ({ closed, cut, words, smallShare }: Measure): boolean =>
  closed && !cut && (words >= MIN_WORDS || smallShare === NO_CAPITALS);

const NO_CAPITALS = 0.75;

const isSuspect = (measure: Measure): boolean =>
  measure.furnitureShare > 0.34 ||
  measure.separators > 0 ||
  measure.prompts > 0 ||
  measure.gluedShare > 0 ||
  measure.adverts > 0 ||
  measure.asking ||
  measure.rights ||
  measure.heading ||
  measure.labelled ||
  measure.listed ||
  measure.cut;
