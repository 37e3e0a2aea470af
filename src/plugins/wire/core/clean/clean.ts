import type { WireItem } from '../item';
import { explainRemoval } from './explain-removal';
import { joinLines } from './join-lines';
import { labelBlocks, type Label, type Labelled } from './label-blocks';
import { makeParagraph } from './make-paragraph';
import { makeStory } from './make-story';
import { markupBlocks, type MarkedBlock } from './markup-blocks';
import { measure, type Measure } from './measure';
import { cleanPage } from './page/clean-page';
import { paragraphKind } from './paragraph-kind';
import { rememberLines } from './remember-lines';
import { removedRegions, type RemovedRun } from './removed-regions';
import { segment } from './segment';
import { splitLines } from './split-lines';
import { takeOutRecurring } from './take-out-recurring';
import type { Paragraph, Removed, Story } from './story';

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
  const measureOf = measuring(text, blocks);
  const { labels, removed, ...found } =
    item.textForm === 'page'
      ? withoutFurniture(item, blocks, measureOf)
      : { labels: blocks.map((): Label => 'keep'), removed: [] };
  const paragraphs = keptParagraphs(text, blocks, measureOf, labels);
  const story = makeStory(item, paragraphs, removed, found);
  // Last, so that an editor's word about a paragraph changes nothing else that is known of the story.
  return takeOutRecurring(story, recurring);
}

const NONE: ReadonlySet<string> = new Set();

/** Measures blocks by their index, each once and only when asked for: of an item that is all article hardly any need it. */
function measuring(text: string, blocks: readonly MarkedBlock[]): (i: number) => Measure {
  const measureLine = rememberLines(measure);
  const measures = new Array<Measure | undefined>(blocks.length);
  return (i) => (measures[i] ??= measureLine(text, blocks[i]));
}

function withoutFurniture(
  { text, headline }: WireItem,
  blocks: readonly MarkedBlock[],
  measureOf: (i: number) => Measure,
): Labelled & { removed: Removed[] } {
  const measures = blocks.map((_, i) => measureOf(i));
  const found = labelBlocks(text, blocks, measures, segment(text, blocks, measures), headline);
  const explain = (run: RemovedRun): string => explainRemoval(text, blocks, measures, run);
  return { ...found, removed: removedRegions(blocks, found.labels, explain) };
}

function keptParagraphs(
  text: string,
  blocks: readonly MarkedBlock[],
  measureOf: (i: number) => Measure,
  labels: readonly Label[],
): Paragraph[] {
  return blocks.flatMap((block, i) => {
    if (labels[i] !== 'keep') return [];
    const { markup, pieces } = block;
    if (markup) return [{ ...makeParagraph(text, markup.kind, pieces), ...markup }];
    const below = labels[i + 1] === 'keep' ? () => measureOf(i + 1) : undefined;
    return [
      makeParagraph(
        text,
        paragraphKind(text, block, () => measureOf(i), below),
        pieces,
      ),
    ];
  });
}
