import type { Markup } from '../item';
import { inlineNodes, type InlineNode, type TextNode } from './inline-nodes';
import type { Paragraph } from './story';

export type { InlineNode, LinkNode, TextNode } from './inline-nodes';

export interface ListItemBlock {
  type: 'list-item';
  children: InlineNode[];
}

export interface ListBlock {
  type: 'list';
  format: 'ordered' | 'unordered';
  /** How many lists it is in; Strapi's editor gives none to the outermost. */
  indentLevel?: number;
  children: (ListItemBlock | ListBlock)[];
}

/** A block of Strapi 5's blocks field, as far as the cleaner makes them. */
export type Block =
  | { type: 'paragraph' | 'quote'; children: InlineNode[] }
  | { type: 'heading'; level: 1 | 2 | 3 | 4 | 5 | 6; children: InlineNode[] }
  | { type: 'code'; children: TextNode[] }
  | ListBlock;

/** Lists deeper than this are shown as deep: Strapi checks and shows nested lists by recursion. */
const DEEPEST_LIST = 8;

/**
 * Turns paragraphs into the value of a Strapi 5 blocks field; `blocksToText` gives their texts back. Neighbouring list items make one list,
 * numbered ones as long as their numbers go on. What Strapi has no block for, a row of a table or a caption, is a paragraph.
 *
 * @param markup of the text that the paragraphs are of; without it nothing within them is marked
 */
export function toBlocks(paragraphs: readonly Paragraph[], markup?: Markup): Block[] {
  const childrenOf = inlineNodes(markup);
  const lists = new ListStack();
  const blocks: Block[] = [];
  for (const paragraph of paragraphs) {
    const { kind, level = 2, text } = paragraph;
    if (kind === 'list-item') {
      const list = lists.add(paragraph, childrenOf(paragraph));
      if (list) blocks.push(list);
      continue;
    }
    lists.end();
    if (kind === 'heading')
      blocks.push({ type: 'heading', level: headingLevel(level), children: childrenOf(paragraph) });
    else if (kind === 'code') blocks.push({ type: 'code', children: [{ type: 'text', text }] });
    else blocks.push({ type: kind === 'quote' ? 'quote' : 'paragraph', children: childrenOf(paragraph) });
  }
  return blocks;
}

const headingLevel = (level: number): 1 | 2 | 3 | 4 | 5 | 6 =>
  Math.min(6, Math.max(1, Math.round(level))) as 1 | 2 | 3 | 4 | 5 | 6;

/** The lists that the last item is in, the outermost first. */
class ListStack {
  private open: { list: ListBlock; number: number }[] = [];

  end(): void {
    this.open = [];
  }

  /** Puts an item into its list. Returns the outermost list if that is a new one. */
  add({ format = 'unordered', depth = 1, number }: Paragraph, children: InlineNode[]): ListBlock | undefined {
    const level = Math.min(DEEPEST_LIST, Math.max(1, Math.round(depth)));
    this.open.length = Math.min(this.open.length, level);
    const same = this.open[level - 1];
    if (same && (same.list.format !== format || (number !== undefined && number <= same.number)))
      this.open.length = level - 1;
    const isNew = this.open.length === 0;
    while (this.open.length < level) this.begin(format);
    const last = this.open[level - 1];
    last.number = number ?? last.number + 1;
    last.list.children.push({ type: 'list-item', children });
    return isNew ? this.open[0].list : undefined;
  }

  private begin(format: ListBlock['format']): void {
    const indentLevel = this.open.length;
    const list: ListBlock = {
      type: 'list',
      format,
      ...(indentLevel > 0 ? { indentLevel } : {}),
      children: [],
    };
    this.open[indentLevel - 1]?.list.children.push(list);
    this.open.push({ list, number: 0 });
  }
}
