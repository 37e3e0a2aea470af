import { layOutPage, type PageBlock, type PageLayout } from '../../read/html/page-layout';
import type { PageNode, PageTree } from '../../read/html/page-tree';
import { measure, type Measure } from '../measure';
import { bestContainer } from './best-container';
import { findHeadlineBlock } from './headline-block';
import { blockShape, shapesOf, type BlockShape, type NodeShape } from './page-shape';

/** What is said of the page elsewhere, and helps to find its article. */
export interface PageHints {
  headline?: string;
  abstract?: string;
  /** The article's text as the page's JSON-LD has it. */
  articleBody?: string;
  /** What relative addresses of the page are relative to. */
  base?: string;
}

/** A page laid out, measured and summed up: what its blocks are judged by. */
export interface PageView {
  nodes: readonly PageNode[];
  layout: PageLayout;
  blocks: readonly PageBlock[];
  measures: readonly Measure[];
  blockShapes: readonly BlockShape[];
  shapes: readonly NodeShape[];
  /** The element that holds most running text and least else; -1 when there is none. */
  container: number;
  /** Index of the block that is the headline; -1 when none is. */
  headline: number;
  hints: PageHints;
}

/** Linear in the size of the page. */
export function viewPage(tree: PageTree, hints: PageHints): PageView {
  const { nodes } = tree;
  const layout = layOutPage(tree, hints.base);
  const { text, blocks } = layout;
  const linked = linkedNodes(nodes);
  const measures = blocks.map((block) =>
    measure(text, {
      start: block.start,
      end: block.end,
      numbered: false,
      afterBlank: false,
      pieces: [{ start: block.start, end: block.end }],
    }),
  );
  const blockShapes = blocks.map((block, i) =>
    blockShape(text, block, (node) => linked[node] === 1, measures[i]),
  );
  const shapes = shapesOf(nodes, blocks, blockShapes);
  const headline = findHeadlineBlock(nodes, layout, hints.headline);
  return {
    nodes,
    layout,
    blocks,
    measures,
    blockShapes,
    shapes,
    container: bestContainer(nodes, blocks, blockShapes, shapes, headline),
    headline,
    hints,
  };
}

function linkedNodes(nodes: readonly PageNode[]): Uint8Array {
  const linked = new Uint8Array(nodes.length);
  nodes.forEach(({ tag, parent, attributes }, i) => {
    linked[i] =
      (tag === 'a' && attributes.href !== undefined) || (parent >= 0 && linked[parent] === 1) ? 1 : 0;
  });
  return linked;
}
