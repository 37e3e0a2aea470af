import { foldTables, IGNORED } from './fold';
import { NumberTable } from '../matching/number-table';
import { hashSeed, hashStep, NUMBER_STEM } from './tokens';

const STEM_FILTER_BITS = 17;

/** The hash under which a folded word is known. */
const hashOf = (word: string): number => {
  const { folded, classes } = foldTables();
  let hash = hashSeed;
  for (let i = 0; i < word.length; i++) {
    const code = word.charCodeAt(i);
    if (classes[code] !== IGNORED) hash = hashStep(hash, folded[code]);
  }
  return hash;
};

/**
 * The words and stems that the cues are made of, numbered. Words are looked up by a 32-bit hash alone: a foreign word that happens to share
 * one would still need the rest of a cue around it.
 */
export class Vocabulary {
  /** Numbers of words by their hash. */
  readonly words: NumberTable;
  /** Numbers of stems by their hash. */
  readonly stems: NumberTable;
  /** Bits, set where some stem's hash has these low bits: most words are done with here. */
  readonly stemFilter = new Int32Array(1 << (STEM_FILTER_BITS - 5));
  readonly stemFilterMask = this.stemFilter.length - 1;
  /** For each stem the next shorter stem that it begins with, or 0. */
  readonly shorterStem: Uint16Array;
  /** Numbers of words and stems are below these. */
  readonly wordCount: number;
  readonly stemCount: number;
  private readonly wordNumbers = new Map<string, number>();
  private readonly stemNumbers = new Map<string, number>();

  /** Takes words and stems as the cue files write them. */
  constructor(words: Iterable<string>, stems: Iterable<string>) {
    const byHash = numbered(words, 1, this.wordNumbers);
    this.words = new NumberTable(byHash);
    this.wordCount = byHash.size + 1;
    const shortestFirst = [...new Set(stems)].sort((a, b) => a.length - b.length);
    const stemsByHash = numbered(shortestFirst, NUMBER_STEM + 1, this.stemNumbers);
    this.stems = new NumberTable(stemsByHash);
    this.stemCount = NUMBER_STEM + 1 + stemsByHash.size;
    for (const hash of stemsByHash.keys()) {
      this.stemFilter[(hash >>> 5) & this.stemFilterMask] |= 1 << (hash & 31);
    }
    this.shorterStem = new Uint16Array(this.stemCount);
    const done = new Set<number>();
    for (const stem of shortestFirst) {
      const number = this.stemNumber(stem);
      if (done.has(number)) continue;
      done.add(number);
      for (let length = 1; length < stem.length; length++) {
        const shorter = this.stems.get(hashOf(stem.slice(0, length)));
        if (shorter !== 0 && shorter < number) this.shorterStem[number] = shorter;
      }
    }
  }

  /** The number of a word as a cue file writes it. */
  wordNumber(word: string): number {
    return this.wordNumbers.get(word) ?? 0;
  }

  /** The number of a stem as a cue file writes it. */
  stemNumber(stem: string): number {
    return this.stemNumbers.get(stem) ?? 0;
  }
}

/** Numbers by hash, from `first` on; `numbers` gets those of the words as they are written. */
const numbered = (
  written: Iterable<string>,
  first: number,
  numbers: Map<string, number>,
): Map<number, number> => {
  const byHash = new Map<number, number>();
  for (const word of written) {
    const hash = hashOf(word);
    const number = byHash.get(hash) ?? first + byHash.size;
    byHash.set(hash, number);
    numbers.set(word, number);
  }
  return byHash;
};
