import { foldTables, IGNORED } from '../reading/fold';
import { hashSeed, hashStep } from '../reading/tokens';
import groups from '../words/groups.json';

/** FNV-1a of a word's folded code units: what `Tokens.hash` has for it. */
export const hashOfWord = (word: string): number => {
  const { folded, classes } = foldTables();
  let hash = hashSeed;
  for (let i = 0; i < word.length; i++) {
    const code = word.charCodeAt(i);
    if (classes[code] !== IGNORED) hash = hashStep(hash, folded[code]);
  }
  return hash;
};

/** What stands for a group in the name of a phrase: its first word, marked. */
export const groupName = (firstWord: string): string => `~${firstWord}`;
export const familyName = (firstWord: string): string => `≈${firstWord}`;

/**
 * Words of like use, so that what is learnt of "republished" holds for "reprinted". English only: groups of words, and families of groups,
 * found by `training/disclaimers/group-words.mjs` (docs/disclaimers.md says from what).
 */
export class WordGroups {
  private readonly keys: Int32Array;
  private readonly values: Int32Array;
  private readonly mask: number;
  /** Per group: hashes of its own name and of its family's. */
  private readonly groupHashes: number[] = [0];
  private readonly familyHashes: number[] = [0];

  /** @param families per family its groups, each words separated by spaces */
  constructor(families: readonly (readonly string[])[]) {
    const words: [number, number][] = [];
    for (const family of families) {
      const familyHash = hashOfWord(familyName(family[0].split(' ')[0]));
      for (const group of family) {
        const members = group.split(' ');
        const number = this.groupHashes.push(hashOfWord(groupName(members[0]))) - 1;
        this.familyHashes.push(familyHash);
        for (const word of members) words.push([hashOfWord(word), number]);
      }
    }
    let size = 64;
    while (size < words.length * 4) size *= 2;
    this.mask = size - 1;
    this.keys = new Int32Array(size);
    this.values = new Int32Array(size);
    for (const [hash, number] of words) {
      let slot = (hash ^ (hash >>> 15)) & this.mask;
      while (this.values[slot] !== 0 && this.keys[slot] !== hash) slot = (slot + 1) & this.mask;
      this.keys[slot] = hash;
      this.values[slot] = number;
    }
  }

  /** The number of the group that the word with this hash is in, 0 when it is in none. */
  groupOf(hash: number): number {
    let slot = (hash ^ (hash >>> 15)) & this.mask;
    while (this.values[slot] !== 0) {
      if (this.keys[slot] === hash) return this.values[slot];
      slot = (slot + 1) & this.mask;
    }
    return 0;
  }

  /** The hash of a group's name. */
  groupHash(group: number): number {
    return this.groupHashes[group];
  }

  /** The hash of the name of a group's family. */
  familyHash(group: number): number {
    return this.familyHashes[group];
  }
}

let english: WordGroups | undefined;

/** The groups of English words; read when first needed. */
export const wordGroups = (): WordGroups => (english ??= new WordGroups(groups.families));
