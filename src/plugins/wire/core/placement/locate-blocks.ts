import { blocksToText } from '../clean';
import { lettersOf } from '../disclaimers/reading/letters';
import { blockKey } from './block-key';
import { isNode } from './block-node';
import { matchBlocks, type Matches } from './match-blocks';

/** Where the blocks of a body are after an edit, by index; -1 for one that is gone. */
export interface Located {
  /** The very block. */
  exact: Matches;
  /** The block that has its first words, or what it was edited into. */
  head: Matches;
  /** The block that has its last words. */
  tail: Matches;
  /** Nothing of the body is left but blank lines; these do not say where anything stood. */
  isLost: boolean;
}

/**
 * Finds the blocks of a body in an edited one: unchanged or moved ones (`matchBlocks`), then those whose words are in another block, because
 * some were changed or the block was split or joined with a neighbour; then, between blocks that were found, those that were rewritten
 * altogether, in order, if there are as many of a type. Linear but for a sort.
 */
export function locateBlocks(before: readonly unknown[], after: readonly unknown[]): Located {
  const old = before.map(describe);
  const fresh = after.map(describe);
  const exact = matchBlocks(old, fresh);
  const head = exact.slice();
  const tail = exact.slice();
  const taken = new Set(exact);
  const index = indexOf(fresh, taken);
  old.forEach((block, i) => {
    if (exact[i] >= 0 || block.isBlank) return;
    const { whole, first, last } = index(block.text);
    head[i] = first >= 0 ? first : whole;
    tail[i] = last >= 0 ? last : whole;
  });
  const isLost = !old.some(({ isBlank }, i) => !isBlank && head[i] >= 0);
  if (isLost) for (const places of [exact, head, tail]) places.fill(-1);
  else pairRewritten({ old, fresh }, { exact, head, tail });
  return { exact, head, tail, isLost };
}

interface Described {
  key: string;
  text: string;
  isBlank: boolean;
  type: unknown;
}

function describe(block: unknown): Described {
  const text = blocksToText([block]);
  return { key: blockKey(block), text, isBlank: text === '', type: isNode(block) ? block.type : undefined };
}

/** Letters in a row that are compared. */
const SHINGLE = 6;
/** Shingles at a block's beginning and end that say where its first and last words are. */
const EDGE = 40;
/** So many shingles have to be shared, and this part of those of the shorter block. */
const MIN_SHARED = 3;
const MIN_SHARE = 0.2;

interface Votes {
  whole: number;
  first: number;
  last: number;
}

/** Looks up which of the blocks that are not taken has the words of a text. */
function indexOf(blocks: readonly Described[], taken: ReadonlySet<number>): (text: string) => Votes {
  /** Block by shingle; -1 where several have it. */
  const owners = new Map<number, number>();
  const sizes = blocks.map(() => 0);
  blocks.forEach(({ text }, j) => {
    if (taken.has(j)) return;
    const shingles = shinglesOf(text);
    sizes[j] = shingles.length;
    for (const shingle of shingles) owners.set(shingle, (owners.get(shingle) ?? j) === j ? j : -1);
  });
  const most = (shingles: readonly number[], least: (owner: number) => number): number => {
    const votes = new Map<number, number>();
    for (const shingle of shingles) {
      const owner = owners.get(shingle) ?? -1;
      if (owner >= 0) votes.set(owner, (votes.get(owner) ?? 0) + 1);
    }
    let best = -1;
    for (const [owner, count] of votes)
      if (count >= least(owner) && count > (votes.get(best) ?? 0)) best = owner;
    return best;
  };
  return (text) => {
    if (owners.size === 0) return { whole: -1, first: -1, last: -1 };
    const shingles = shinglesOf(text);
    const least = (owner: number): number =>
      Math.max(MIN_SHARED, MIN_SHARE * Math.min(shingles.length, sizes[owner]));
    return {
      whole: most(shingles, least),
      first: most(shingles.slice(0, EDGE), () => MIN_SHARED),
      last: most(shingles.slice(-EDGE), () => MIN_SHARED),
    };
  };
}

function shinglesOf(text: string): number[] {
  const { codes, length } = lettersOf(text);
  const shingles: number[] = [];
  for (let i = 0; i + SHINGLE <= length; i += 1) {
    let hash = 0;
    for (let k = i; k < i + SHINGLE; k += 1) hash = (Math.imul(hash, 31) + codes[k]) | 0;
    shingles.push(hash);
  }
  return shingles;
}

/** Pairs what lies between two blocks that were found, when both sides have as many blocks of the same types in the same order. */
function pairRewritten(
  { old, fresh }: { old: readonly Described[]; fresh: readonly Described[] },
  { exact, head, tail }: Omit<Located, 'isLost'>,
): void {
  const used = new Set([...head, ...tail]);
  const free = [...fresh.keys()].filter((j) => !fresh[j].isBlank && !used.has(j));
  let end = 0;
  for (let i = 0; i < old.length; i = end + 1) {
    end = i;
    while (end < old.length && exact[end] < 0) end += 1;
    const gone: number[] = [];
    for (let k = i; k < end; k += 1) if (!old[k].isBlank && head[k] < 0) gone.push(k);
    const from = firstFrom(free, i === 0 ? 0 : exact[i - 1] + 1);
    const to = firstFrom(free, end === old.length ? fresh.length : exact[end]);
    if (to - from !== gone.length) continue;
    if (!gone.every((k, n) => old[k].type === fresh[free[from + n]].type && !used.has(free[from + n])))
      continue;
    gone.forEach((k, n) => {
      const j = free[from + n];
      head[k] = j;
      tail[k] = j;
      used.add(j);
    });
  }
}

/** The index of the first of the sorted numbers that is not below `least`. */
function firstFrom(numbers: readonly number[], least: number): number {
  let low = 0;
  let high = numbers.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (numbers[middle] < least) low = middle + 1;
    else high = middle;
  }
  return low;
}
