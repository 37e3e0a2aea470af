import { isPlain } from './is-plain';
import type { Block } from './join-lines';
import type { Measure } from './measure';
import { probabilities } from './pasted/model/forward-backward';
import { POTENTIALS } from './pasted/model/weights';
import { sightOf, type PageSight } from './pasted/page-sight';

/**
 * Least probability with which a block is kept: a paragraph, and a line of which little is lost when it goes. To lose a paragraph is worse
 * than to keep one too many.
 */
const THRESHOLD = { paragraph: 0.05, line: 0.5 };
/** A block of so many words is a paragraph; ending like a sentence speaks for one as much as some more words. */
const PARAGRAPH = 25;
const SENTENCE = 10;
/** Where no block is as probable as that, those are kept that come near to the most probable one. */
const NEAR = 0.5;

/**
 * Says of each block of a page whether it belongs to the article: a learnt model weighs every way to lay an article, with or without
 * interruptions, into the page, by what each block looks like, what stands around it and where it stands (`training/pages`). When nothing
 * looks like furniture, everything is kept; something always is.
 * Linear in the length of the text.
 */
export function segment(text: string, blocks: readonly Block[], measures: readonly Measure[]): boolean[] {
  if (isPlain(measures)) return measures.map(() => true);
  const page = sightOf(text, blocks, measures);
  return keepProbable(page, POTENTIALS.of(page));
}

/** The same, of what speaks for and against each block (`Potentials`). */
export function keepProbable({ measures, looks }: PageSight, potentials: Float64Array): boolean[] {
  if (isPlain(measures)) return measures.map(() => true);
  const shares = probabilities(potentials);
  const kept = shares.map((share, i) => share >= thresholdOf(measures[i], looks[i].words));
  if (kept.includes(true)) return kept;
  const highest = shares.reduce((most, share) => Math.max(most, share), 0);
  return shares.map((share) => share >= NEAR * highest);
}

function thresholdOf({ closed, furnitureShare, prompts, asking }: Measure, words: number): number {
  const furniture = Math.min(1, 2 * furnitureShare + 0.3 * (prompts + Number(asking)));
  const size = Math.min(1, (words + (closed ? SENTENCE : 0)) / PARAGRAPH);
  return THRESHOLD.line + (THRESHOLD.paragraph - THRESHOLD.line) * size * (1 - furniture);
}
