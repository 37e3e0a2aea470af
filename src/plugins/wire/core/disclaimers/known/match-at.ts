import type { Span } from '../../span';
import { align, type Alignment } from './align';
import { editsOf } from './edits';
import { withMarks } from './ends';
import { extentOf } from './extent';
import type { Place } from './gather-anchors';
import type { Pattern } from './pattern';
import { shareOf } from './share-of';
import { standsAlone } from './stands-alone';
import { unitsOf, type Units } from './units';
import { windowOf, type Window } from './window';
import { wordsOf, type Words } from './words';

/** How a stretch of a text agrees with a known notice. */
export interface Match extends Span {
  /** 1 when they are the same word by word, slots aside. */
  share: number;
  sameMeaning: boolean;
  /** Words and slots in common. */
  common: number;
}

/** From this share on a stretch is the notice, slightly edited; measured in docs/adr/0006-notice-identity.md. */
export const FOUND_FROM = 0.7;

/**
 * Compares a known notice with the place where it seems to stand.
 *
 * @returns undefined when what stands there is neither the notice nor the notice slightly edited
 */
export const matchAt = (
  text: string,
  words: Words,
  place: Place,
  pattern: Pattern,
  names: readonly string[],
): Match | undefined => {
  const from = Math.max(0, place.at - place.slack);
  const to = Math.min(words.length, place.at + place.length + place.slack);
  if (from >= to || pattern.hashes.size === 0) return undefined;
  const window = windowOf(text, words, from, to, pattern, names);
  const expected = words.start[Math.max(0, place.at)] - window.offset;
  const whole = wholeAlignment(pattern.units, window.units, expected);
  if (whole === undefined && pattern.isShort) return undefined;
  const match = judged(pattern, window, whole ?? nearAlignment(pattern, window.units, expected, place.slack));
  if (!match || match.share < FOUND_FROM) return undefined;
  if (pattern.isShort && !standsAlone(window.text, match)) return undefined;
  if (match.isSlotInDoubt && hasSameWording(pattern, window, match)) match.share = 1;
  const { share, sameMeaning, common } = match;
  return { start: match.start + window.offset, end: match.end + window.offset, share, sameMeaning, common };
};

/** The notice word by word, as near as possible to where it is expected. */
const wholeAlignment = (ours: Units, theirs: Units, expected: number): Alignment | undefined => {
  let best = -1;
  for (let j = 0; j + ours.length <= theirs.length; j++) {
    let k = 0;
    while (k < ours.length && ours.hash[k] === theirs.hash[j + k]) k++;
    if (k < ours.length) continue;
    if (best < 0 || Math.abs(theirs.start[j] - expected) < Math.abs(theirs.start[best] - expected)) best = j;
  }
  if (best < 0) return undefined;
  return {
    pattern: Int32Array.from({ length: ours.length }, (_, k) => k),
    text: Int32Array.from({ length: ours.length }, (_, k) => best + k),
  };
};

/** The words in common when some are different. */
const nearAlignment = (
  { units: ours }: Pattern,
  theirs: Units,
  expected: number,
  slack: number,
): Alignment => {
  let shift = 0;
  while (shift < theirs.length && theirs.start[shift] < expected) shift++;
  const { pattern, text } = align(
    ours.hash.subarray(0, ours.length),
    theirs.hash.subarray(0, theirs.length),
    shift,
    slack,
  );
  const isSame = (_: number, k: number): boolean => ours.hash[pattern[k]] === theirs.hash[text[k]];
  return { pattern: pattern.filter(isSame), text: text.filter(isSame) };
};

const judged = (
  pattern: Pattern,
  window: Window,
  alignment: Alignment,
): (Match & { isSlotInDoubt: boolean }) | undefined => {
  const extent = extentOf(window, alignment, pattern.units.length);
  if (!extent) return undefined;
  const edits = editsOf(pattern, window, extent);
  return {
    ...withMarks(window.text, extent, pattern.head, pattern.tail),
    share: shareOf(edits, extent.to - extent.from),
    sameMeaning: edits.sameMeaning,
    isSlotInDoubt: edits.isSlotInDoubt,
    common: edits.same.reduce((sum, at) => (at < 0 ? sum : sum + 1), 0),
  };
};

/** What stands around a notice may introduce names that it doesn't: seen by itself it may still be the same. */
const hasSameWording = (
  { units: ours, ownNames }: Pattern,
  { text, names }: Window,
  { start, end }: Span,
): boolean => {
  const quote = text.slice(start, end);
  const theirs = unitsOf(quote, wordsOf(quote), { names, ownNames });
  if (theirs.length !== ours.length) return false;
  for (let i = 0; i < ours.length; i++) if (theirs.hash[i] !== ours.hash[i]) return false;
  return true;
};
