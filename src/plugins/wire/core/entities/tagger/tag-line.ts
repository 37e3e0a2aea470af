import type { Line } from '../line';
import { labelStretch } from '../sequence/label-stretch';
import type { Weights } from '../sequence/weights';
import type { ArticleWords } from './article-words';
import { ContextFeatures } from './context-features';
import { NAME_LABELS, type TaggedSpan } from './labels';
import { taggable } from './taggable';

/** Longer stretches of capitals are cut: keeps memory bounded. */
const LONGEST = 256;

/**
 * Finds the names of a line. Reads the rules' findings from it and changes nothing.
 *
 * @param inArticle of each token, the word in the article that it is
 * @param lower words that the article has in lower case
 * @returns spans in the order of the line, none overlapping another; places among them
 */
export const tagLine = (
  line: Line,
  inArticle: ArticleWords[number],
  lower: ReadonlySet<string>,
  weights: Weights,
): TaggedSpan[] => {
  const may = taggable(line);
  const labels = new Uint8Array(line.tokens.length);
  let context: ContextFeatures | undefined;
  for (let from = 0; from < may.length; from += 1) {
    if (!may[from]) continue;
    let to = from + 1;
    while (to < may.length && may[to] && to - from < LONGEST) to += 1;
    context ??= new ContextFeatures(line, inArticle, lower);
    labelStretch(NAME_LABELS, context, { from, to }, weights, labels);
    from = to - 1;
  }
  return context ? NAME_LABELS.spans(labels) : [];
};
