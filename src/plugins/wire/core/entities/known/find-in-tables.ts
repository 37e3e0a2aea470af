import { stirred } from './hash';

/**
 * Looks a word up among hashed words (open addressing, linear probing).
 *
 * @param slots the words' numbers from 1 on, 0 where there is none; as many as a power of two
 * @param hashes two numbers a word
 * @returns the place in `slots`; `~place` of the empty one where it would stand
 */
export const findWord = (slots: Int32Array, hashes: Int32Array, a: number, b: number): number => {
  const mask = slots.length - 1;
  let place = a & mask;
  for (;;) {
    const word = slots[place]!;
    if (word === 0) return ~place;
    if (hashes[word * 2 - 2] === a && hashes[word * 2 - 1] === b) return place;
    place = (place + 1) & mask;
  }
};

/**
 * Looks up the edge that leads from a node by a word.
 *
 * @param edges three numbers an edge: node, word, the node where it leads (0: an empty place); as many edges as a power of two
 * @returns the place in `edges`; `~place` of the empty one where it would stand
 */
export const findChild = (edges: Int32Array, node: number, word: number): number => {
  const mask = edges.length / 3 - 1;
  let place = stirred(Math.imul(node, 0x9e3779b1) + word) & mask;
  for (;;) {
    const at = place * 3;
    if (edges[at + 2] === 0) return ~at;
    if (edges[at] === node && edges[at + 1] === word) return at;
    place = (place + 1) & mask;
  }
};
