import { childrenOf, haveSameShell, isCuttable, isPlainInline, runText, type Node } from './block-node';
import { blockSpans } from './block-spans';
import type { Loss } from './carried-piece';
import { cutNodes } from './cut-nodes';
import type { Fragment, Item } from './fragments';
import { mergeSpans } from './merge-spans';
import { areSameBlocks } from './same-blocks';
import type { Span } from '../span';

/** A block of an edited body, with the stretches that were cut from what it was before. */
export interface Host {
  lead?: Loss;
  trail?: Loss;
  /** Stands between this block and the next one, which were one block before the cut. */
  bridge?: Loss;
}

/** True when stretches cut from a block may become part of this one: of the same kind, with nothing but text and links in it. */
export const canHost = (block: unknown, { leaf }: Loss): block is Node =>
  isCuttable(block) &&
  block.type !== 'list' &&
  block.type !== 'image' &&
  Array.isArray(block.children) &&
  block.children.every(isPlainInline) &&
  haveSameShell(block, leaf.block);

/**
 * The block that neighbouring blocks of an edited body were before the cuts, so far as they were one; undefined when cutting it would not
 * give them back exactly, for then the stretches have to stay blocks of their own. White space that an editor left at an end does that.
 */
export function hostedItem(
  blocks: readonly Node[],
  hosts: readonly Host[],
  fragmentsOf: (span: Span) => Fragment[],
): Item | undefined {
  const children: Node[] = [];
  const fragments: Fragment[] = [];
  let length = 0;
  const add = (nodes: readonly Node[]): void => {
    appendInline(children, nodes);
    length += runText(nodes).length;
  };
  const addLoss = (loss: Loss | undefined): void => {
    if (!loss) return;
    for (const { start, end, cut } of fragmentsOf(loss))
      fragments.push({ start: start + length, end: end + length, cut });
    add(loss.leaf.slice(loss));
  };
  addLoss(hosts[0].lead);
  blocks.forEach((block, i) => {
    add(childrenOf(block) as Node[]);
    addLoss(i + 1 < blocks.length ? hosts[i].bridge : hosts[i].trail);
  });
  return givingBack({ node: { ...blocks[0], children }, fragments }, blocks);
}

/** The item, if cutting it gives these blocks. */
export function givingBack(item: Item, blocks: readonly unknown[]): Item | undefined {
  const groups = cutNodes([item.node], blockSpans([item.node]), mergeSpans(item.fragments));
  return areSameBlocks(groups[0].out, blocks) ? item : undefined;
}

/** Adds text nodes and links; the first joins the last one there when both are text with the same marks. */
function appendInline(children: Node[], nodes: readonly Node[]): void {
  nodes.forEach((node, i) => {
    const last = children[children.length - 1];
    const isSeam = i === 0 && last !== undefined && hasSameMarks(last, node);
    if (isSeam)
      children[children.length - 1] = { ...last, text: `${last.text as string}${node.text as string}` };
    else children.push(node);
  });
}

const hasSameMarks = (a: Node, b: Node): boolean =>
  typeof a.text === 'string' &&
  typeof b.text === 'string' &&
  haveSameShell({ ...a, text: '' }, { ...b, text: '' });
