import { findChild, findWord } from './find-in-tables';
import type { Hash } from './hash';

/** Numbers one after another, in an array that grows. */
export class Numbers {
  private values: Int32Array = new Int32Array(64);
  length = 0;

  push(value: number): void {
    if (this.length === this.values.length) this.values = grown(this.values);
    this.values[this.length] = value;
    this.length += 1;
  }

  at(place: number): number {
    return this.values[place]!;
  }

  set(place: number, value: number): void {
    this.values[place] = value;
  }

  /** A view of what is there; not to be used after the next `push`. */
  get array(): Int32Array {
    return this.values.subarray(0, this.length);
  }
}

const grown = (values: Int32Array): Int32Array => {
  const larger = new Int32Array(values.length * 2);
  larger.set(values);
  return larger;
};

/** More of a table than this must not be full: probing would take long. */
const MOST_FULL = 0.7;

/** Words by their hashes, each with a number from 0 on. */
export class WordTable {
  slots: Int32Array = new Int32Array(64);
  readonly hashes = new Numbers();
  private size = 0;

  /** The number of a word, which is put in when it is not there. */
  add({ a, b }: Hash): number {
    const place = findWord(this.slots, this.hashes.array, a, b);
    if (place >= 0) return this.slots[place]! - 1;
    if (this.size + 1 > this.slots.length * MOST_FULL) this.grow();
    const word = this.size;
    this.hashes.push(a);
    this.hashes.push(b);
    this.put(word);
    this.size += 1;
    return word;
  }

  private put(word: number): void {
    const a = this.hashes.at(word * 2);
    const b = this.hashes.at(word * 2 + 1);
    this.slots[~findWord(this.slots, this.hashes.array, a, b)] = word + 1;
  }

  private grow(): void {
    this.slots = new Int32Array(this.slots.length * 2);
    for (let word = 0; word < this.size; word += 1) this.put(word);
  }
}

/** The edges of a trie: from a node by a word to another node. */
export class EdgeTable {
  /** Three numbers a place: node, word, and the node where the edge leads; 0 there for an empty place. */
  edges: Int32Array = new Int32Array(3 * 64);
  private size = 0;

  /** Where an edge leads; when it is not there it is made to lead to `fresh`. */
  add(node: number, word: number, fresh: number): number {
    let place = findChild(this.edges, node, word);
    if (place >= 0) return this.edges[place + 2]!;
    if (3 * (this.size + 1) > this.edges.length * MOST_FULL) {
      this.grow();
      place = findChild(this.edges, node, word);
    }
    this.put(~place, node, word, fresh);
    this.size += 1;
    return fresh;
  }

  private put(place: number, node: number, word: number, child: number): void {
    this.edges[place] = node;
    this.edges[place + 1] = word;
    this.edges[place + 2] = child;
  }

  private grow(): void {
    const old = this.edges;
    this.edges = new Int32Array(old.length * 2);
    for (let i = 0; i < old.length; i += 3) {
      const child = old[i + 2]!;
      if (child !== 0) this.put(~findChild(this.edges, old[i]!, old[i + 1]!), old[i]!, old[i + 1]!, child);
    }
  }
}
