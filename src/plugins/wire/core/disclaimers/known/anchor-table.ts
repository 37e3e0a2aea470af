/** A place of a known notice by which it is found: a gram of it. */
export interface Posting {
  notice: number;
  /** The gram's first word in the notice. */
  at: number;
  /** Number of the anchor within its notice, below 32. */
  anchor: number;
}

/** Grams and the notices that have them as anchors, in typed arrays. */
export interface AnchorTable {
  /** The entry of a gram; -1 when no notice has it as an anchor. */
  entry(gram: number): number;
  /** Do so many notices have this entry's gram that it tells them apart badly? */
  isFormula(entry: number): boolean;
  /** The first posting of an entry. */
  first(entry: number): number;
  /** The next posting of the same entry; -1 after the last. */
  next(posting: number): number;
  notice(posting: number): number;
  at(posting: number): number;
  anchor(posting: number): number;
  /** How many anchors of each notice lead to it by no formula, or by a longer gram as well. */
  telling(notices: number): Uint8Array;
}

/**
 * Notices that may share an anchor. A formula that thousands share leads to these few only, which stand for the others: the cost of a
 * look-up stays the same.
 */
const MOST_POSTINGS = 4;
/** An anchor of more notices tells little about which of them stands there. */
export const MOST_TELLING = 2;

const FILTER_BITS_EACH = 16;
const SMALLEST_FILTER = 12;

const powerOfTwo = (atLeast: number): number => 2 ** Math.ceil(Math.log2(Math.max(16, atLeast)));

/** Collects postings; `add` says whether the posting was taken. */
export const anchorTableBuilder = (
  expected: number,
): { add: (gram: number, posting: Posting) => boolean; table: () => AnchorTable } => {
  const size = powerOfTwo(expected * 1.5);
  const grams = new Int32Array(size);
  const heads = new Int32Array(size).fill(-1);
  const counts = new Uint8Array(size);
  const notices = new Int32Array(expected);
  const places = new Int32Array(expected);
  const anchors = new Uint8Array(expected);
  const nexts = new Int32Array(expected);
  const filterBits = Math.max(SMALLEST_FILTER, Math.ceil(Math.log2(expected * FILTER_BITS_EACH + 1)));
  const filter = new Int32Array(2 ** filterBits / 32);
  const shift = 32 - filterBits;
  const mask = size - 1;
  let length = 0;

  const slotOf = (gram: number): number => {
    let slot = Math.imul(gram, 0x9e3779b1) & mask;
    while (heads[slot] >= 0 && grams[slot] !== gram) slot = (slot + 1) & mask;
    return slot;
  };
  const add = (gram: number, { notice, at, anchor }: Posting): boolean => {
    const slot = slotOf(gram);
    if (counts[slot] >= MOST_POSTINGS) return false;
    grams[slot] = gram;
    counts[slot]++;
    notices[length] = notice;
    places[length] = at;
    anchors[length] = anchor;
    nexts[length] = heads[slot];
    heads[slot] = length++;
    const bit = Math.imul(gram, 0xc2b2ae3d) >>> shift;
    filter[bit >>> 5] |= 1 << (bit & 31);
    return true;
  };
  const table = (): AnchorTable => ({
    entry: (gram) => {
      const bit = Math.imul(gram, 0xc2b2ae3d) >>> shift;
      if ((filter[bit >>> 5] & (1 << (bit & 31))) === 0) return -1;
      const slot = slotOf(gram);
      return heads[slot] < 0 ? -1 : slot;
    },
    isFormula: (entry) => counts[entry] > MOST_TELLING,
    first: (entry) => heads[entry],
    next: (posting) => nexts[posting],
    notice: (posting) => notices[posting],
    at: (posting) => places[posting],
    anchor: (posting) => anchors[posting],
    telling: (count) => {
      const met = new Int32Array(count);
      for (let slot = 0; slot < size; slot++) {
        if (counts[slot] > MOST_TELLING) continue;
        for (let posting = heads[slot]; posting >= 0; posting = nexts[posting])
          met[notices[posting]] |= 1 << anchors[posting];
      }
      return Uint8Array.from(met, countBits);
    },
  });
  return { add, table };
};

/** How many anchors a set of them has, one bit each. */
export const countBits = (bits: number): number => {
  let count = 0;
  for (let rest = bits; rest !== 0; rest &= rest - 1) count++;
  return count;
};
