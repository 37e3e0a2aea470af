import type { WireItem } from '../item';
import { detectLanguage } from './detect-language';
import { explainRemoval } from './explain-removal';
import { joinLines } from './join-lines';
import { labelBlocks, type Label } from './label-blocks';
import { makeParagraph } from './make-paragraph';
import { markupBlocks, type MarkedBlock } from './markup-blocks';
import { measure, type Measure } from './measure';
import { cleanPage } from './page/clean-page';
import { paragraphKind } from './paragraph-kind';
import { readCreditPhrase } from './read-credit';
import { readDateline } from './read-dateline';
import { rememberLines } from './remember-lines';
import { segment } from './segment';
import { splitLines } from './split-lines';
import { takeOutRecurring } from './take-out-recurring';
import type { Paragraph, Removed, Story } from './story';

/** Paragraphs at each end in which an agency is looked for. */
const CREDITED = 3;

/**
 * Splits an item's text into the article's paragraphs and what is not the article. For `textForm: 'page'` the headline, byline, date and
 * credit lines and the page's furniture are taken out, each with its reason; for `'body'` nothing is. Legal notices stay paragraphs
 * wherever they stand beside the article. What editors have called furniture of the source is taken out of both. Blocks are what the item's
 * markup says they are; without markup their look tells.
 *
 * Paragraphs and removed regions are in the order of the text and disjoint; between them are white space and list marks only. Offsets are
 * UTF-16 code units of `item.text`. Never throws; linear in the length of the text.
 *
 * @param recurring fingerprints of paragraphs that are furniture wherever they stand in items of this source
 */
export function clean(item: WireItem, recurring: ReadonlySet<string> = NONE): Story {
  const ofPage = cleanPage(item);
  if (ofPage) return takeOutRecurring(ofPage, recurring);
  const { text } = item;
  const blocks = item.markup ? markupBlocks(text, item.markup) : joinLines(text, splitLines(text));
  const measureLine = rememberLines(measure);
  const measures = blocks.map((block) => measureLine(text, block));
  const page = item.textForm === 'page';
  const { labels, ...found } = page
    ? labelBlocks(text, blocks, measures, segment(text, blocks, measures), item.headline)
    : { labels: blocks.map((): Label => 'keep') };
  const paragraphs = keptParagraphs(text, blocks, measures, labels);
  const removed = removedRegions(text, blocks, measures, labels);
  const opening = paragraphs.find((paragraph) => paragraph.kind === 'paragraph');
  const dateline = opening && readDateline(opening.text);
  const fields: Partial<Story> = {
    headline: found.headline,
    byline: found.byline,
    dateline: dateline?.dateline,
    credit: creditPhrase(paragraphs) ?? dateline?.credit ?? found.credit,
    language: item.language ? undefined : detectLanguage(sampleOf(paragraphs)),
    firstCreated: found.firstCreated,
  };
  const story: Story = { paragraphs, removed };
  for (const name of ['headline', 'byline', 'dateline', 'credit', 'language', 'firstCreated'] as const) {
    if (fields[name] !== undefined && item[name] === undefined) story[name] = fields[name];
  }
  // Last, so that an editor's word about a paragraph changes nothing else that is known of the story.
  return takeOutRecurring(story, recurring);
}

const NONE: ReadonlySet<string> = new Set();

function keptParagraphs(
  text: string,
  blocks: readonly MarkedBlock[],
  measures: readonly Measure[],
  labels: readonly Label[],
): Paragraph[] {
  return blocks.flatMap((block, i) => {
    if (labels[i] !== 'keep') return [];
    const { markup, pieces } = block;
    if (markup) return [{ ...makeParagraph(text, markup.kind, pieces), ...markup }];
    const next = labels[i + 1] === 'keep' ? measures[i + 1] : undefined;
    return [makeParagraph(text, paragraphKind(block, measures[i], next), pieces)];
  });
}

/** Neighbours of one reason make one region, from the first to the last character of their lines. */
function removedRegions(
  text: string,
  blocks: readonly MarkedBlock[],
  measures: readonly Measure[],
  labels: readonly Label[],
): Removed[] {
  const removed: Removed[] = [];
  const first = labels.indexOf('keep');
  const last = labels.lastIndexOf('keep');
  for (let from = 0; from < blocks.length; from += 1) {
    const reason = labels[from];
    if (reason === 'keep') continue;
    let to = from + 1;
    while (to < blocks.length && labels[to] === reason) to += 1;
    const place = from < first ? 'before' : from > last ? 'after' : 'between';
    const detail = explainRemoval(text, blocks, measures, { from, to, reason, place });
    removed.push({ start: blocks[from].start, end: blocks[to - 1].end, reason, detail });
    from = to - 1;
  }
  return removed;
}

function creditPhrase(paragraphs: readonly Paragraph[]): string | undefined {
  const ends = [...paragraphs.slice(0, CREDITED), ...paragraphs.slice(CREDITED).slice(-CREDITED)];
  for (const paragraph of ends) {
    const credit = readCreditPhrase(paragraph.text);
    if (credit) return credit;
  }
  return undefined;
}

/** Enough running text to tell the language by. */
function sampleOf(paragraphs: readonly Paragraph[]): string {
  let sample = '';
  for (const paragraph of paragraphs) {
    if (sample.length >= 800) break;
    if (paragraph.kind !== 'heading') sample += `${paragraph.text.slice(0, 800)}\n`;
  }
  return sample === '' && paragraphs.length > 0 ? paragraphs[0].text.slice(0, 800) : sample;
}
