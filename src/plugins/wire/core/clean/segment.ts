import { isPlain } from './is-plain';
import type { Block } from './join-lines';
import type { Measure } from './measure';
import { ANY_STATE, INSIDE_ONLY, probabilities, type Constraints } from './pasted/model/forward-backward';
import { POTENTIALS } from './pasted/model/weights';
import { sightOf, type PageSight } from './pasted/page-sight';
import { wireOpening } from './pasted/wire-opening';

/**
 * Least probability with which a block is kept: a paragraph, since to lose one is worse than to keep one too many; a line of which little is
 * lost when it goes, and such a line between others that are sure.
 */
const THRESHOLD = { paragraph: 0.01, line: 0.35, between: 0.15 };
/** A block of which that is probable is sure. */
const SURE = 0.5;
/** A block of so many words is a paragraph; ending like a sentence speaks for one as much as some more words. */
const PARAGRAPH = 25;
const SENTENCE = 10;
/** What speaks against a block above the opening of an agency's story, as a logarithm of odds: a short lead may stand there, a menu of teasers may not. */
const ABOVE = -3;
/** Where no block is as probable as that, those are kept that come near to the most probable one. */
const NEAR = 0.5;

/**
 * Says of each block of a page whether it belongs to the article: a learnt model weighs every way to lay an article, with or without
 * interruptions, into the page, by what each block looks like, what stands around it and where it stands (`training/pages`). When nothing
 * looks like furniture, everything is kept; something always is. Where an agency's story opens, the article is.
 * Linear in the length of the text.
 */
export function segment(text: string, blocks: readonly Block[], measures: readonly Measure[]): boolean[] {
  if (isPlain(measures)) return measures.map(() => true);
  const page = sightOf(text, blocks, measures);
  return keepProbable(page, POTENTIALS.of(page));
}

/** The same, of what speaks for and against each block (`Potentials`). */
export function keepProbable(page: PageSight, potentials: Float64Array): boolean[] {
  const { measures, looks } = page;
  if (isPlain(measures)) return measures.map(() => true);
  const shares = probabilities(potentials, openingOf(page));
  const isSure = (share: number): boolean => share >= SURE;
  const first = shares.findIndex(isSure);
  const last = shares.findLastIndex(isSure);
  const kept = shares.map((share, i) => {
    const line = first < i && i < last ? THRESHOLD.between : THRESHOLD.line;
    return share >= line + (THRESHOLD.paragraph - line) * paragraphShare(measures[i], looks[i].words);
  });
  if (kept.includes(true)) return kept;
  const highest = shares.reduce((most, share) => Math.max(most, share), 0);
  return shares.map((share) => share >= NEAR * highest);
}

/** What an agency's opening says of a page: it is in the article, and what stands above it hardly is. */
function openingOf(page: PageSight): Constraints {
  const opening = wireOpening(page);
  if (opening < 0) return {};
  const costs = new Float64Array(2 * page.blocks.length);
  for (let i = 0; i < opening; i += 1) costs[2 * i + 1] = ABOVE;
  return {
    allowed: Uint8Array.from(page.blocks, (_, i) => (i === opening ? INSIDE_ONLY : ANY_STATE)),
    costs,
  };
}

/** How much of a paragraph a block is, 0 to 1. */
function paragraphShare({ closed, furnitureShare, prompts, asking }: Measure, words: number): number {
  const furniture = Math.min(1, 2 * furnitureShare + 0.3 * (prompts + Number(asking)));
  return Math.min(1, (words + (closed ? SENTENCE : 0)) / PARAGRAPH) * (1 - furniture);
}
