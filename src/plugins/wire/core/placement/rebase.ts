import { assemble } from './assemble';
import { bodyOf } from './body-of';
import type { BodyState, Cut } from './body-state';
import { inOrder } from './place';
import { rebaseNodes } from './rebase-nodes';
import { areSameBlocks } from './same-blocks';

/** A body after an edit. */
export interface Rebased {
  state: BodyState;
  /** Cuts of the new state of which nobody knows any more where they stood. */
  stale: Cut[];
}

/**
 * What becomes of a body when an editor saves what he made of the part of it that he sees. His words are the new body, exactly:
 * `bodyOf(state)` equals `body` as JSON, for every `body`. What was cut stays cut and stands where it stood: in its paragraph when that is
 * there or was edited, else as a block of its own beside the nearest block that is still there, also when that was moved. Nothing cut is ever
 * lost. When no word of the old body is left, the cut parts stand at the end, where legal notices mostly stand, and all are stale.
 *
 * An unchanged body gives the very state. Otherwise cuts are given without the blank lines around them, one that lies on both sides of
 * something new becomes two, and cuts of what `cutBlocks` leaves as it is are forgotten, for they have no effect. A notice that the editor
 * typed in again stands in the body as he typed it, and is cut beside it.
 *
 * Linear in the sizes of both bodies, but for a sort of their blocks.
 */
export function rebase(before: BodyState, body: unknown[]): Rebased {
  if (areSameBlocks(bodyOf(before), body)) return { state: before, stale: [] };
  const sorted = [...before.cuts].sort(inOrder);
  const fragments = sorted.map(({ start, end }, cut) => ({ start, end, cut }));
  const { items, isLost } = rebaseNodes(before.full, fragments, body, 0);
  const { nodes, fragments: parts } = assemble(items);
  const cuts = parts.map(({ start, end, cut }) => ({ ...sorted[cut], start, end })).sort(inOrder);
  return { state: { full: nodes, cuts }, stale: isLost ? cuts : [] };
}
