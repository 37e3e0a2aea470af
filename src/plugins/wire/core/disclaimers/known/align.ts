import { SLOT } from './units';

/** Which units of a text stand for which of a notice; ascending in both. */
export interface Alignment {
  pattern: Int32Array;
  text: Int32Array;
}

const SAME = 10;
const SLOT_WITH_WORD = 0;
const DIFFERENT = -8;
const GAP = -14;
const LONGER_GAP = -1;
const NEVER = -1e9;

/** Where the best way to a cell comes from: two bits for pairs, one each for the gaps. */
const FROM_START = 0;
const FROM_PAIR = 1;
const FROM_SKIPPED = 2;
const FROM_ADDED = 3;
const SKIP_GOES_ON = 4;
const ADD_GOES_ON = 8;
const ADD_AFTER_SKIP = 16;

/**
 * The best local alignment of a notice with a text (Smith-Waterman with affine gaps, Gotoh 1982): a run of words may be missing or new, and
 * a chance word outside does not count. Only pairs within `slack` of `shift` (the text's unit where the notice's first one should stand) are
 * tried, so that time and memory are (notice × slack), not (notice × text).
 */
export const align = (pattern: Int32Array, text: Int32Array, shift: number, slack: number): Alignment => {
  const [rows, columns] = [pattern.length, text.length];
  const width = 2 * slack + 1;
  const ways = new Uint8Array(rows * width);
  let pairs = new Int32Array(width + 2).fill(NEVER);
  let skipped = new Int32Array(width + 2).fill(NEVER);
  let nextPairs = new Int32Array(width + 2).fill(NEVER);
  let nextSkipped = new Int32Array(width + 2).fill(NEVER);
  let added = new Int32Array(width + 2).fill(NEVER);
  let nextAdded = new Int32Array(width + 2).fill(NEVER);
  let best = 0;
  let bestRow = -1;
  let bestColumn = -1;
  for (let i = 0; i < rows; i++) {
    const left = i + shift - slack;
    nextPairs.fill(NEVER);
    nextSkipped.fill(NEVER);
    nextAdded.fill(NEVER);
    const from = Math.max(0, -left);
    const to = Math.min(width, columns - left);
    const unit = pattern[i];
    for (let k = from; k < to; k++) {
      // In the row above, the column j is one to the right; j - 1 is the same k.
      let way = FROM_START;
      let before = 0;
      if (pairs[k] > before) {
        before = pairs[k];
        way = FROM_PAIR;
      }
      if (skipped[k] > before) {
        before = skipped[k];
        way = FROM_SKIPPED;
      }
      if (added[k] > before) {
        before = added[k];
        way = FROM_ADDED;
      }
      const other = text[left + k];
      const score =
        before + (unit === other ? SAME : unit === SLOT || other === SLOT ? SLOT_WITH_WORD : DIFFERENT);
      nextPairs[k] = score;

      const openSkip = pairs[k + 1] + GAP;
      const longerSkip = skipped[k + 1] + LONGER_GAP;
      nextSkipped[k] = longerSkip > openSkip ? longerSkip : openSkip;
      if (longerSkip > openSkip) way |= SKIP_GOES_ON;

      if (k > 0) {
        const afterSkip = nextSkipped[k - 1] > nextPairs[k - 1];
        const openAdd = (afterSkip ? nextSkipped[k - 1] : nextPairs[k - 1]) + GAP;
        const longerAdd = nextAdded[k - 1] + LONGER_GAP;
        nextAdded[k] = longerAdd > openAdd ? longerAdd : openAdd;
        if (longerAdd > openAdd) way |= ADD_GOES_ON;
        else if (afterSkip) way |= ADD_AFTER_SKIP;
      }
      ways[i * width + k] = way;
      if (score > best) {
        best = score;
        bestRow = i;
        bestColumn = left + k;
      }
    }
    [pairs, nextPairs] = [nextPairs, pairs];
    [skipped, nextSkipped] = [nextSkipped, skipped];
    [added, nextAdded] = [nextAdded, added];
  }
  return traced(ways, width, shift - slack, bestRow, bestColumn);
};

const traced = (
  ways: Uint8Array,
  width: number,
  offset: number,
  lastRow: number,
  lastColumn: number,
): Alignment => {
  const pattern = new Int32Array(lastRow + 1);
  const text = new Int32Array(lastRow + 1);
  let length = 0;
  let [i, j] = [lastRow, lastColumn];
  let state = i < 0 ? FROM_START : FROM_PAIR;
  while (state !== FROM_START) {
    const way = ways[i * width + (j - i - offset)];
    if (state === FROM_PAIR) {
      pattern[length] = i--;
      text[length++] = j--;
      state = way & 3;
    } else if (state === FROM_SKIPPED) {
      i--;
      state = way & SKIP_GOES_ON ? FROM_SKIPPED : FROM_PAIR;
    } else {
      j--;
      state = way & ADD_GOES_ON ? FROM_ADDED : way & ADD_AFTER_SKIP ? FROM_SKIPPED : FROM_PAIR;
    }
  }
  return { pattern: pattern.slice(0, length).reverse(), text: text.slice(0, length).reverse() };
};
