import type { KnownNotice } from '../flag';
import { anchorTableBuilder, MOST_TELLING, type AnchorTable } from './anchor-table';
import { chooseAnchors } from './choose-anchors';
import { gramCounts } from './gram-counts';
import { longerGrams } from './grams';
import { literalEnd, LONGEST_OPENING, readNotice, type ReadNotice } from './read-notice';

/** Known notices in typed arrays, by their numbers: by which grams they are found, and their words. */
export interface NoticeShelf {
  table: AnchorTable;
  /** How many anchors each notice has, and how many of them are no formulas. */
  anchors: Uint8Array;
  tellingAnchors: Uint8Array;
  slots: Uint8Array;
  /** 1 for those that only the very notice matches. */
  isShort: Uint8Array;
  /** The hashes of the words of notice `n` are those from `starts[n]` to `starts[n + 1]`, and 1 for those in slots. */
  words: Int32Array;
  inSlot: Uint8Array;
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
const MANY = 255;

/**
 * Reads all notices once, counts their grams and chooses each one's anchors. An anchor that many have leads to the shortest of them only,
 * and to each by a longer gram that begins at the same word.
 */
export const noticeShelf = (notices: readonly KnownNotice[]): NoticeShelf => {
  const read = notices.map(readNotice);
  const counts = gramCounts(total(read, ({ grams }) => grams.length));
  for (const { grams } of read) grams.forEach(counts.add);
  const chosen = read.map(({ grams }) => chooseAnchors(grams, counts.of));

  const longerOf = (notice: number, gram: number): number[] => {
    const { words, inSlot, grams, gramAt } = read[notice];
    if (counts.of(grams[gram]) <= MOST_TELLING) return [];
    return longerGrams(words, gramAt[gram], literalEnd(inSlot, gramAt[gram]));
  };
  const anchorCount = total(chosen, (list) => list.length);
  const longerCounts = gramCounts(2 * anchorCount);
  chosen.forEach((list, notice) => list.forEach((gram) => longerOf(notice, gram).forEach(longerCounts.add)));

  const { add, table } = anchorTableBuilder(2 * anchorCount);
  const anchors = new Uint8Array(read.length);
  for (const notice of shortestFirst(read)) {
    for (const gram of chosen[notice]) {
      const posting = { notice, at: read[notice].gramAt[gram], anchor: anchors[notice] };
      const longer = longerOf(notice, gram);
      const telling = longer.find((one) => longerCounts.of(one) <= MOST_TELLING) ?? longer.at(-1);
      const isAdded = add(read[notice].grams[gram], posting);
      if ((telling !== undefined && add(telling, posting)) || isAdded) anchors[notice]++;
    }
  }
  const built = table();
  return {
    table: built,
    anchors,
    tellingAnchors: built.telling(read.length),
    slots: Uint8Array.from(read, ({ slots }) => Math.min(MANY, slots)),
    isShort: Uint8Array.from(read, ({ isShort }) => Number(isShort)),
    ...shelvedWords(read),
    heads: Int32Array.from(read, ({ head }) => head),
    tails: Int32Array.from(read, ({ tail }) => tail),
    openings: openingsOf(read),
  };
};

const total = <T>(list: readonly T[], count: (one: T) => number): number =>
  list.reduce((sum, one) => sum + count(one), 0);

const shortestFirst = (read: readonly ReadNotice[]): Uint32Array =>
  Uint32Array.from(read.keys()).sort((a, b) => read[a].words.length - read[b].words.length || a - b);

const shelvedWords = (read: readonly ReadNotice[]): Pick<NoticeShelf, 'words' | 'inSlot' | 'starts'> => {
  const size = total(read, (one) => one.words.length);
  const shelved = {
    words: new Int32Array(size),
    inSlot: new Uint8Array(size),
    starts: new Int32Array(read.length + 1),
  };
  read.forEach(({ words, inSlot }, notice) => {
    const start = shelved.starts[notice];
    shelved.words.set(words.hash, start);
    shelved.inSlot.set(inSlot, start);
    shelved.starts[notice + 1] = start + words.length;
  });
  return shelved;
};

const openingsOf = (read: readonly ReadNotice[]): Map<number, Opening[]>[] => {
  const openings = Array.from({ length: LONGEST_OPENING + 1 }, () => new Map<number, Opening[]>());
  read.forEach(({ grams, opening }, notice) => {
    if (grams.length > 0 || !opening) return;
    const alike = openings[opening.words].get(opening.hash) ?? [];
    if (alike.length < MOST_ALIKE)
      openings[opening.words].set(opening.hash, [...alike, { notice, at: opening.at }]);
  });
  return openings;
};
