import { gramHashes, otherGramHash } from './gram-hashes';

/** Words of a fingerprint: what seven words in a row say is seldom said by chance, and between two edits there often are as many. */
const GRAM = 7;
/** Words of the shortest window. */
const SHORTEST = 4;
/** A window is at most this part of its text, unless the text is very short. */
const PARTS = 24;
/** More fingerprints than any text has whose words were not chosen for having many. */
const MOST = 256;

/**
 * The fingerprints by which a text is found: winnowing (Schleimer, Wilkerson, Aiken: Local Algorithms for Document Fingerprinting, SIGMOD
 * 2003, section 3). Of the runs of seven words that begin in each window, the one with the smallest hash is taken, so that any passage as long
 * as a window and six words more gives both texts that have it a fingerprint in common, wherever it stands.
 *
 * Windows grow with the text by powers of two, so that a text has some thirty fingerprints, be it ever so long. What a larger window takes, a
 * smaller one takes as well: a passage of a twelfth of the longer text and seven words more is always found.
 *
 * @param tokens hashes of the words, in their order
 * @returns distinct 64-bit numbers in ascending order; none for a text without words
 */
export function winnow(tokens: Int32Array): BigInt64Array {
  const grams = gramHashes(tokens, GRAM);
  const window = windowOf(grams.length);
  const places = smallestPlaces(grams, Math.min(window, grams.length));
  const length = Math.min(GRAM, tokens.length);
  const halves = new Uint32Array(2 * places.length);
  for (let i = 0; i < places.length; i += 1) {
    halves[2 * i] = grams[places[i]];
    halves[2 * i + 1] = otherGramHash(tokens, places[i], length);
  }
  new BigInt64Array(halves.buffer).sort();
  return distinct(halves);
}

function windowOf(grams: number): number {
  let window = SHORTEST;
  while (window * PARTS < grams) window *= 2;
  return window;
}

/** The places of the smallest number of each window, the last one where several are; in their order, each once. Linear. */
function smallestPlaces(grams: Uint32Array, window: number): number[] {
  const places: number[] = [];
  // A queue of places whose numbers ascend: its first is the window's smallest.
  const queue = new Int32Array(grams.length);
  let first = 0;
  let end = 0;
  for (let i = 0; i < grams.length; i += 1) {
    while (end > first && grams[queue[end - 1]] >= grams[i]) end -= 1;
    queue[end] = i;
    end += 1;
    if (queue[first] <= i - window) first += 1;
    if (i >= window - 1 && places[places.length - 1] !== queue[first]) places.push(queue[first]);
  }
  return places;
}

/** Compares halves, since numbers of 64 bits are objects to JavaScript. */
function distinct(sorted: Uint32Array<ArrayBuffer>): BigInt64Array {
  let length = 0;
  for (let i = 0; i < sorted.length; i += 2) {
    if (i > 0 && sorted[i] === sorted[length - 2] && sorted[i + 1] === sorted[length - 1]) continue;
    sorted[length] = sorted[i];
    sorted[length + 1] = sorted[i + 1];
    length += 2;
    if (length === 2 * MOST) break;
  }
  return new BigInt64Array(sorted.buffer.slice(0, length * Uint32Array.BYTES_PER_ELEMENT));
}
