import { parsePage } from '../../read/html/page-tree';
import { isWholePage } from '../../read/html/is-whole-page';
import { readPageMetadata } from '../../read/html/page-metadata';
import type { WireItem } from '../../item';
import { detectLanguage } from '../detect-language';
import { readCreditPhrase } from '../read-credit';
import { readDateline } from '../read-dateline';
import type { Paragraph, Removed, Story } from '../story';
import { chooseBlocks } from './choose-blocks';
import { explainPageRemoval } from './explain-page-removal';
import { labelPage, type PageLabels } from './page-labels';
import { pageParagraphs } from './page-paragraphs';
import { viewPage, type PageView } from './page-view';

/** Paragraphs at each end in which an agency is looked for. */
const CREDITED = 3;

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
  return withFields(item, { paragraphs, removed: removedRegions(view, labels) }, found);
}

function removedRegions(view: PageView, labels: PageLabels['labels']): Removed[] {
  const { blocks } = view;
  const first = labels.indexOf('keep');
  const last = labels.lastIndexOf('keep');
  const removed: Removed[] = [];
  for (let from = 0; from < blocks.length; from += 1) {
    const reason = labels[from];
    if (reason === 'keep') continue;
    let to = from + 1;
    while (to < blocks.length && labels[to] === reason) to += 1;
    const place = from < first || first < 0 ? 'before' : from > last ? 'after' : 'between';
    const detail = explainPageRemoval(view, { from, to, reason, place });
    removed.push({ start: blocks[from].start, end: blocks[to - 1].end, reason, detail });
    from = to - 1;
  }
  return removed;
}

/** Adds the fields that the item lacks. */
function withFields(item: WireItem, story: Story, found: Omit<PageLabels, 'labels'>): Story {
  const { paragraphs } = story;
  const opening = paragraphs.find(({ kind }) => kind === 'paragraph');
  const dateline = opening && readDateline(opening.text);
  const fields: Partial<Story> = {
    ...found,
    dateline: dateline?.dateline,
    credit: creditPhrase(paragraphs) ?? dateline?.credit ?? found.credit,
    language: item.language ? undefined : detectLanguage(sampleOf(paragraphs)),
  };
  for (const name of ['headline', 'byline', 'dateline', 'credit', 'language', 'firstCreated'] as const) {
    if (fields[name] !== undefined && item[name] === undefined) story[name] = fields[name];
  }
  return story;
}

function creditPhrase(paragraphs: readonly Paragraph[]): string | undefined {
  for (const { text } of [...paragraphs.slice(0, CREDITED), ...paragraphs.slice(CREDITED).slice(-CREDITED)]) {
    const credit = readCreditPhrase(text);
    if (credit) return credit;
  }
  return undefined;
}

const sampleOf = (paragraphs: readonly Paragraph[]): string =>
  paragraphs
    .filter(({ kind }) => kind !== 'heading')
    .slice(0, 8)
    .map(({ text }) => text.slice(0, 400))
    .join('\n') ||
  (paragraphs[0]?.text.slice(0, 800) ?? '');
