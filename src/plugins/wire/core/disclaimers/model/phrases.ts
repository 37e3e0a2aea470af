import { foldTables, IGNORED } from '../reading/fold';
import { NUMBER_STEM, type Tokens } from '../reading/tokens';
import { familyName, groupName, hashOfWord, wordGroups } from './word-groups';

/**
 * Wordings that the training program finds by itself, by name:
 * - `say:without warranty`: one or two words anywhere in a sentence (folded; `#` is a number), or words of a group (`say:~reprinted`) or of
 *   one or two families of groups (`say:≈views ≈own`)
 * - `open:neither the exchange`: its first one, two or three words; or a group among its first four (`open:~neither`)
 */
export type PhraseSlot = 'say' | 'open';

const SALT: Record<PhraseSlot, number> = { say: 0x2c1b3c6d, open: 0x297a2d39 };
const NUMBER = '#';
const NUMBER_HASH = hashOfWord(NUMBER);
/** Among so many first words a group says how a sentence opens. */
const OPENING = 4;

const mix = (hash: number, word: number): number => {
  let mixed = Math.imul(hash ^ word, 0x85ebca6b);
  mixed ^= mixed >>> 13;
  return Math.imul(mixed, 0xc2b2ae35) ^ (mixed >>> 16);
};

const hashOfToken = (tokens: Tokens, at: number): number =>
  tokens.stem[at] === NUMBER_STEM ? NUMBER_HASH : tokens.hash[at];

/** The hash under which a phrase is known. Throws when its name has no slot. */
export const hashOfPhrase = (name: string): number => {
  const [slot, ...words] = [
    name.slice(0, name.indexOf(':')),
    ...name.slice(name.indexOf(':') + 1).split(' '),
  ];
  if (slot !== 'say' && slot !== 'open') throw new Error(`A phrase begins with "say:" or "open:": ${name}`);
  return words.reduce((hash, word) => mix(hash, hashOfWord(word)), SALT[slot]);
};

/** The phrases of one sentence (tokens `from` to `to`), by hash, some of them several times. */
export const visitPhrases = (
  tokens: Tokens,
  from: number,
  to: number,
  visit: (hash: number, slot: PhraseSlot, first: number, last: number) => void,
): void => {
  const groups = wordGroups();
  let before = 0;
  let familyBefore = 0;
  for (let at = from; at < to; at++) {
    const word = hashOfToken(tokens, at);
    visit(mix(SALT.say, word), 'say', at, at);
    if (at > from) visit(mix(mix(SALT.say, before), word), 'say', at - 1, at);
    before = word;
    const group = groups.groupOf(word);
    const family = group === 0 ? 0 : groups.familyHash(group);
    if (group !== 0) {
      visit(mix(SALT.say, groups.groupHash(group)), 'say', at, at);
      visit(mix(SALT.say, family), 'say', at, at);
      if (familyBefore !== 0) visit(mix(mix(SALT.say, familyBefore), family), 'say', at - 1, at);
      if (at - from < OPENING) visit(mix(SALT.open, groups.groupHash(group)), 'open', at, at);
    }
    familyBefore = family;
  }
  let opening = SALT.open;
  for (let at = from; at < to && at < from + 3; at++) {
    opening = mix(opening, hashOfToken(tokens, at));
    visit(opening, 'open', from, at);
  }
};

/** A word as the names of phrases write it. */
const written = (text: string, tokens: Tokens, at: number): string => {
  if (tokens.stem[at] === NUMBER_STEM) return NUMBER;
  const { folded, classes } = foldTables();
  let word = '';
  for (let i = tokens.start[at]; i < tokens.end[at]; i++) {
    const code = text.charCodeAt(i);
    if (classes[code] !== IGNORED) word += String.fromCharCode(folded[code]);
  }
  return word;
};

/** Names for what {@link visitPhrases} visits, in the same order; for training. */
export const phraseNames = (
  text: string,
  tokens: Tokens,
  from: number,
  to: number,
  groupWord: (hash: number) => { group: string; family: string } | undefined,
): string[] => {
  const names: string[] = [];
  const words: string[] = [];
  let familyBefore: string | undefined;
  for (let at = from; at < to; at++) {
    const word = written(text, tokens, at);
    names.push(`say:${word}`);
    if (words.length > 0) names.push(`say:${words[words.length - 1]} ${word}`);
    words.push(word);
    const found = groupWord(hashOfToken(tokens, at));
    if (found) {
      names.push(`say:${groupName(found.group)}`, `say:${familyName(found.family)}`);
      if (familyBefore !== undefined)
        names.push(`say:${familyName(familyBefore)} ${familyName(found.family)}`);
      if (at - from < OPENING) names.push(`open:${groupName(found.group)}`);
    }
    familyBefore = found?.family;
  }
  for (let most = 1; most <= 3 && most <= words.length; most++)
    names.push(`open:${words.slice(0, most).join(' ')}`);
  return names;
};

/** Phrases by hash. */
export class PhraseTable {
  readonly length: number;
  private readonly keys: Int32Array;
  private readonly values: Int32Array;
  private readonly mask: number;

  /**
   * @param names of distinct phrases; their places are what {@link placeOf} gives
   * @param ofKinds how many of them, the first ones, also say of which kind a notice is
   */
  constructor(
    readonly names: readonly string[],
    readonly ofKinds: number,
  ) {
    this.length = names.length;
    let size = 64;
    while (size < names.length * 3) size *= 2;
    this.mask = size - 1;
    this.keys = new Int32Array(size);
    this.values = new Int32Array(size);
    names.forEach((name, i) => {
      const hash = hashOfPhrase(name);
      let slot = (hash ^ (hash >>> 15)) & this.mask;
      while (this.values[slot] !== 0 && this.keys[slot] !== hash) slot = (slot + 1) & this.mask;
      this.keys[slot] = hash;
      this.values[slot] = i + 1;
    });
  }

  /** The place of the phrase with this hash; -1 when it is none of these. */
  placeOf(hash: number): number {
    let slot = (hash ^ (hash >>> 15)) & this.mask;
    while (this.values[slot] !== 0) {
      if (this.keys[slot] === hash) return this.values[slot] - 1;
      slot = (slot + 1) & this.mask;
    }
    return -1;
  }
}
