/** Which block of the other list each block is; -1 for one that is not there. */
export type Matches = Int32Array;

/** A block to be compared: its key, and whether it has words to be recognized by. */
export interface Comparable {
  key: string;
  isBlank: boolean;
}

/**
 * Which blocks of `before` are still there in `after`: those at the beginning and at the end that are equal, then those that occur once in
 * both, as many as stand in the same order (a patience diff), with equal neighbours; then those that were moved. Blank blocks only count
 * beside others. Linear but for a sort.
 */
export function matchBlocks(before: readonly Comparable[], after: readonly Comparable[]): Matches {
  const matches: Matches = new Int32Array(before.length).fill(-1);
  const anchors = inOrder(onceInBoth(before, after));
  let from = 0;
  let to = 0;
  for (const [i, j] of [...anchors, [before.length, after.length] as const]) {
    while (from < i && to < j && before[from].key === after[to].key) matches[from++] = to++;
    for (let back = 1; i - back >= from && j - back >= to; back += 1) {
      if (before[i - back].key !== after[j - back].key) break;
      matches[i - back] = j - back;
    }
    if (i < before.length) matches[i] = j;
    from = i + 1;
    to = j + 1;
  }
  matchMoved(before, after, matches);
  return matches;
}

type Pair = readonly [before: number, after: number];

function onceInBoth(before: readonly Comparable[], after: readonly Comparable[]): Pair[] {
  const there = onlyOnes(after);
  const pairs: Pair[] = [];
  for (const [key, i] of onlyOnes(before)) {
    const j = there.get(key);
    if (i >= 0 && j !== undefined && j >= 0) pairs.push([i, j]);
  }
  return pairs;
}

/** The index of each block by its key; -1 where there are several. */
function onlyOnes(blocks: readonly Comparable[]): Map<string, number> {
  const places = new Map<string, number>();
  blocks.forEach(({ key, isBlank }, i) => {
    if (!isBlank) places.set(key, places.has(key) ? -1 : i);
  });
  return places;
}

/** As many of the pairs as keep their order: the longest increasing subsequence, found as in the card game. */
function inOrder(pairs: readonly Pair[]): Pair[] {
  const piles: number[] = [];
  const below = new Int32Array(pairs.length).fill(-1);
  pairs.forEach(([, j], p) => {
    let low = 0;
    let high = piles.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (pairs[piles[middle]][1] < j) low = middle + 1;
      else high = middle;
    }
    if (low > 0) below[p] = piles[low - 1];
    piles[low] = p;
  });
  const longest: Pair[] = [];
  for (let p = piles[piles.length - 1] ?? -1; p >= 0; p = below[p]) longest.push(pairs[p]);
  return longest.reverse();
}

function matchMoved(before: readonly Comparable[], after: readonly Comparable[], matches: Matches): void {
  const taken = new Set(matches);
  const none = { key: '', isBlank: true };
  const pairs = onceInBoth(
    before.map((block, i) => (matches[i] >= 0 ? none : block)),
    after.map((block, j) => (taken.has(j) ? none : block)),
  );
  for (const [i, j] of pairs) matches[i] = j;
}
