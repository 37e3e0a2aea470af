import type { Span } from '../span';
import { isCuttable } from './block-node';
import { GAP } from './block-spans';
import { cutBlock, type CutLeaf } from './cut-block';
import { joinLists } from './join-lists';

/** Neighbouring nodes and what the cuts leave of them. One node, but for lists that became one. */
export interface CutGroup {
  /** `nodes[from]` to `nodes[to - 1]`. */
  from: number;
  to: number;
  out: unknown[];
  leaves: CutLeaf[];
  /** The indexes of the nodes that vanished. */
  gone: Set<number>;
}

/**
 * What cuts leave of nodes in a row, node by node.
 *
 * @param spans of the nodes, from `blockSpans`
 * @param cuts in order, none overlapping or touching, from `mergeSpans`
 */
export function cutNodes(
  nodes: readonly unknown[],
  spans: readonly Span[],
  cuts: readonly Span[],
): CutGroup[] {
  const groups: CutGroup[] = [];
  const append = appender(groups);
  const length = spans.length > 0 ? spans[spans.length - 1].end : 0;
  let k = 0;
  nodes.forEach((node, i) => {
    const { start, end } = spans[i];
    while (k < cuts.length && cuts[k].end <= start) k += 1;
    const group: CutGroup = { from: i, to: i + 1, out: [node], leaves: [], gone: new Set() };
    const isReached =
      start === end ? isGapCut(cuts[k], start, length) : k < cuts.length && cuts[k].start < end;
    if (isReached && isCuttable(node)) {
      const { out, leaves, isBlank } = cutBlock(node, start, cuts, k);
      group.out = isBlank ? [] : out;
      group.leaves = leaves;
      if (group.out.length === 0) group.gone.add(i);
    }
    append(group);
  });
  return groups;
}

/** What stands before the first word or after the last one is in no gap. */
const isGapCut = (cut: Span | undefined, gap: number, length: number): boolean =>
  cut !== undefined && gap > 0 && gap < length && cut.start <= gap && cut.end >= gap + GAP;

/** Adds groups; a list after a hole joins the list before it, and their groups are one. */
function appender(groups: CutGroup[]): (group: CutGroup) => void {
  const made = new WeakSet();
  /** Index of the last group of which something is left. */
  let last = -1;
  return (group) => {
    const hasHole = last >= 0 && last < groups.length - 1;
    if (hasHole && group.out.length > 0 && joinLists(groups[last].out, group.out[0], made)) {
      const joined = groups[last];
      for (const { leaves, from, out } of [...groups.splice(last + 1), group]) {
        for (const leaf of leaves) joined.leaves.push(leaf);
        if (out.length === 0) joined.gone.add(from);
      }
      for (const node of group.out.slice(1)) joined.out.push(node);
      joined.to = group.to;
      return;
    }
    if (group.out.length > 0) last = groups.length;
    groups.push(group);
  };
}
