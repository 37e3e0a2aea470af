const UNSTORABLE = /[\0\p{Surrogate}]/gu;

/**
 * Puts U+FFFD for what PostgreSQL and UTF-8 cannot hold: NUL and lone surrogates. Offsets stay as they are: each is one code unit,
 * as is what replaces it.
 */
export const scrub = (text: string): { text: string; nuls: number; surrogates: number } => {
  let nuls = 0;
  let surrogates = 0;
  const clean = text.replace(UNSTORABLE, (unit) => {
    if (unit === '\0') nuls += 1;
    else surrogates += 1;
    return '\ufffd';
  });
  return { text: clean, nuls, surrogates };
};

/** `scrub` for every string in a value of plain data; the value itself is not changed. Counts are of all strings together. */
export const scrubAll = <T>(value: T): { value: T; nuls: number; surrogates: number } => {
  let nuls = 0;
  let surrogates = 0;
  const walk = (part: unknown): unknown => {
    if (typeof part === 'string') {
      const clean = scrub(part);
      nuls += clean.nuls;
      surrogates += clean.surrogates;
      return clean.text;
    }
    if (Array.isArray(part)) return part.map(walk);
    if (part && typeof part === 'object') {
      return Object.fromEntries(Object.entries(part).map(([key, inner]) => [key, walk(inner)]));
    }
    return part;
  };
  const clean = walk(value) as T;
  return { value: clean, nuls, surrogates };
};
