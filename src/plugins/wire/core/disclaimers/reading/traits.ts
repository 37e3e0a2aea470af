import { foldTables, IGNORED, LETTER, SEPARATOR } from './fold';

/** The bits of a code unit's traits that hold its folded form. */
export const FOLDED = 0xffff;
/** A letter or digit of a spaced script. */
export const IS_LETTER = 1 << 16;
/** Passed over inside a word. */
export const IS_IGNORED = 1 << 17;
/** A token of its own: a sign or a character of an unspaced script. */
export const IS_TOKEN = 1 << 18;
export const IS_UPPER = 1 << 19;
export const IS_LOWER = 1 << 20;
export const IS_DIGIT = 1 << 21;

let table: Int32Array | undefined;

/** All that the tokenizer wants to know of each code unit, in one number. */
export const traitTable = (): Int32Array => (table ??= build());

const build = (): Int32Array => {
  const { classes, folded, upper, lower, digit } = foldTables();
  return Int32Array.from(classes, (kind, code) => {
    let traits = folded[code];
    if (kind === LETTER) traits |= IS_LETTER;
    else if (kind === IGNORED) traits |= IS_IGNORED;
    else if (kind !== SEPARATOR) traits |= IS_TOKEN;
    if (upper[code] === 1) traits |= IS_UPPER;
    if (lower[code] === 1) traits |= IS_LOWER;
    if (digit[code] === 1) traits |= IS_DIGIT;
    return traits;
  });
};
