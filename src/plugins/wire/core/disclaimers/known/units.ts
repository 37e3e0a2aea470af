import type { Span } from '../../span';
import { hasInformativeCase } from './name-slots';
import { plainText } from './plain-text';
import { slotsOf, type SlotOptions } from './slots';
import { joinedHash, type Words } from './words';

/** The hash of a slot. */
export const SLOT = 0;

/** A text as a sequence of words and slots: what a known notice is compared by. Offsets are into the text. */
export interface Units extends Words {
  /** Company names found in it. */
  names: string[];
  /** Its capitals tell names from other words. */
  byCase: boolean;
}

/** Makes words and slots of a text's words, which it changes. */
export const unitsOf = (text: string, words: Words, options: SlotOptions = {}): Units => {
  const plain = plainText(text);
  const { spans, names } = slotsOf(plain, options);
  const slots = spans.map(({ start, end }) => ({ start: plain.at[start], end: plain.at[end] }));
  return { ...withSlots(words, slots), names, byCase: hasInformativeCase(plain) };
};

/** Which of the words begin or end inside a slot, as the slots' numbers from 1; 0 for the others. */
export const slotNumbers = (words: Words, slots: readonly Span[]): Int32Array => {
  const numbers = new Int32Array(words.length);
  let next = 0;
  for (let i = 0; i < words.length; i++) {
    while (next < slots.length && slots[next].end <= words.start[i]) next++;
    if (next < slots.length && slots[next].start < words.end[i]) numbers[i] = next + 1;
  }
  return numbers;
};

const withSlots = (words: Words, slots: readonly Span[]): Words => {
  const numbers = slotNumbers(words, slots);
  let length = 0;
  for (let i = 0; i < words.length; i++) {
    const slot = numbers[i];
    if (slot > 0 && i > 0 && numbers[i - 1] === slot) {
      words.end[length - 1] = Math.max(words.end[i], slots[slot - 1].end);
      continue;
    }
    words.start[length] = slot > 0 ? Math.min(words.start[i], slots[slot - 1].start) : words.start[i];
    words.end[length] = slot > 0 ? Math.max(words.end[i], slots[slot - 1].end) : words.end[i];
    words.hash[length] = slot > 0 ? SLOT : words.hash[i] || 1;
    words.size[length++] = words.size[i];
  }
  words.length = length;
  return words;
};

/**
 * Joins neighbouring words that the other text writes as one: broken at the end of a line, or with a capital inside. `other` has the hashes
 * of the other text's words.
 */
export const joinBrokenWords = (units: Units, other: ReadonlySet<number>): Units => {
  const joined: number[] = [];
  for (let i = 0; i + 1 < units.length; i++) {
    const [first, second] = [units.hash[i], units.hash[i + 1]];
    if (first === SLOT || second === SLOT || (other.has(first) && other.has(second))) continue;
    if (other.has(joinedHash(first, second, units.size[i + 1]))) joined.push(i++);
  }
  if (joined.length === 0) return units;
  const copy: Units = {
    ...units,
    start: units.start.slice(),
    end: units.end.slice(),
    hash: units.hash.slice(),
    size: units.size.slice(),
  };
  let length = 0;
  let next = 0;
  for (let i = 0; i < units.length; i++) {
    const joins = next < joined.length && joined[next] === i;
    const last = joins ? i + 1 : i;
    copy.start[length] = units.start[i];
    copy.end[length] = units.end[last];
    copy.hash[length] = joins ? joinedHash(units.hash[i], units.hash[last], units.size[last]) : units.hash[i];
    copy.size[length++] = Math.min(255, units.size[i] + (joins ? units.size[last] : 0));
    if (joins) [next, i] = [next + 1, last];
  }
  copy.length = length;
  return copy;
};
