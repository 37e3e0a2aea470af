const FREE = -1;
const FEWEST_SLOTS = 1 << 12;

/**
 * Which texts have a fingerprint: a hash table over typed arrays, since JavaScript's maps take ten times the memory. Of a fingerprint it looks
 * at the lower half: that two share it by chance costs a comparison.
 */
export class KeyPostings {
  /** By slot, the lower half of a fingerprint. */
  private keys = new Uint32Array(FEWEST_SLOTS);
  /** By slot, the last posting of the fingerprint. */
  private last = new Int32Array(FEWEST_SLOTS).fill(FREE);
  private taken = 0;
  /** By posting, its text and the posting before it. */
  private texts = new Int32Array(FEWEST_SLOTS);
  private before = new Int32Array(FEWEST_SLOTS);
  private postings = 0;

  /** Notes that a text has a fingerprint. */
  add(key: bigint, text: number): void {
    if (2 * this.taken >= this.keys.length) this.grow();
    if (this.postings === this.texts.length) {
      this.texts = longer(this.texts);
      this.before = longer(this.before);
    }
    const half = halfOf(key);
    const slot = this.slotOf(half);
    if (this.last[slot] === FREE) this.taken += 1;
    this.keys[slot] = half;
    this.texts[this.postings] = text;
    this.before[this.postings] = this.last[slot];
    this.last[slot] = this.postings;
    this.postings += 1;
  }

  /** Calls for the texts that have a fingerprint, from the last one noted, so many at most. */
  forEach(key: bigint, most: number, call: (text: number) => void): void {
    let posting = this.last[this.slotOf(halfOf(key))];
    for (let count = 0; posting !== FREE && count < most; count += 1) {
      call(this.texts[posting]);
      posting = this.before[posting];
    }
  }

  private slotOf(half: number): number {
    const mask = this.keys.length - 1;
    let slot = half & mask;
    while (this.last[slot] !== FREE && this.keys[slot] !== half) slot = (slot + 1) & mask;
    return slot;
  }

  private grow(): void {
    const { keys, last } = this;
    this.keys = new Uint32Array(2 * keys.length);
    this.last = new Int32Array(2 * keys.length).fill(FREE);
    for (let i = 0; i < keys.length; i += 1) {
      if (last[i] === FREE) continue;
      const slot = this.slotOf(keys[i]);
      this.keys[slot] = keys[i];
      this.last[slot] = last[i];
    }
  }
}

const halfOf = (key: bigint): number => Number(BigInt.asUintN(32, key));

function longer(list: Int32Array): Int32Array<ArrayBuffer> {
  const copy = new Int32Array(2 * list.length);
  copy.set(list);
  return copy;
}
