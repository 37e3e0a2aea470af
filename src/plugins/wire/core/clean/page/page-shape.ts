import type { PageBlock } from '../../read/html/page-layout';
import type { PageNode } from '../../read/html/page-tree';
import type { Measure } from '../measure';
import { groupsOfName } from './name-groups';

/** What is known of an element: what its names say, whether it is shown, and what is inside it. */
export interface NodeShape {
  /** Bits of `GROUPS`, of the element alone. */
  groups: number;
  hidden: boolean;
  /** Elements above it. */
  depth: number;
  /** Index of its first block, and behind its last. */
  from: number;
  to: number;
  words: number;
  linkWords: number;
  /** Words of blocks that read like running text. */
  prose: number;
  proseBlocks: number;
}

/** How many of a block's words are links. */
export interface BlockShape {
  words: number;
  linkWords: number;
  links: number;
  /** Words in running text: all of them, or none. */
  prose: number;
}

const HIDDEN_STYLE = /display\s*:\s*none|visibility\s*:\s*hidden/i;

/** Elements whose content stands for something that a browser shows instead. */
const FALLBACK = new Set([
  'noscript',
  'audio',
  'video',
  'canvas',
  'object',
  'svg',
  'select',
  'textarea',
  'datalist',
]);

/** Sums over the blocks of a page, for each element; linear in the number of elements. */
export function shapesOf(
  nodes: readonly PageNode[],
  blocks: readonly PageBlock[],
  blockShapes: readonly BlockShape[],
): NodeShape[] {
  const shapes = nodes.map((node): NodeShape => ({
    groups: node.tag === '' ? 0 : groupsOfNode(node),
    hidden: false,
    depth: 0,
    from: blocks.length,
    to: 0,
    words: 0,
    linkWords: 0,
    prose: 0,
    proseBlocks: 0,
  }));
  nodes.forEach((node, i) => {
    const parent = node.parent < 0 ? undefined : shapes[node.parent];
    shapes[i].depth = parent ? parent.depth + 1 : 0;
    shapes[i].hidden = parent?.hidden === true || isHidden(node);
  });
  if (isHiddenUntilScript(blocks, blockShapes, shapes)) for (const shape of shapes) shape.hidden = false;
  blocks.forEach((block, i) => {
    if (block.node < 0) return;
    const shape = shapes[block.node];
    const own = blockShapes[i];
    shape.from = Math.min(shape.from, i);
    shape.to = Math.max(shape.to, i + 1);
    shape.words += own.words;
    shape.linkWords += own.linkWords;
    shape.prose += own.prose;
    shape.proseBlocks += own.prose > 0 ? 1 : 0;
  });
  for (let i = nodes.length - 1; i >= 0; i -= 1) {
    const { parent } = nodes[i];
    if (parent < 0) continue;
    const above = shapes[parent];
    const own = shapes[i];
    above.from = Math.min(above.from, own.from);
    above.to = Math.max(above.to, own.to);
    above.words += own.words;
    above.linkWords += own.linkWords;
    above.prose += own.prose;
    above.proseBlocks += own.proseBlocks;
  }
  return shapes;
}

/** True for a page that hides its story until a script shows it: there is hardly any text then that is not hidden. */
function isHiddenUntilScript(
  blocks: readonly PageBlock[],
  blockShapes: readonly BlockShape[],
  shapes: readonly NodeShape[],
): boolean {
  let hidden = 0;
  let shown = 0;
  blocks.forEach(({ node }, i) => {
    if (node >= 0 && shapes[node].hidden) hidden += blockShapes[i].prose;
    else shown += blockShapes[i].prose;
  });
  return hidden > 2 * shown;
}

function groupsOfNode({ tag, attributes }: PageNode): number {
  const names = [
    attributes.class,
    attributes.id,
    attributes.role,
    attributes.itemprop,
    attributes['data-component'],
  ];
  let bits = TAG_SAYS.has(tag) ? groupsOfName(tag) : 0;
  if (tag.includes('-')) bits |= groupsOfName(tag);
  for (const name of names) if (name) bits |= groupsOfName(name);
  return bits;
}

const TAG_SAYS = new Set(['article', 'nav', 'header', 'footer', 'aside', 'main', 'form']);

const isHidden = ({ tag, attributes }: PageNode): boolean =>
  FALLBACK.has(tag) ||
  attributes.hidden !== undefined ||
  attributes['aria-hidden'] === 'true' ||
  (attributes.style !== undefined && HIDDEN_STYLE.test(attributes.style));

/** Least words of a block that reads like running text. */
const PROSE = 8;

/** The words of a block, and those in links. */
export function blockShape(
  text: string,
  block: PageBlock,
  inLink: (node: number) => boolean,
  { words, closed, cut, endsInColon, smallShare }: Measure,
): BlockShape {
  let linkChars = 0;
  let links = 0;
  let wasLink = false;
  for (const piece of block.texts) {
    const link = inLink(piece.node);
    if (link) {
      linkChars += piece.end - piece.start;
      if (!wasLink) links += 1;
    }
    wasLink = link;
  }
  const share = linkChars / Math.max(1, block.end - block.start);
  const runs =
    words >= PROSE && (closed || endsInColon || words >= 25) && !cut && share < 0.5 && smallShare > 0.4;
  return { words, linkWords: words * share, links, prose: runs ? Math.min(words, 150) : 0 };
}
