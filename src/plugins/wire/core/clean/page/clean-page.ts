import { parsePage } from '../../read/html/page-tree';
import { isWholePage } from '../../read/html/is-whole-page';
import { readPageMetadata } from '../../read/html/page-metadata';
import type { WireItem } from '../../item';
import { makeStory } from '../make-story';
import { removedRegions } from '../removed-regions';
import type { Story } from '../story';
import { chooseBlocks } from './choose-blocks';
import { explainPageRemoval } from './explain-page-removal';
import { labelPage } from './page-labels';
import { pageParagraphs } from './page-paragraphs';
import { viewPage } from './page-view';

/**
 * Finds the article in a whole HTML page (`item.bodyHtml`): by what its blocks look like, what elements they stand in and what those are called,
 * and what the page's metadata says. What it gives is what `clean` gives: paragraphs and removed regions, in order and disjoint, with
 * offsets into `item.text`; between them are white space and list marks only.
 *
 * @returns undefined when the item has no whole page, or `item.text` is not what a reader sees of it: the text alone can be judged then
 */
export function cleanPage(item: WireItem): Story | undefined {
  const { bodyHtml } = item;
  if (item.textForm !== 'page' || bodyHtml === undefined || !isWholePage(bodyHtml)) return undefined;
  const tree = parsePage(bodyHtml);
  if (tree.cut) return undefined;
  const { articleBody, base } = readPageMetadata(tree);
  const view = viewPage(tree, { headline: item.headline, abstract: item.abstract, articleBody, base });
  if (view.layout.text !== item.text || view.blocks.length === 0) return undefined;
  const { labels, ...found } = labelPage(view, chooseBlocks(view));
  const paragraphs = pageParagraphs(view, (i) => labels[i] === 'keep');
  const removed = removedRegions(view.blocks, labels, (run) => explainPageRemoval(view, run));
  return makeStory(item, paragraphs, removed, found);
}
