const STOP = 46;

/** ASCII letters, and those ASCII characters that may go on a piece that begins with letters: digits and ' ` - &. */
const IS_LETTER = tableOf(/[A-Za-z]/u);
const GOES_ON = tableOf(/[\d'`&-]/u);
const IS_SPACE = tableOf(/\s/u);
const IS_MARK = tableOf(/[^A-Za-z\d\s]/u);

/**
 * Where a piece of text ends that is nothing but ASCII letters or one ASCII mark, as nine in ten are: an expression for all scripts takes
 * ten times as long to say so.
 *
 * @returns `at` where white space stands; below 0 where the piece is, or may be, more than that
 */
export function plainEnd(text: string, at: number): number {
  let end = at;
  while (end < text.length && is(IS_LETTER, text.charCodeAt(end))) end += 1;
  const next = end < text.length ? text.charCodeAt(end) : 0;
  if (end === at) return is(IS_MARK, next) ? at + 1 : is(IS_SPACE, next) ? at : -1;
  // "U.S.": one letter and a full stop may be the first of several.
  const isMore = next > 127 || is(GOES_ON, next) || (next === STOP && end === at + 1);
  return isMore ? -1 : end;
}

const is = (table: Uint8Array, code: number): boolean => code < 128 && table[code] === 1;

function tableOf(chars: RegExp): Uint8Array {
  return Uint8Array.from({ length: 128 }, (_, code) => Number(chars.test(String.fromCharCode(code))));
}
