import type { Span } from '../span';

/** Part of a cut. Offsets are UTF-16 code units of the words of the node that it stands in. */
export interface Fragment extends Span {
  /** The cut's index. */
  cut: number;
}

/** A node of a body that is being put together, with what is cut from it. */
export interface Item {
  node: unknown;
  fragments: Fragment[];
  /** A blank block that a cut took with it; it comes back only inside that cut. */
  isSpacer?: boolean;
}

/**
 * Looks up the parts of cuts inside a span, counted from its start.
 *
 * @param cuts in order of their starts; they may overlap
 */
export function fragmentsIn(cuts: readonly Fragment[]): (span: Span) => Fragment[] {
  /** How far the cuts up to each one reach. */
  const reach = new Float64Array(cuts.length);
  cuts.forEach(({ end }, k) => {
    reach[k] = Math.max(end, k > 0 ? reach[k - 1] : 0);
  });
  return ({ start, end }) => {
    let low = 0;
    let high = cuts.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (reach[middle] <= start) low = middle + 1;
      else high = middle;
    }
    const fragments: Fragment[] = [];
    for (let k = low; k < cuts.length && cuts[k].start < end; k += 1) {
      const from = Math.max(cuts[k].start, start);
      const to = Math.min(cuts[k].end, end);
      if (to > from) fragments.push({ start: from - start, end: to - start, cut: cuts[k].cut });
    }
    return fragments;
  };
}
