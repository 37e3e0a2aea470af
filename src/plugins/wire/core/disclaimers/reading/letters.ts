import { foldTables, LETTER, UNSPACED } from './fold';

/** The letters and digits of a text in folded form, with nothing between them. */
export interface Letters {
  /** Folded code units. */
  codes: Uint16Array;
  /** For each of them, the offset in the text where it comes from. */
  at: Int32Array;
  length: number;
}

/**
 * What is left of a text when white space, punctuation, quotes, dashes, case, accents and Unicode form no longer count. Two texts that
 * differ only in those give the same `codes`.
 */
export const lettersOf = (text: string): Letters => {
  const { classes, folded, several } = foldTables();
  let codes = new Uint16Array(text.length + 16);
  let at = new Int32Array(text.length + 16);
  let length = 0;
  const push = (code: number, offset: number): void => {
    if (length === codes.length) {
      const moreCodes = new Uint16Array(codes.length * 2);
      moreCodes.set(codes);
      codes = moreCodes;
      const moreAt = new Int32Array(at.length * 2);
      moreAt.set(at);
      at = moreAt;
    }
    codes[length] = code;
    at[length++] = offset;
  };
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code >= 0xd800 && code <= 0xdbff) {
      // Letters outside the basic plane are rare; "mathematical" ones must read as the letters they imitate.
      const pair = String.fromCodePoint(text.codePointAt(i) as number);
      if (pair.length !== 2) continue;
      if (/[\p{L}\p{N}]/u.test(pair)) {
        const plain = pair.normalize('NFKD').toLowerCase();
        for (let k = 0; k < plain.length; k++) {
          const unit = plain.charCodeAt(k);
          if (unit >= 0xd800 && unit <= 0xdfff) push(unit, i);
          else if (classes[unit] === LETTER || classes[unit] === UNSPACED) push(folded[unit], i);
        }
      }
      i++;
      continue;
    }
    const kind = classes[code];
    if (kind !== LETTER && kind !== UNSPACED) continue;
    const expansion = several.get(code);
    if (expansion) for (const unit of expansion) push(unit, i);
    else push(folded[code], i);
  }
  return { codes, at, length };
};
