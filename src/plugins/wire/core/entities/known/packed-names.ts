import { ENTITY_TYPES, type EntityType } from '../mention';
import { findChild, findWord } from './find-in-tables';
import type { Hash } from './hash';

/** A record that a text may name. */
export interface KnownRecord {
  /** Its documentId. */
  id: string;
  type: EntityType;
  name: string;
}

/** What leads from a key to a record; the smaller the surer. */
export const KIND = {
  /** The spelling key. */
  exact: 0,
  /** The spelling key without a legal form that stands first. */
  plain: 1,
  /** Word by word in a transliteration, or with a name's usual other spellings. */
  folded: 2,
  /** The same without initials and patronymics in the middle. */
  short: 3,
  /** Initials of two given names or a given name and a patronymic, then the surname. */
  initials: 4,
  /** The surname first. */
  turned: 5,
  /** An institution's name whose parts stand the other way round ("Foundation for Art", "Art Foundation"). */
  rebuilt: 6,
  /** The same telling words in another order, or so few that it says little. */
  bag: 7,
  /** One initial and the surname. */
  initial: 8,
  /** Letters that sound alike made the same. */
  loose: 9,
} as const;
export type Kind = (typeof KIND)[keyof typeof KIND];

/** Where the tries and the keys of whole names begin. */
export const ROOT = { exact: 0, folded: 1, whole: 2 } as const;
export const ROOTS = 3;

/** The arrays of an index, in the order in which they lie in its buffer. */
export interface Tables {
  slots: Int32Array;
  hashes: Int32Array;
  edges: Int32Array;
  /** By node: its first entry, from 1 on; 0 for none. */
  first: Int32Array;
  /** Three numbers an entry: record, kind, the node's next entry or 0. */
  entries: Int32Array;
  /** Three numbers a record: type, where its id begins in `text`, where its name does; one more for the end. */
  records: Int32Array;
  text: Uint8Array;
}

/**
 * All known names by their keys, in one block of memory that threads share. Made by a `NameIndexBuilder`, not changed after.
 */
export class NameIndex {
  /** Spellings of records. */
  readonly size: number;
  /** Another one for each index of this thread, from 1 on: what is remembered of an index must not keep it in memory. */
  readonly serial = (serials += 1);
  private readonly tables: Tables;

  constructor(readonly buffer: SharedArrayBuffer) {
    const head = new Int32Array(buffer, 0, HEAD);
    this.size = head[0]!;
    let at = HEAD * 4;
    const next = (part: number): Int32Array => {
      const array = new Int32Array(buffer, at, head[part]!);
      at += array.byteLength;
      return array;
    };
    this.tables = {
      slots: next(1),
      hashes: next(2),
      edges: next(3),
      first: next(4),
      entries: next(5),
      records: next(6),
      text: new Uint8Array(buffer, at, head[7]!),
    };
  }

  /** The number of a word; -1 when no name has it. */
  word({ a, b }: Hash): number {
    const { slots, hashes } = this.tables;
    const place = findWord(slots, hashes, a, b);
    return place < 0 ? -1 : slots[place]! - 1;
  }

  /** The node where a word leads from another one; 0 when it leads nowhere. */
  child(node: number, word: number): number {
    if (word < 0) return 0;
    const { edges } = this.tables;
    const place = findChild(edges, node, word);
    return place < 0 ? 0 : edges[place + 2]!;
  }

  /** The node of a whole name's key; 0 when no name has it. */
  whole(hash: Hash): number {
    return this.child(ROOT.whole, this.word(hash));
  }

  /** True when keys end at a node. */
  isEnd(node: number): boolean {
    return this.tables.first[node] !== 0;
  }

  /** What ends at a node, in the order in which it was put in: records by number, and how the key leads to each. */
  entries(node: number): { record: number; kind: Kind }[] {
    const { first, entries } = this.tables;
    const found: { record: number; kind: Kind }[] = [];
    for (let at = first[node]!; at !== 0; at = entries[at * 3 - 1]!)
      found.push({ record: entries[at * 3 - 3]!, kind: entries[at * 3 - 2] as Kind });
    return found.reverse();
  }

  record(number: number): KnownRecord {
    const { records } = this.tables;
    const at = number * 3;
    return {
      type: ENTITY_TYPES[records[at]!]!,
      id: this.read(records[at + 1]!, records[at + 2]!),
      name: this.read(records[at + 2]!, records[at + 4]!),
    };
  }

  typeOf(record: number): EntityType {
    return ENTITY_TYPES[this.tables.records[record * 3]!]!;
  }

  private read(from: number, to: number): string {
    const { buffer, byteOffset, length } = this.tables.text;
    return Buffer.from(buffer, byteOffset, length).toString('utf8', from, to);
  }
}

let serials = 0;

/** Numbers before the arrays: the size, and how long each array is. */
const HEAD = 8;

/** Puts an index's arrays into one block. */
export const packNames = (size: number, tables: Tables): NameIndex => {
  const { slots, hashes, edges, first, entries, records, text } = tables;
  const numbers = [slots, hashes, edges, first, entries, records];
  const count = numbers.reduce((sum, array) => sum + array.length, HEAD);
  const buffer = new SharedArrayBuffer(count * 4 + text.length);
  const all = new Int32Array(buffer, 0, count);
  all.set([size, ...numbers.map((array) => array.length), text.length]);
  let at = HEAD;
  for (const array of numbers) {
    all.set(array, at);
    at += array.length;
  }
  new Uint8Array(buffer, count * 4).set(text);
  return new NameIndex(buffer);
};
