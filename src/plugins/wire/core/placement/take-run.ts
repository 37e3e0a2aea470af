import { hasOwnText, isBlock, isPlainInline } from './block-node';

/** Neighbours whose words belong together. */
export interface Run {
  /** Index after its last node. */
  end: number;
  /** Nothing but text nodes and links: it can be cut. */
  plain: boolean;
}

/**
 * What begins at `from` and shares a paragraph of the text: text nodes, links and things that are no nodes, with a block after them whose
 * own words `blocksToText` adds to theirs; or one block.
 */
export function takeRun(nodes: readonly unknown[], from: number): Run {
  let end = from;
  let plain = true;
  for (; end < nodes.length && !isBlock(nodes[end]); end += 1) plain &&= isPlainInline(nodes[end]);
  const next = nodes[end];
  if (end === from || (isBlock(next) && hasOwnText(next))) return { end: end + 1, plain: false };
  return { end, plain };
}
