import type { Markup } from '../../item';
import type { Span } from '../../span';
import type { BodyImage } from './body-image';
import { MarkupLayout } from './markup-layout';
import type { PageNode, PageTree } from './page-tree';
import { BLOCKS, LINES, names } from './text-layout';
import type { Attributes } from './walk-html';

/** Elements whose content no reader sees. */
const DROPPED = names('script style template head title iframe noembed noframes');

/** A text of the tree, and where what is seen of it stands in the page's text. */
export interface PlacedText extends Span {
  node: number;
}

/**
 * Text that stands together: no block, list item, row or cell begins or ends in it, nor is there an empty line in it. It may have lines
 * (`<br>`).
 */
export interface PageBlock extends Span {
  texts: PlacedText[];
  /** The innermost element that sets it apart: paragraph, heading, list item, cell, division … -1 when there is none. */
  node: number;
}

/** What a reader sees of a page. */
export interface PageLayout {
  text: string;
  /** In order, disjoint; between them are white space and list marks only. */
  blocks: PageBlock[];
  /** What the page's elements say about the text. */
  markup: Markup;
  images: BodyImage[];
}

/** Elements that set text apart for the layout of blocks. */
export const SETS_APART: ReadonlySet<string> = new Set([...BLOCKS, ...LINES, 'td', 'th', 'html']);

/**
 * Lays a page out as `layOutHtml` does with a body, and says where each of its texts stands.
 *
 * @param base what relative addresses are relative to
 */
export function layOutPage({ nodes }: PageTree, base?: string): PageLayout {
  const out = new MarkupLayout(base);
  const blocks: PageBlock[] = [];
  const open: number[] = [];
  const apart: number[] = [-1];
  let breaks = 2;
  let block: PageBlock | undefined;
  const closeUntil = (index: number): void => {
    while (open.length > 0 && nodes[open[open.length - 1]].end <= index) {
      const { tag } = nodes[open.pop()!];
      out.close(tag);
      if (SETS_APART.has(tag)) {
        apart.pop();
        breaks = 2;
      }
    }
  };
  for (let index = 0; index < nodes.length; index += 1) {
    closeUntil(index);
    const node = nodes[index];
    if (node.tag === '') {
      const span = out.text(node.text);
      if (!span) continue;
      if (breaks >= 2 || !block) {
        block = { ...span, texts: [], node: apart[apart.length - 1] };
        blocks.push(block);
      }
      block.texts.push({ ...span, node: index });
      block.end = span.end;
      breaks = 0;
      continue;
    }
    if (DROPPED.has(node.tag)) {
      index = node.end - 1;
      continue;
    }
    out.open(node.tag, attributesOf(node), 0);
    if (node.tag === 'br') breaks += 1;
    if (SETS_APART.has(node.tag)) {
      breaks = 2;
      if (node.end > index + 1) apart.push(index);
    }
    if (node.end > index + 1) open.push(index);
    else out.close(node.tag);
  }
  closeUntil(nodes.length);
  const { text, markup, images } = out.result();
  return { text, markup, images, blocks: blocks.filter(isSeen(text)) };
}

const NO_ATTRIBUTES: Attributes = new Map();

/** The elements whose attributes say something about the text. */
const TOLD = names('a img ol li input span font b strong i em u');

const attributesOf = ({ tag, attributes }: PageNode): Attributes =>
  TOLD.has(tag) ? new Map(Object.entries(attributes)) : NO_ATTRIBUTES;

/** A no-break space between two blocks is not seen. */
const isSeen =
  (text: string) =>
  ({ start, end }: PageBlock): boolean =>
    text.slice(start, end).trim() !== '';

/** The ancestors of a node, itself first. */
export function* lineage(nodes: readonly PageNode[], from: number): Generator<number> {
  for (let at = from; at >= 0; at = nodes[at].parent) yield at;
}
