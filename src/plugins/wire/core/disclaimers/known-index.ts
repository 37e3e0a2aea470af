import type { KnownNotice } from './flag';
import { fingerprint } from './fingerprint';
import { foldTables, LETTER } from './fold';
import { lettersOf } from './letters';
import type { Span } from '../span';

/** A known notice at its place in a text. */
export interface KnownMatch extends Span {
  notice: KnownNotice;
}

/** The notices the newsroom has already met, ready to be found. */
export interface NoticeIndex {
  /** How many there are. */
  readonly size: number;
  byFingerprint(fingerprint: string): KnownNotice | undefined;
  /** All known notices in the text, word by word, whatever the typography; the longest where several begin, none overlapping. */
  find(text: string): KnownMatch[];
}

/** Letters of a notice's beginning that are its key: the most that it has of these. */
const KEY_LENGTHS = [48, 24, 12] as const;
const BASE = 0x01000193;
const SECOND_BASE = 0x5bd1e995;

interface Entry {
  notice: KnownNotice;
  /** What stands before its first and after its last letter, to be found again. */
  head: string;
  tail: string;
}

/** Entries that share a key, by length in letters and then by the hash of all their letters. */
type Bucket = Map<number, Map<string, Entry>>;

/** Two independent rolling hashes of the letters `0..i`, so that any stretch's hash takes constant time. */
const prefixHashes = (
  codes: Uint16Array,
  length: number,
): { hash: (from: number, to: number) => string; key: (from: number, size: number) => number } => {
  const a = new Int32Array(length + 1);
  const b = new Int32Array(length + 1);
  const powerA = new Int32Array(length + 1);
  const powerB = new Int32Array(length + 1);
  powerA[0] = 1;
  powerB[0] = 1;
  for (let i = 0; i < length; i++) {
    a[i + 1] = (Math.imul(a[i], BASE) + codes[i] + 1) | 0;
    b[i + 1] = (Math.imul(b[i], SECOND_BASE) + codes[i] + 7) | 0;
    powerA[i + 1] = Math.imul(powerA[i], BASE);
    powerB[i + 1] = Math.imul(powerB[i], SECOND_BASE);
  }
  const ofA = (from: number, to: number): number => (a[to] - Math.imul(a[from], powerA[to - from])) | 0;
  const ofB = (from: number, to: number): number => (b[to] - Math.imul(b[from], powerB[to - from])) | 0;
  return {
    hash: (from, to) => `${ofA(from, to)} ${ofB(from, to)}`,
    key: (from, size) => ofA(from, from + size),
  };
};

const isSpaceOrNothing = (character: string | undefined): boolean =>
  character === undefined || /\s/.test(character);

/** The start, with the marks that the known notice has before its first letter, as far as the text has them too. */
const withHead = (text: string, start: number, head: string): number => {
  let at = start;
  for (let i = head.length - 1; i >= 0; i--) {
    if (isSpaceOrNothing(head[i])) continue;
    let before = at - 1;
    while (before >= 0 && start - before < 20 && isSpaceOrNothing(text[before])) before--;
    if (text[before] !== head[i]) break;
    at = before;
  }
  return at;
};

/** The end, with the marks that follow the known notice's last letter; quotation marks may differ, a final stop may come or go. */
const withTail = (text: string, end: number, tail: string): number => {
  let at = end;
  for (const mark of tail) {
    if (isSpaceOrNothing(mark)) continue;
    if (text[at] === mark || (/["'”’»]/.test(mark) && /["'”’»]/.test(text[at] ?? ''))) at++;
    else break;
  }
  if (at === end && /[.。]/.test(text[at] ?? '')) at++;
  return at;
};

/** Is this the border of a word? Glued headings ("StatementsThis") count as one. */
const isBorder = (text: string, at: number): boolean => {
  if (at <= 0 || at >= text.length) return true;
  const { classes, lower, upper } = foldTables();
  const [before, after] = [text.charCodeAt(at - 1), text.charCodeAt(at)];
  if (classes[before] !== LETTER || classes[after] !== LETTER) return true;
  return lower[before] === 1 && upper[after] === 1;
};

/**
 * An index over known notices. Building costs once for each notice; searching a text costs the same for ten notices or a hundred
 * thousand: a rolling hash over the text's letters looks for the notices' first letters, and a stretch's own hash then confirms.
 * Notices without letters can't be found. Of two notices with one fingerprint the later one counts.
 */
export const buildNoticeIndex = (known: readonly KnownNotice[]): NoticeIndex => {
  const byFingerprint = new Map<string, KnownNotice>();
  const buckets = KEY_LENGTHS.map(() => new Map<number, Bucket>());
  for (const notice of known) {
    byFingerprint.set(notice.fingerprint, notice);
    const letters = lettersOf(notice.text);
    const size = KEY_LENGTHS.findIndex((keyLength) => letters.length >= keyLength);
    if (size < 0) continue;
    const { hash, key } = prefixHashes(letters.codes, letters.length);
    const first = key(0, KEY_LENGTHS[size]);
    const bucket: Bucket = buckets[size].get(first) ?? new Map();
    buckets[size].set(first, bucket);
    const sameLength = bucket.get(letters.length) ?? new Map<string, Entry>();
    bucket.set(letters.length, sameLength);
    sameLength.set(hash(0, letters.length), {
      notice,
      head: notice.text.slice(0, letters.at[0]),
      tail: notice.text.slice(letters.at[letters.length - 1] + 1),
    });
  }
  const lengths = new Map<Bucket, number[]>();
  for (const size of buckets) {
    for (const bucket of size.values())
      lengths.set(
        bucket,
        [...bucket.keys()].sort((x, y) => y - x),
      );
  }

  const find = (text: string): KnownMatch[] => {
    const matches: KnownMatch[] = [];
    if (byFingerprint.size === 0) return matches;
    const letters = lettersOf(text);
    const { hash, key } = prefixHashes(letters.codes, letters.length);
    let free = 0;
    for (let i = 0; i < letters.length; i++) {
      if (letters.at[i] < free) continue;
      let found: KnownMatch | undefined;
      for (let size = 0; size < KEY_LENGTHS.length && !found; size++) {
        if (buckets[size].size === 0 || i + KEY_LENGTHS[size] > letters.length) continue;
        const bucket = buckets[size].get(key(i, KEY_LENGTHS[size]));
        if (!bucket || !isBorder(text, letters.at[i])) continue;
        for (const length of lengths.get(bucket) as number[]) {
          if (i + length > letters.length) continue;
          const entry = bucket.get(length)?.get(hash(i, i + length));
          const lastLetter = letters.at[i + length - 1];
          if (!entry || !isBorder(text, lastLetter + 1)) continue;
          found = {
            start: Math.max(free, withHead(text, letters.at[i], entry.head)),
            end: withTail(text, lastLetter + 1, entry.tail),
            notice: entry.notice,
          };
          break;
        }
      }
      if (found) {
        matches.push(found);
        free = found.end;
      }
    }
    return matches;
  };

  return { size: byFingerprint.size, byFingerprint: (print) => byFingerprint.get(print), find };
};

/** A known notice from a flag's quote, with its fingerprint. */
export const knownNotice = (notice: Omit<KnownNotice, 'fingerprint'>): KnownNotice => ({
  ...notice,
  fingerprint: fingerprint(notice.text),
});
