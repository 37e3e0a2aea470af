import type { Span } from '../span';
import type { Node } from './block-node';
import { apartFrom, carriedPiece, type Loss } from './carried-piece';
import type { Fragment, Item } from './fragments';
import { canHost, hostedItem, type Host } from './host';
import { areAlikeLists } from './join-lists';
import type { Located } from './locate-blocks';

/** An edited body into which cut parts are put back. Indexes are those of the blocks that the body had before the edit. */
export interface EditedBody {
  /** Places items that readers do not see: where they stood between the blocks `index - 1` and `index`, as near as these are found. */
  carry(index: number, items: readonly Item[], nearer?: 'left' | 'right'): void;
  /** Places items of which the blocks `place` to `place + count - 1` of the edited body are what readers see. */
  restore(place: number, count: number, items: Item[]): void;
  isRestored(place: number): boolean;
  /** Makes a stretch part of the block that it was cut from; false when that is not possible. `first` is what was left of it first. */
  host(loss: Loss, first: number): boolean;
  /** All of it in order. */
  items(): Item[];
}

export function editedBody(
  edited: readonly unknown[],
  located: Located,
  fragmentsOf: (span: Span) => Fragment[],
): EditedBody {
  const size = edited.length;
  const slots = Array.from({ length: size + 1 }, (): Item[] => []);
  const restored = new Map<number, Item[]>();
  const hosts = Array.from({ length: size }, (): Host => ({}));
  /** True where a block is one with the block before it. */
  const isJoined = new Uint8Array(size + 1);
  const slotOf = slotFinder(located, size);

  const isHost = (place: number, loss: Loss): boolean =>
    place >= 0 && !restored.has(place) && canHost(edited[place], loss);

  function hostAt(left: number, right: number, loss: Loss): boolean {
    const after = isHost(left, loss) && !hosts[left].trail && !hosts[left].bridge;
    const before = isHost(right, loss) && !hosts[right].lead && !isJoined[right];
    if (after && before && right === left + 1) {
      hosts[left].bridge = loss;
      isJoined[right] = 1;
    } else if (after) hosts[left].trail = apartFrom(loss, 'after');
    else if (before) hosts[right].lead = apartFrom(loss, 'before');
    return after || before;
  }

  /** The blocks from `place` on that are one, with the stretches cut from them; stretches that do not fit stay blocks of their own. */
  function hostedFrom(place: number): Item[] {
    let end = place + 1;
    while (isJoined[end]) end += 1;
    const blocks = edited.slice(place, end);
    const own = hosts.slice(place, end);
    if (own.every(({ lead, trail }) => !lead && !trail) && blocks.length === 1)
      return [{ node: edited[place], fragments: [] }];
    const item = hostedItem(blocks as Node[], own, fragmentsOf);
    if (item) return [item];
    const pieces = (...losses: (Loss | undefined)[]): Item[] =>
      losses.flatMap((loss) => (loss ? [carriedPiece(loss, fragmentsOf)] : []));
    return blocks.flatMap((node, i) => [
      ...pieces(own[i].lead),
      { node, fragments: [] },
      ...pieces(own[i].bridge, own[i].trail),
    ]);
  }

  return {
    carry(index, items, nearer = 'left') {
      const slot = slots[slotOf(index, nearer)];
      for (const item of items) slot.push(item);
    },
    restore(place, count, items) {
      restored.set(place, items);
      isJoined.fill(1, place + 1, place + count);
    },
    isRestored: (place) => restored.has(place),
    host: (loss, first) =>
      hostAt(
        loss.index > 0 ? located.tail[first + loss.index - 1] : -1,
        loss.index < loss.leaf.kept.length ? located.head[first + loss.index] : -1,
        loss,
      ),
    items() {
      const settled = slots.map((): Item[] => []);
      let to = 0;
      slots.forEach((items, slot) => {
        // Lists with nothing but cut blocks between them would become one.
        if (!isJoined[slot] && !areAlikeLists(edited[slot - 1], edited[slot])) to = slot;
        for (const item of items) settled[to].push(item);
      });
      return settled.flatMap((items, place) => [
        ...items,
        ...(restored.get(place) ?? (place < size && !isJoined[place] ? hostedFrom(place) : [])),
      ]);
    },
  };
}

/** Gives the place between two blocks of the body before the edit: beside the nearer of its neighbours that is found, at the end if none is. */
function slotFinder(
  { head, tail }: Located,
  size: number,
): (index: number, nearer: 'left' | 'right') => number {
  const left = new Int32Array(tail.length + 1).fill(-1);
  tail.forEach((place, i) => {
    left[i + 1] = place >= 0 ? i : left[i];
  });
  const right = new Int32Array(head.length + 1).fill(-1);
  for (let i = head.length - 1; i >= 0; i -= 1) right[i] = head[i] >= 0 ? i : right[i + 1];
  return (index, nearer) => {
    const before = left[index];
    const after = right[index];
    if (before < 0 && after < 0) return size;
    if (before < 0) return head[after];
    if (after < 0) return tail[before] + 1;
    const closer = index - 1 - before - (after - index);
    return closer < 0 || (closer === 0 && nearer === 'left') ? tail[before] + 1 : head[after];
  };
}
