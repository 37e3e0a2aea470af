import type { Line } from '../line';
import { readWeights, type Weights } from '../sequence/weights';
import { articleWords } from './article-words';
import { NAME_LABELS, type TaggedSpan } from './labels';
import { tagLine } from './tag-line';
import learnt from './weights.json';

export type { TaggedSpan, TaggedType } from './labels';

/**
 * Tags the people, organizations, places and events of an English article: a linear-chain conditional random field (Lafferty et al. 2001)
 * over hashed features of words, their neighbours, the article's other mentions and what the rules have found. Deterministic; linear in
 * the length of the article.
 *
 * @param lines with the rules' findings
 * @param lower words that the article has in lower case
 * @returns spans by line
 */
export const tagLines = (
  lines: readonly Line[],
  lower: ReadonlySet<string>,
  weights: Weights = shippedWeights(),
): TaggedSpan[][] => {
  const words = articleWords(lines, lower);
  // In a heading every word has a capital; what the text names is found in it later.
  return lines.map((line, i) => (line.heading ? [] : tagLine(line, words[i]!, lower, weights)));
};

let shipped: Weights | undefined;

/** The weights that are shipped; unpacked when they are first needed. */
const shippedWeights = (): Weights => (shipped ??= readWeights(learnt, NAME_LABELS.count));
