import type { Span } from '../span';
import { assemble } from './assemble';
import { childrenOf, hasOwnText, isBlock, isCuttable, isNode, type Node } from './block-node';
import { blockSpans } from './block-spans';
import { carriedPiece, lossesOf } from './carried-piece';
import { cutNodes, type CutGroup } from './cut-nodes';
import { editedBody, type EditedBody } from './edited-body';
import { fragmentsIn, type Fragment, type Item } from './fragments';
import { givingBack } from './host';
import { locateBlocks, type Located } from './locate-blocks';
import { mergeSpans } from './merge-spans';

/** Nested lists below this are not looked into: what was cut from them stands behind their list. */
const MAX_DEPTH = 12;

/** What is put back, and whether nothing of the nodes was left to say where. */
export interface RebasedNodes {
  items: Item[];
  isLost: boolean;
}

/**
 * Puts what was cut from nodes into the edited form of what was left of them, so that cutting the items gives `edited`.
 *
 * @param cuts in order of their starts, UTF-16 code units of `blocksToText(nodes)`
 * @param depth 0 for a body, 1 for the items of a list in it, and so on
 */
export function rebaseNodes(
  nodes: readonly unknown[],
  cuts: readonly Fragment[],
  edited: readonly unknown[],
  depth: number,
): RebasedNodes {
  const spans = blockSpans(nodes);
  const groups = cutNodes(nodes, spans, mergeSpans(cuts));
  const shown = groups.flatMap(({ out }) => out);
  const located = locateBlocks(shown, edited);
  const fragmentsOf = fragmentsIn(cuts);
  const body = editedBody(edited, located, fragmentsOf);
  let first = 0;
  for (const group of groups) {
    const count = group.out.length;
    const items = itemsOf(group, nodes, spans, fragmentsOf);
    const place = exactPlace(located, first, count);
    if (count === 0) body.carry(first, items);
    else if (items.length > 1 || (isCuttable(items[0].node) && items[0].fragments.length > 0)) {
      if (place >= 0) body.restore(place, count, items);
      else putBack(group, first, { items, body, located, edited, fragmentsOf, depth });
    }
    first += count;
  }
  return { items: body.items(), isLost: located.isLost };
}

const itemsOf = (
  { from, to, gone }: CutGroup,
  nodes: readonly unknown[],
  spans: readonly Span[],
  fragmentsOf: (span: Span) => Fragment[],
): Item[] =>
  nodes.slice(from, to).map((node, i) => {
    const span = spans[from + i];
    return { node, fragments: fragmentsOf(span), isSpacer: gone.has(from + i) && span.start === span.end };
  });

/** Where blocks stand that nobody changed or took apart; -1 where somebody did. */
function exactPlace({ exact }: Located, first: number, count: number): number {
  const place = count > 0 ? exact[first] : -1;
  for (let i = 1; i < count; i += 1) if (exact[first + i] !== place + i) return -1;
  return place;
}

interface Edit {
  items: Item[];
  body: EditedBody;
  located: Located;
  edited: readonly unknown[];
  fragmentsOf: (span: Span) => Fragment[];
  depth: number;
}

/** Puts back what was cut from nodes whose rest was edited: into the same block, into the same list, else beside them. */
function putBack(group: CutGroup, first: number, edit: Edit): void {
  const { body, located, edited, fragmentsOf, depth } = edit;
  const { leaves } = group;
  const node = edit.items[0].node as Node;
  if (leaves.length === 1 && leaves[0].block === node && leaves[0].kept.length === group.out.length) {
    for (const loss of lossesOf(leaves[0])) {
      if (body.host(loss, first)) continue;
      body.carry(first + loss.index, [carriedPiece(loss, fragmentsOf)], loss.index === 0 ? 'right' : 'left');
    }
    return;
  }
  const place = Math.max(located.head[first], located.tail[first]);
  const list =
    group.out.length === 1 && place >= 0 && !body.isRestored(place) && rebaseList(edit, edited[place]);
  if (list) {
    body.restore(place, 1, [list]);
    return;
  }
  const shell = depth === 0 && node.type === 'list' ? node : { type: 'list', format: 'unordered' };
  const pieces = leaves.flatMap(lossesOf).map((loss) => {
    const needsList = depth === 0 && loss.leaf.block.type === 'list-item' && loss.leaf.block !== node;
    return carriedPiece(loss, fragmentsOf, needsList ? shell : undefined);
  });
  body.carry(first + group.out.length, pieces);
}

/** The edited list with what was cut from its items. */
function rebaseList({ items, depth }: Edit, edited: unknown): Item | undefined {
  const [{ node, fragments }] = items;
  if (depth === MAX_DEPTH || items.length > 1 || !isListOfBlocks(node) || !isListOfBlocks(edited))
    return undefined;
  const rebased = assemble(rebaseNodes(childrenOf(node), fragments, childrenOf(edited), depth + 1).items);
  return givingBack({ node: { ...edited, children: rebased.nodes }, fragments: rebased.fragments }, [edited]);
}

const isListOfBlocks = (value: unknown): value is Node =>
  isNode(value) &&
  value.type === 'list' &&
  isCuttable(value) &&
  Array.isArray(value.children) &&
  value.children.every((child) => isBlock(child) && !hasOwnText(child));
