/** A sentence of the server's with holes for what is put into it. */
export interface Pattern<Key extends string = string> {
  key: Key;
  /** What stands around the holes: one more than those; the first and the last may be empty. */
  literals: readonly string[];
  holes: readonly string[];
  /** Characters of all literals: the more there are, the less a fit can be chance. */
  weight: number;
}

const HOLE = /\{([a-z]+\d?)\}/;

/** Places that are tried for one sentence: what the wire has put into it may look like the words around it. */
const MOST_TRIES = 200;

/**
 * @param sentence as the server says it, `{name}` for each hole; no two holes stand side by side
 */
export const parsePattern = <Key extends string>(key: Key, sentence: string): Pattern<Key> => {
  const parts = sentence.split(HOLE);
  const literals = parts.filter((_, index) => index % 2 === 0);
  const holes = parts.filter((_, index) => index % 2 === 1);
  return { key, literals, holes, weight: literals.join('').length };
};

/** The sentence again, with these words in its holes. */
export const fillPattern = ({ literals, holes }: Pattern, words: (hole: string) => string): string =>
  literals.map((literal, index) => literal + (index < holes.length ? words(holes[index]) : '')).join('');

/**
 * Reads what stands in the holes of a sentence.
 *
 * @param fits whether such words may stand in that hole
 * @returns by hole, none of them empty; undefined when it is another sentence
 */
export function readPattern(
  { literals, holes }: Pattern,
  text: string,
  fits: (hole: string, words: string) => boolean,
): Record<string, string> | undefined {
  const end = text.length - literals[holes.length].length;
  if (holes.length === 0) return text === literals[0] ? {} : undefined;
  if (end <= literals[0].length || !text.startsWith(literals[0]) || !text.endsWith(literals[holes.length]))
    return undefined;
  let tries = MOST_TRIES;

  const readFrom = (hole: number, from: number): Record<string, string> | undefined => {
    const name = holes[hole];
    if (hole === holes.length - 1) {
      const words = text.slice(from, end);
      return words !== '' && fits(name, words) ? { [name]: words } : undefined;
    }
    const next = literals[hole + 1];
    for (let at = text.indexOf(next, from + 1); at > 0 && at + next.length < end;) {
      if (--tries < 0) return undefined;
      const words = text.slice(from, at);
      const others = fits(name, words) ? readFrom(hole + 1, at + next.length) : undefined;
      if (others) return { [name]: words, ...others };
      at = text.indexOf(next, at + 1);
    }
    return undefined;
  };
  return readFrom(0, literals[0].length);
}
