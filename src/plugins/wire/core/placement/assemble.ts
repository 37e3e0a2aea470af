import { blocksToText } from '../clean';
import { blockSpans } from './block-spans';
import type { Fragment, Item } from './fragments';

/** Nodes in a row and the parts of cuts in them, UTF-16 code units of `blocksToText(nodes)`. */
export interface Assembled {
  nodes: unknown[];
  fragments: Fragment[];
}

/**
 * Puts items together. Where a part of a cut goes on in the next item, the two are one again, with the blank blocks between them; blank
 * blocks that nothing goes on across are dropped, for the body did not show them.
 */
export function assemble(items: readonly Item[]): Assembled {
  const kept = withoutLooseSpacers(items);
  const nodes = kept.map(({ node }) => node);
  const spans = blockSpans(nodes);
  const fragments: Fragment[] = [];
  /** The last part of each cut that reached the end of the item before, by cut. */
  let open = new Map<number, Fragment>();
  kept.forEach((item, i) => {
    if (item.isSpacer) return;
    const { start, end } = spans[i];
    const next = new Map<number, Fragment>();
    for (const part of item.fragments) {
      const before = part.start === 0 ? open.get(part.cut) : undefined;
      const fragment = before ?? { start: start + part.start, end: 0, cut: part.cut };
      fragment.end = start + part.end;
      if (!before) fragments.push(fragment);
      if (fragment.end === end) next.set(part.cut, fragment);
    }
    open = next;
  });
  fragments.sort((a, b) => a.start - b.start || a.end - b.end);
  return { nodes, fragments };
}

/** Keeps of the blank blocks only those between two parts of one cut. */
function withoutLooseSpacers(items: readonly Item[]): Item[] {
  const kept: Item[] = [];
  for (let i = 0; i < items.length; i += 1) {
    if (!items[i].isSpacer) {
      kept.push(items[i]);
      continue;
    }
    let end = i;
    while (end < items.length && items[end].isSpacer) end += 1;
    if (i > 0 && end < items.length && isOneCut(items[i - 1], items[end]))
      for (const spacer of items.slice(i, end)) kept.push(spacer);
    i = end - 1;
  }
  return kept;
}

/** True when a cut goes on from the end of one item at the start of the other. */
function isOneCut(before: Item, after: Item): boolean {
  const { length } = blocksToText([before.node]);
  const open = new Set(before.fragments.filter(({ end }) => end === length).map(({ cut }) => cut));
  return after.fragments.some(({ start, cut }) => start === 0 && open.has(cut));
}
