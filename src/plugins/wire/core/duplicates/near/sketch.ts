import type { Sample } from './sample';
import type { Print } from './signature';

/** Passages of a sketch. */
export const SKETCH = 48;

/** A small sample of a text's passages, by which most texts that are about something else are told without comparing them; see `mayBeAlike`. */
export function sketchOf({ passages: { hashes, upTo } }: Print): Sample {
  if (hashes.length <= SKETCH) return { hashes, upTo };
  return { hashes: hashes.subarray(0, SKETCH), upTo: hashes[SKETCH - 1] };
}
