import type { Span } from '../../span';
import type { Alignment } from './align';
import { SLOT } from './units';
import type { Window } from './window';

/** What of a window stands for a notice. */
export interface Extent extends Span {
  /** The window's units `from` to `to`, exclusive. */
  from: number;
  to: number;
  /** The pairs that lie in it. */
  alignment: Alignment;
}

/** Units that may be taken in beyond the last common one to complete a sentence: so many, and some for each of the notice's that is missing. */
const TO_COMPLETE = 4;
const FOR_EACH_MISSING = 2;
/** Share of a sentence at the edge that must be the notice's. */
const COMMON_AT_EDGE = 0.4;

/**
 * Where the notice of `size` units begins and ends in the window: at its first and last unit where those are there; where the edit is at
 * the edge, at the border of the sentence, unless hardly anything in that sentence is the notice's.
 */
export const extentOf = (window: Window, alignment: Alignment, size: number): Extent | undefined => {
  let { pattern, text } = alignment;
  for (;;) {
    if (text.length === 0) return undefined;
    const first = edgeOf(window, text, 0, pattern[0]);
    const last = edgeOf(window, text, text.length - 1, size - 1 - pattern[text.length - 1]);
    if (!first.isLoose && !last.isLoose) {
      const { start, unit: from } = first;
      return { start, end: last.end, from, to: last.unit + 1, alignment: { pattern, text } };
    }
    const kept: [number, number] = [
      first.isLoose ? first.pairs : 0,
      text.length - (last.isLoose ? last.pairs : 0),
    ];
    [pattern, text] = [pattern.slice(...kept), text.slice(...kept)];
  }
};

interface Edge extends Span {
  /** The outermost unit. */
  unit: number;
  /** How many pairs lie in its sentence. */
  pairs: number;
  isLoose: boolean;
}

/** The edge at the first or last pair; `missing` are the notice's units beyond. */
const edgeOf = ({ units, segmentAt }: Window, text: Int32Array, pair: number, missing: number): Edge => {
  const isFirst = pair === 0;
  const unit = text[pair];
  const [start, end] = [units.start[unit], units.end[unit]];
  if (missing === 0 && units.hash[unit] !== SLOT) return { start, end, unit, pairs: 0, isLoose: false };
  // A slot may run over from the sentence before: "… said Tidewire Inc. Tidewire Inc. is not liable".
  const segment = segmentAt(isFirst ? end - 1 : start) ?? { start, end };
  if (missing === 0) {
    const inside = { start: Math.max(start, segment.start), end: Math.min(end, segment.end) };
    return { ...inside, unit, pairs: 0, isLoose: false };
  }
  const step = isFirst ? -1 : 1;
  const isInside = (one: number): boolean =>
    one >= 0 && one < units.length && units.start[one] >= segment.start && units.end[one] <= segment.end;
  let outer = unit;
  while (isInside(outer + step)) outer += step;
  const isComplete = Math.abs(outer - unit) <= TO_COMPLETE + FOR_EACH_MISSING * missing;
  if (!isComplete) outer = unit;
  let pairs = 1;
  while (pairs < text.length && isInside(text[pair - step * pairs])) pairs++;
  const inner = text[pair - step * (pairs - 1)];
  return {
    start: isComplete ? segment.start : start,
    end: isComplete ? segment.end : end,
    unit: outer,
    pairs,
    isLoose: pairs < text.length && pairs < COMMON_AT_EDGE * (Math.abs(outer - inner) + 1),
  };
};
