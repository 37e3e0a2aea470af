import { eachGram, hashOf } from './grams';
import type { NoticeShelf } from './notice-shelf';
import type { Words } from './words';

/** Places of a text where known notices may stand, as columns. */
export interface Places {
  notice: number[];
  /** The word at which the notice should begin; may lie before the text's first word. */
  at: number[];
  /** A word of the text that is the notice's. */
  seen: number[];
  /** Share of the notice's anchors that were met, 0 to 1. */
  met: number[];
}

/** Share of a notice's anchors that must be met. */
const ENOUGH = 0.2;
const EDITED_WORDS = 0.35;
const WORDS_IN_SLOT = 3;
const MOST_SLACK = 160;

/** How far a notice's words may be shifted by edits and by what its slots hold. */
export const slackOf = ({ starts, slots }: NoticeShelf, notice: number): number => {
  const words = starts[notice + 1] - starts[notice];
  return Math.min(MOST_SLACK, 4 + Math.ceil(words * EDITED_WORDS) + WORDS_IN_SLOT * slots[notice]);
};

/**
 * Looks up every gram of a text and gathers the anchors that lie as in one notice. Linear in the text, however many notices are known: a
 * gram leads to a few of them at most.
 */
export const anchorGatherer = (shelf: NoticeShelf): ((text: string, words: Words) => Places) => {
  const { table, anchors, starts, openings } = shelf;
  // Which place is a notice's last one; what another text has left there is told by the place's own notice.
  const lastOf = new Int32Array(anchors.length);
  const hasOpenings = openings.some((known) => known.size > 0);
  return (text, words) => {
    const notice: number[] = [];
    const at: number[] = [];
    const seen: number[] = [];
    const bits: number[] = [];
    eachGram(words, 0, words.length, (gram, from) => {
      for (let posting = table.first(gram); posting >= 0; posting = table.next(posting)) {
        const number = table.notice(posting);
        const begin = from - table.at(posting);
        const bit = 1 << table.anchor(posting);
        const last = lastOf[number];
        if (notice[last] === number && (bits[last] & bit) === 0) {
          const half = Math.max(3, (starts[number + 1] - starts[number]) >> 1);
          if (Math.abs(at[last] - begin) <= Math.min(half, slackOf(shelf, number))) {
            bits[last] |= bit;
            seen[last] = from;
            continue;
          }
        }
        lastOf[number] = notice.length;
        notice.push(number);
        at.push(begin);
        seen.push(from);
        bits.push(bit);
      }
    });
    const places: Places = { notice: [], at: [], seen: [], met: [] };
    const add = (number: number, begin: number, word: number, met: number): void => {
      places.notice.push(number);
      places.at.push(begin);
      places.seen.push(word);
      places.met.push(met);
    };
    for (let i = 0; i < notice.length; i++) {
      const met = countBits(bits[i]) / anchors[notice[i]];
      if (met >= ENOUGH) add(notice[i], at[i], seen[i], met);
    }
    if (hasOpenings) eachOpening(text, words, shelf, (number, begin, word) => add(number, begin, word, 1));
    return places;
  };
};

/** Notices of very few words stand where something begins: after a line break, a mark, or anything but a single space. */
const eachOpening = (
  text: string,
  { length, start, end, hash }: Words,
  { openings }: NoticeShelf,
  visit: (notice: number, at: number, word: number) => void,
): void => {
  for (let i = 0; i < length; i++) {
    if (i > 0 && start[i] === end[i - 1] + 1 && text[end[i - 1]] === ' ') continue;
    for (let size = 1; size < openings.length && i + size <= length; size++) {
      if (openings[size].size === 0) continue;
      for (const { notice, at } of openings[size].get(hashOf(hash, i, i + size)) ?? []) visit(notice, i - at, i);
    }
  }
};

const countBits = (bits: number): number => {
  let count = 0;
  for (let rest = bits; rest !== 0; rest &= rest - 1) count++;
  return count;
};
