import type { KnownNotice } from '../flag';
import { anchorTableBuilder, type AnchorTable } from './anchor-table';
import { chooseAnchors, MOST_ANCHORS } from './choose-anchors';
import { LONGEST_OPENING, readNotice, type ReadNotice } from './read-notice';

/** Known notices in typed arrays, by their numbers: by which grams they are found, and their words. */
export interface NoticeShelf {
  table: AnchorTable;
  /** How many anchors each notice has, and how many of them are no formulas. */
  anchors: Uint8Array;
  tellingAnchors: Uint8Array;
  slots: Uint8Array;
  /** 1 for those that only the very notice matches. */
  isShort: Uint8Array;
  /** Words of notice `n` are those from `starts[n]` to `starts[n + 1]`, as {@link ReadNotice} has them. */
  words: Int32Array;
  starts: Int32Array;
  /** Code units before each one's first and after its last word. */
  heads: Int32Array;
  tails: Int32Array;
  /** Notices without grams, by the hash of their opening: `openings[n]` has those of n words. */
  openings: readonly ReadonlyMap<number, readonly Opening[]>[];
}

interface Opening {
  notice: number;
  /** The word at which the opening stands in the notice. */
  at: number;
}

const MOST_ALIKE = 8;
const LARGEST_SKETCH = 2 ** 23;
const MANY = 255;

/** Reads all notices once, counts their grams and chooses each one's anchors. */
export const noticeShelf = (notices: readonly KnownNotice[]): NoticeShelf => {
  const read = notices.map(readNotice);
  const frequency = countGrams(read);
  const sum = (count: (one: ReadNotice) => number): number =>
    read.reduce((total, one) => total + count(one), 0);
  const { add, table } = anchorTableBuilder(sum(({ grams }) => Math.min(grams.gram.length, MOST_ANCHORS)));
  const openings = Array.from({ length: LONGEST_OPENING + 1 }, () => new Map<number, Opening[]>());
  const anchors = new Uint8Array(read.length);
  const words = new Int32Array(sum((one) => one.words.length));
  const starts = new Int32Array(read.length + 1);
  read.forEach((one, notice) => {
    words.set(one.words, starts[notice]);
    starts[notice + 1] = starts[notice] + one.words.length;
    for (const number of chooseAnchors(one.grams, frequency)) {
      const posting = { notice, at: one.grams.at[number], anchor: anchors[notice] };
      if (add(one.grams.gram[number], posting)) anchors[notice]++;
    }
    if (one.grams.gram.length > 0 || !one.opening) return;
    const { hash, at, words: size } = one.opening;
    const alike = openings[size].get(hash) ?? [];
    if (alike.length < MOST_ALIKE) openings[size].set(hash, [...alike, { notice, at }]);
  });
  const built = table();
  return {
    table: built,
    anchors,
    tellingAnchors: built.telling(read.length),
    slots: Uint8Array.from(read, ({ slots }) => Math.min(MANY, slots)),
    isShort: Uint8Array.from(read, ({ isShort }) => Number(isShort)),
    words,
    starts,
    heads: Int32Array.from(read, ({ head }) => head),
    tails: Int32Array.from(read, ({ tail }) => tail),
    openings,
  };
};

/** How many notices have a gram: counters by hash alone, which may count too many. */
const countGrams = (read: readonly ReadNotice[]): ((gram: number) => number) => {
  const total = read.reduce((sum, { grams }) => sum + grams.gram.length, 16);
  const size = Math.min(LARGEST_SKETCH, 2 ** Math.ceil(Math.log2(total * 2)));
  const counts = new Uint8Array(size);
  for (const { grams } of read) {
    for (const gram of grams.gram) {
      const counter = gram & (size - 1);
      if (counts[counter] < MANY) counts[counter]++;
    }
  }
  return (gram) => counts[gram & (size - 1)];
};
