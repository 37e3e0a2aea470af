import { mix } from './mix';

const BASE = 0x9e3779b1 | 0;
const OTHER_BASE = 0x85ebca77 | 0;

/**
 * The runs of so many words in a text, each as a number; a text of fewer words is one run.
 *
 * @param tokens hashes of the words, in their order
 * @returns unsigned 32-bit numbers, spread evenly, one for each place where a run begins
 */
export function gramHashes(tokens: Int32Array, size: number): Uint32Array<ArrayBuffer> {
  if (tokens.length === 0) return new Uint32Array(0);
  const length = Math.min(size, tokens.length);
  const grams = new Uint32Array(tokens.length - length + 1);
  // A polynomial that moves on by a word: what the first word adds to it is taken off again.
  let power = 1;
  for (let k = 1; k < length; k += 1) power = Math.imul(power, BASE);
  let hash = 0;
  for (let i = 0; i < length - 1; i += 1) hash = (Math.imul(hash, BASE) + tokens[i]) | 0;
  for (let i = 0; i < grams.length; i += 1) {
    hash = (Math.imul(hash, BASE) + tokens[i + length - 1]) | 0;
    grams[i] = mix(hash ^ length);
    hash = (hash - Math.imul(tokens[i], power)) | 0;
  }
  return grams;
}

/** Another number for one run: that two different runs have both numbers in common does not happen. */
export function otherGramHash(tokens: Int32Array, from: number, length: number): number {
  let hash = length;
  for (let i = from; i < from + length; i += 1) hash = Math.imul(hash, OTHER_BASE) + tokens[i];
  return mix(hash);
}
