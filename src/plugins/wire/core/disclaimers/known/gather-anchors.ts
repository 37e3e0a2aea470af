import { countBits } from './anchor-table';
import { eachGram, hashOf, longerGrams } from './grams';
import type { NoticeShelf } from './notice-shelf';
import type { Words } from './words';

/** A place of a text where a known notice may stand. */
export interface Place {
  notice: number;
  /** The word at which it should begin; may lie before the text's first word. */
  at: number;
  /** Its words. */
  length: number;
  /** Words that it may have more or less before any given one. */
  slack: number;
  /** A word of the text that is the notice's. */
  seen: number;
  /** Share of its anchors that were met, 0 to 1. */
  met: number;
}

/** Share of a notice's anchors that must be met. */
const ENOUGH = 0.25;
const EDITED_WORDS = 0.35;
const WORDS_IN_SLOT = 3;
const MOST_SLACK = 160;

/** Anchors met in a text: the words at which they begin, and their entries in the table. */
export interface Hits {
  word: number[];
  entry: number[];
}

/**
 * Looks up every gram of a text; what is a formula also by the longer grams that begin at its word. Linear in the text, however many notices
 * are known. `explains` is asked about every anchor that is no formula, and may say up to which word the text is explained by a notice:
 * there the look-up goes on.
 */
export const hitsIn = (
  { table }: NoticeShelf,
  words: Words,
  explains: (word: number, entry: number) => number,
): Hits => {
  const hits: Hits = { word: [], entry: [] };
  const add = (word: number, entry: number): number => {
    hits.word.push(word);
    hits.entry.push(entry);
    return table.isFormula(entry) ? 0 : explains(word, entry);
  };
  eachGram(words, 0, words.length, (gram, from) => {
    const entry = table.entry(gram);
    if (entry < 0) return;
    let explained = add(from, entry);
    if (table.isFormula(entry)) {
      for (const longer of longerGrams(words, from, words.length)) {
        const telling = table.entry(longer);
        if (telling >= 0) explained = Math.max(explained, add(from, telling));
      }
    }
    return explained > from ? explained : undefined;
  });
  return hits;
};

/**
 * Gathers the anchors that lie as in one notice; `isWanted` says of which words. Formulas that many notices share lead to a few of those
 * only, and tell little: with `telling` they are left out.
 */
export const placeGatherer = (
  shelf: NoticeShelf,
): ((hits: Hits, telling: boolean, isWanted: (word: number) => boolean) => Place[]) => {
  const { table } = shelf;
  // Which place is a notice's last one; what another text has left there is told by the place's own notice.
  const lastOf = new Int32Array(shelf.anchors.length);
  return (hits, telling, isWanted) => {
    const anchors = telling ? shelf.tellingAnchors : shelf.anchors;
    const places: Place[] = [];
    const bits: number[] = [];
    const agreeing: number[] = [];
    for (let i = 0; i < hits.word.length; i++) {
      const seen = hits.word[i];
      if (!isWanted(seen) || (telling && table.isFormula(hits.entry[i]))) continue;
      for (let posting = table.first(hits.entry[i]); posting >= 0; posting = table.next(posting)) {
        const notice = table.notice(posting);
        const at = seen - table.at(posting);
        const bit = 1 << table.anchor(posting);
        const last = lastOf[notice];
        const place = places[last];
        if (place?.notice === notice && ((bits[last] & bit) === 0 || place.seen === seen)) {
          const near = Math.min(Math.max(3, place.length >> 1), place.slack);
          if (Math.abs(place.at - at) <= near) {
            bits[last] |= bit;
            place.seen = seen;
            // Most anchors agree on the beginning; one whose words the notice has twice may not.
            if (place.at === at) agreeing[last]++;
            else if (agreeing[last]-- === 0) [place.at, agreeing[last]] = [at, 1];
            continue;
          }
        }
        lastOf[notice] = places.length;
        places.push(placeOf(shelf, notice, at, seen));
        bits.push(bit);
        agreeing.push(1);
      }
    }
    places.forEach((place, i) => (place.met = countBits(bits[i]) / anchors[place.notice]));
    return places.filter(({ met }) => met >= ENOUGH);
  };
};

/** The places that a single anchor tells of. */
export const placesOf = (shelf: NoticeShelf, word: number, entry: number): Place[] => {
  const { table } = shelf;
  const places: Place[] = [];
  for (let posting = table.first(entry); posting >= 0; posting = table.next(posting)) {
    places.push(placeOf(shelf, table.notice(posting), word - table.at(posting), word));
  }
  return places;
};

const placeOf = ({ starts, slots }: NoticeShelf, notice: number, at: number, seen: number): Place => {
  const length = starts[notice + 1] - starts[notice];
  return { notice, at, length, slack: slackOf(length, slots[notice]), seen, met: 1 };
};

/** How far a notice's words may be shifted by edits and by what its slots hold. */
const slackOf = (words: number, slots: number): number =>
  Math.min(MOST_SLACK, 4 + Math.ceil(words * EDITED_WORDS) + WORDS_IN_SLOT * slots);

/** Places of notices too short for anchors: where something begins, after a line break, a mark, or anything but a single space. */
export const openingsIn = (shelf: NoticeShelf, text: string, words: Words): Place[] => {
  const { length, start, end, hash } = words;
  const known = shelf.openings;
  const places: Place[] = [];
  if (known.every((openings) => openings.size === 0)) return places;
  for (let i = 0; i < length; i++) {
    if (i > 0 && start[i] === end[i - 1] + 1 && text[end[i - 1]] === ' ') continue;
    for (let size = 1; size < known.length && i + size <= length; size++) {
      if (known[size].size === 0) continue;
      for (const { notice, at } of known[size].get(hashOf(hash, i, i + size)) ?? []) {
        places.push(placeOf(shelf, notice, i - at, i));
      }
    }
  }
  return places;
};
