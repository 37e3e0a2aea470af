import { copyOf } from '../memory';

/** Most pieces of text that are kept; one more empties the table, as it does a `Memory`. */
const MOST = 40_000;
/** What is longer is made anew each time. */
const LONGEST = 40;
/** Cells that are looked at for one piece: texts made up to collide must not cost more than others. */
const FARTHEST = 32;
const BITS = 16;
const MASK = (1 << BITS) - 1;
const NUMBER = 0xffff;
const TAG = 0xffff0000 | 0;

/**
 * Makes the same of the same piece of text only once, like `Memory`, and finds it without cutting it out of the text: every word of every
 * article is looked up here.
 */
export class PieceTable<T extends { readonly piece: string }> {
  /** By cell, which piece it is, from 1 on (the lower 16 bits; 0 for none), and a part of its hash (the upper ones). */
  private readonly cells = new Uint32Array(1 << BITS);
  private made: T[] = [];

  /** @param make is given a copy of the piece, and gives it back in what it makes; see `Memory` for what it has to keep to */
  constructor(private readonly make: (piece: string) => T) {}

  /** What is made of the code units `from` up to, not including, `to` of a text. */
  of(text: string, from: number, to: number): T {
    if (to - from > LONGEST) return this.make(text.slice(from, to));
    const hash = hashOf(text, from, to);
    const tag = hash & TAG;
    let cell = (hash >>> 8) & MASK;
    for (let step = 0; ; step += 1) {
      const met = this.cells[cell]!;
      if (met === 0) break;
      if (step === FARTHEST) return this.make(text.slice(from, to));
      if ((met & TAG) === tag) {
        const before = this.made[(met & NUMBER) - 1]!;
        if (isAt(before.piece, text, from, to)) return before;
      }
      cell = (cell + 1) & MASK;
    }
    const value = this.make(copyOf(text.slice(from, to)));
    if (this.made.length >= MOST) {
      this.cells.fill(0);
      this.made = [];
      cell = (hash >>> 8) & MASK;
    }
    this.made.push(value);
    this.cells[cell] = tag | this.made.length;
    return value;
  }
}

/** FNV-1a over UTF-16 code units. */
const hashOf = (text: string, from: number, to: number): number => {
  let hash = 0x811c9dc5;
  for (let i = from; i < to; i += 1) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash;
};

const isAt = (piece: string, text: string, from: number, to: number): boolean => {
  if (piece.length !== to - from) return false;
  for (let i = 0; i < piece.length; i += 1)
    if (piece.charCodeAt(i) !== text.charCodeAt(from + i)) return false;
  return true;
};
