const SMALLEST = 64;
/** Slots for each key: with so many, most keys that are not there are told by one look. */
const ROOM = 3;

const slotOf = (hash: number): number => hash ^ (hash >>> 15);

/** Numbers from 1 on by 32-bit hash: open addressing in two columns. */
export class NumberTable {
  private readonly keys: Int32Array;
  private readonly values: Int32Array;
  private readonly mask: number;

  /** @param entries hashes, each once, with their numbers */
  constructor(entries: ReadonlyMap<number, number>) {
    let size = SMALLEST;
    while (size < entries.size * ROOM) size *= 2;
    this.mask = size - 1;
    this.keys = new Int32Array(size);
    this.values = new Int32Array(size);
    for (const [hash, value] of entries) {
      // 0 marks an empty slot.
      if (hash === 0) throw new Error('A word has the hash 0.');
      let slot = slotOf(hash) & this.mask;
      while (this.keys[slot] !== 0) slot = (slot + 1) & this.mask;
      this.keys[slot] = hash;
      this.values[slot] = value;
    }
  }

  /** The number that belongs to a hash, 0 when there is none. */
  get(hash: number): number {
    let slot = slotOf(hash) & this.mask;
    for (;;) {
      const key = this.keys[slot];
      if (key === hash) return this.values[slot];
      if (key === 0) return 0;
      slot = (slot + 1) & this.mask;
    }
  }
}
