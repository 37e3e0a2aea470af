import { gzipSync } from 'node:zlib';
import { core } from '../compiled-core.mjs';

const { cellsOf, CLASS_BITS } = core('entities/sequence/word-classes');
const { textNumber } = core('entities/sequence/feature');

/**
 * Packs clusters of words (of each, its words) into what core/entities/sequence/word-classes.ts reads: the class of a word is the place of its
 * cluster, from 1.
 */
export function packClasses(clusters) {
  const all = clusters.flatMap((cluster, i) => cluster.map((word) => ({ word, number: i + 1 })));
  // Of words with the same number only the first is kept: they would share all cells.
  const numbers = new Set();
  const words = all.filter(({ word }) => numbers.size < numbers.add(textNumber(word)).size);
  const block = Math.ceil((words.length * 1.24 + 32) / 3);
  for (let seed = 1; ; seed += 1) {
    const cells = fill(words, block, seed);
    if (!cells) continue;
    const bytes = Buffer.alloc(cells.length * 3);
    cells.forEach((value, i) => bytes.writeUIntLE(value, 3 * i, 3));
    return { block, seed, cells: gzipSync(bytes, { level: 9 }).toString('base64') };
  }
}

/** Peels words off that have a cell to themselves, then fills the cells in the opposite order; nothing when some cannot be peeled. */
function fill(words, block, seed) {
  const places = words.map(({ word }) => cellsOf(word, block, seed));
  const count = new Int32Array(3 * block);
  const mixed = new Int32Array(3 * block);
  places.forEach(([a, b, c], i) => {
    for (const at of [a, b, c]) {
      count[at] += 1;
      mixed[at] ^= i;
    }
  });
  const order = [];
  const alone = [...count.keys()].filter((at) => count[at] === 1);
  while (alone.length > 0) {
    const at = alone.pop();
    if (count[at] !== 1) continue;
    const i = mixed[at];
    order.push([i, at]);
    for (const cell of places[i].slice(0, 3)) {
      count[cell] -= 1;
      mixed[cell] ^= i;
      if (count[cell] === 1) alone.push(cell);
    }
  }
  if (order.length < words.length) return undefined;
  const cells = new Int32Array(3 * block);
  for (const [i, at] of order.reverse()) {
    const [a, b, c, fingerprint] = places[i];
    const value = (fingerprint << CLASS_BITS) | words[i].number;
    cells[at] = value ^ cells[a] ^ cells[b] ^ cells[c] ^ cells[at];
  }
  return cells;
}
