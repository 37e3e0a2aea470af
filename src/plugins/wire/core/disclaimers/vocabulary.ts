import { foldTables } from './fold';
import { hashSeed, hashStep, NUMBER_STEM } from './tokens';

const STEM_FILTER_BITS = 17;
const EMPTY = 0;

/** The hash under which a folded word is known. */
const hashOf = (word: string): number => {
  const { folded, classes } = foldTables();
  let hash = hashSeed;
  for (let i = 0; i < word.length; i++) {
    const code = word.charCodeAt(i);
    if (classes[code] !== 2) hash = hashStep(hash, folded[code]);
  }
  return hash;
};

/**
 * The words and stems that the cues are made of, numbered. Words are looked up by a 32-bit hash alone: a foreign word that happens to share
 * one would still need the rest of a cue around it.
 */
export class Vocabulary {
  /** 1 where some stem's hash has these low bits: most words are done with here. */
  readonly mayBeStem = new Uint8Array(1 << STEM_FILTER_BITS);
  readonly stemMask = (1 << STEM_FILTER_BITS) - 1;
  /** For each stem the next shorter stem that it begins with, or 0. */
  readonly shorterStem: number[] = [0, 0];
  /** Numbers of words and stems are below these. */
  readonly wordCount: number;
  readonly stemCount: number;
  private readonly stems = new Map<number, number>();
  private readonly keys: Int32Array;
  private readonly values: Uint16Array;
  private readonly mask: number;
  private readonly numbers = new Map<string, number>();
  private readonly stemNumbers = new Map<string, number>();

  /** Takes words and stems as the cue files write them. */
  constructor(words: Iterable<string>, stems: Iterable<string>) {
    const distinct = new Map<number, string[]>();
    for (const word of words) {
      const hash = hashOf(word);
      distinct.set(hash, [...(distinct.get(hash) ?? []), word]);
    }
    let size = 64;
    while (size < distinct.size * 4) size *= 2;
    this.mask = size - 1;
    this.keys = new Int32Array(size);
    this.values = new Uint16Array(size);
    let next = 1;
    for (const [hash, written] of distinct) {
      let slot = (hash ^ (hash >>> 15)) & this.mask;
      while (this.values[slot] !== EMPTY) slot = (slot + 1) & this.mask;
      this.keys[slot] = hash;
      this.values[slot] = next;
      for (const word of written) this.numbers.set(word, next);
      next++;
    }
    this.wordCount = next;
    this.stemCount = this.numberStems([...new Set(stems)].sort((a, b) => a.length - b.length));
  }

  /** The number of the word with this hash, 0 when no cue has it. */
  wordOf(hash: number): number {
    let slot = (hash ^ (hash >>> 15)) & this.mask;
    while (this.values[slot] !== EMPTY) {
      if (this.keys[slot] === hash) return this.values[slot];
      slot = (slot + 1) & this.mask;
    }
    return 0;
  }

  /** The number of the stem with this hash, 0 when there is none. */
  stemOf(hash: number): number {
    return this.stems.get(hash) ?? 0;
  }

  /** The number of a word as a cue file writes it. */
  wordNumber(word: string): number {
    return this.numbers.get(word) ?? 0;
  }

  /** The number of a stem as a cue file writes it. */
  stemNumber(stem: string): number {
    return this.stemNumbers.get(stem) ?? 0;
  }

  private numberStems(stems: string[]): number {
    let next = NUMBER_STEM + 1;
    for (const stem of stems) {
      const hash = hashOf(stem);
      const same = this.stems.get(hash);
      if (same) {
        this.stemNumbers.set(stem, same);
        continue;
      }
      this.stems.set(hash, next);
      this.mayBeStem[hash & this.stemMask] = 1;
      this.stemNumbers.set(stem, next);
      let shorter = 0;
      for (let length = 1; length < stem.length; length++) {
        shorter = this.stems.get(hashOf(stem.slice(0, length))) ?? shorter;
      }
      this.shorterStem[next] = shorter;
      next++;
    }
    return next;
  }
}
