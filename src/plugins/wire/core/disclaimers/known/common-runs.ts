import type { NoticeShelf } from './notice-shelf';
import type { Words } from './words';

/** Stands, whatever is in its slots, the notice word by word at word `at`? */
export const isVerbatim = (
  { words, starts }: NoticeShelf,
  notice: number,
  text: Words,
  at: number,
): boolean => {
  const [from, to] = [starts[notice], starts[notice + 1]];
  if (at < 0 || at + to - from > text.length || to === from) return false;
  for (let i = from, j = at; i < to; i++, j++) if (words[i] !== text.hash[j]) return false;
  return true;
};

const SMALLEST = 1024;
const LAST_STAMP = 0xfffffff0;

/**
 * Tells which share of a notice's different runs of two words a stretch of a text has: a cheap estimate of how alike they are. Works on
 * tables that are used again.
 */
export const runCounter = (
  shelf: NoticeShelf,
): ((notice: number, text: Words, from: number, to: number) => number) => {
  let keys = new Int32Array(SMALLEST);
  // An entry is of this call when its stamp is `stamp`, and the text has it when it is one more.
  let stamps = new Uint32Array(SMALLEST);
  let stamp = 0;
  const slotOf = (run: number): number => {
    const mask = keys.length - 1;
    let slot = run & mask;
    while (stamps[slot] >= stamp && keys[slot] !== run) slot = (slot + 1) & mask;
    return slot;
  };
  return (notice, text, from, to) => {
    const { words, inSlot, starts } = shelf;
    const [first, end] = [starts[notice], starts[notice + 1]];
    if (keys.length < 4 * (end - first) || stamp > LAST_STAMP) {
      keys = new Int32Array(2 ** Math.ceil(Math.log2(Math.max(SMALLEST, 4 * (end - first)))));
      stamps = new Uint32Array(keys.length);
      stamp = 0;
    }
    stamp += 2;
    let runs = 0;
    for (let i = first; i + 1 < end; i++) {
      if (inSlot[i] | inSlot[i + 1]) continue;
      const run = runOf(words[i], words[i + 1]);
      const slot = slotOf(run);
      if (stamps[slot] >= stamp) continue;
      keys[slot] = run;
      stamps[slot] = stamp;
      runs++;
    }
    let common = 0;
    for (let j = Math.max(0, from); j + 1 < Math.min(to, text.length); j++) {
      const slot = slotOf(runOf(text.hash[j], text.hash[j + 1]));
      if (stamps[slot] !== stamp) continue;
      stamps[slot]++;
      common++;
    }
    return runs === 0 ? 1 : common / runs;
  };
};

const runOf = (first: number, second: number): number => {
  const mixed = Math.imul(Math.imul(first ^ 0x2545f491, 0x85ebca6b) ^ second, 0xc2b2ae35);
  return mixed ^ (mixed >>> 15);
};
