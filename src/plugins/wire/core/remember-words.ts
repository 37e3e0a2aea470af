/** Words that are kept: most of what a newsroom's wires are written in. Texts full of others empty the store, and cost what they would without it. */
const MOST = 40_000;
/** Code units. Longer pieces of text hardly come twice. */
const LONGEST = 40;

/**
 * Makes the same of the same word, or short name, only once, for all texts to come: news is written in few words, again and again. Whatever
 * `make` gives must depend on nothing but the word, and must not be changed.
 */
export const rememberWords = <T extends NonNullable<unknown>>(
  make: (word: string) => T,
): ((word: string) => T) => {
  const made = new Map<string, T>();
  return (word) => {
    const before = made.get(word);
    if (before !== undefined) return before;
    if (word.length > LONGEST) return make(word);
    if (made.size >= MOST) made.clear();
    const own = copyOf(word);
    const value = make(own);
    made.set(own, value);
    return value;
  };
};

/** A slice of a string keeps the whole of it in memory (V8); this is one of two joined strings, and keeps only those. */
const copyOf = (word: string): string => ` ${word}`.slice(1);
