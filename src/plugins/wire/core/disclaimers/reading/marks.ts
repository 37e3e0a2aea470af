/**
 * What the code units that sentences and lines end by mean. Everything else, letters above all, is 0; single spaces are by far the most
 * frequent of them, and have the lowest bit to themselves.
 */
export const SPACE = 1;
export const STOP = 2;
export const WIDE_STOP = 4;
/** Quotation marks that only open, that open or close by turns, that only close. */
export const OPENING_QUOTE = 8;
export const EITHER_QUOTE = 16;
export const CLOSING_QUOTE = 32;
/** What stands between the entries of a menu. */
export const BAR = 64;
/** What may stand between a stop and the end of its sentence; some of it is a quotation mark as well. */
export const CLOSER = 128;

/** White space as JavaScript's `trim` understands it, which is not quite {@link SPACE}. */
export const BLANK = 1;
/** A line that ends so is not finished, and one that ends so is. */
export const OPEN_END = 2;
export const LINE_STOP = 4;
/** The first character of a list's entry, and what a number before an entry may begin with. */
export const LIST_MARK = 8;
export const NUMBER_MARK = 16;

const table = (entries: readonly (readonly [characters: string, mark: number])[]): Uint8Array => {
  const marks = new Uint8Array(0x10000);
  for (const [characters, mark] of entries) {
    for (let i = 0; i < characters.length; i++) marks[characters.charCodeAt(i)] |= mark;
  }
  return marks;
};

const WIDE_SPACES = '\u00a0\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u3000';
const SPACES = `\t\n\v\f\r \u2028\u2029${WIDE_SPACES}`;

/** Marks of sentences, by code unit. */
export const SENTENCE_MARKS = table([
  [`${SPACES}\u0085`, SPACE],
  ['.!?…', STOP],
  ['。！？｡؟۔।', WIDE_STOP],
  ['„«', OPENING_QUOTE],
  ['“"', EITHER_QUOTE],
  ['”»', CLOSING_QUOTE],
  ['|•¦', BAR],
  ['"\'”’»)]›』」）】', CLOSER],
]);

/** Marks of lines, by code unit. */
export const LINE_MARKS = table([
  [`${SPACES}\u1680\u205f\ufeff`, BLANK],
  [',(-–—‐/&', OPEN_END],
  ['.!?:;。！？؟…"”)', LINE_STOP],
  ['-*•·–—▪►§#©|‡†[', LIST_MARK],
  ['(0123456789', NUMBER_MARK],
]);
