import en from '../../translations/server/en.json';
import { fitsHole, sortOfHole } from './holes';
import { parsePattern, readPattern, type Pattern } from './pattern';

export type ServerKey = keyof typeof en;

/** A sentence of the server's that the panel has words for, with what stands in its holes. */
export interface Recognized {
  pattern: Pattern<ServerKey>;
  values: Record<string, string>;
}

/** Whoever sends more than this says more than a sentence. */
const LONGEST = 6000;

const all = Object.entries(en).map(([key, sentence]) => parsePattern(key as ServerKey, sentence));
const whole = new Map(
  all.filter(({ holes }) => holes.length === 0).map((pattern) => [pattern.literals[0], pattern]),
);
/** Those that say most first: the first that fits is meant. */
const withHoles = all.filter(({ holes }) => holes.length > 0).sort((one, other) => other.weight - one.weight);

/**
 * Recognizes a sentence of the server's by its English words, which are in `translations/server/en.json` as the server says them. So the panel
 * has its own language for what was stored years ago, too, and the server's answers stay what they are.
 *
 * @returns undefined for what somebody else says: another plugin, the database, a parser
 */
export function recognize(text: string): Recognized | undefined {
  if (text.length > LONGEST) return undefined;
  const same = whole.get(text);
  if (same) return { pattern: same, values: {} };
  for (const pattern of withHoles) {
    const values = readPattern(pattern, text, fits);
    if (values) return { pattern, values };
  }
  return undefined;
}

const fits = (hole: string, words: string): boolean =>
  sortOfHole(hole) === 'known' ? recognize(words) !== undefined : fitsHole(hole, words);
