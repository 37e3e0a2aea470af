import { foldTables, IGNORED, LETTER, UNSPACED } from '../reading/fold';

/** The low half of an entry: the folded letter, or one of these. */
export const NO_LETTER = 0;
/** Passed over: combining marks, soft hyphens, zero-width characters. */
export const PASSED_OVER = 1;
/** Stands for several letters, or is half of a surrogate pair: ask {@link lettersAt}. */
export const SPECIAL = 2;
export const FOLDED = 0xffff;

/** Bits of the high half. */
export const UPPER = 1 << 16;
export const LOWER = 1 << 17;
/** A character of an unspaced script: a word of its own. */
export const ALONE = 1 << 18;
export const DIGIT = 1 << 19;

/** Letters that other case or other typesetting writes as several, beyond the compatibility forms of Unicode. */
const MORE_EXPANSIONS: readonly [number, string][] = [
  [0xdf, 'ss'],
  [0x1e9e, 'ss'],
];
const FINAL_SIGMA = 0x3c2;
const SIGMA = 0x3c3;

let table: Uint32Array | undefined;
const expansions = new Map<number, number[]>();

/** For each code unit its folded letter and its bits, in one look-up: comparing known notices reads every character of every text. */
export const letterTable = (): Uint32Array => (table ??= build());

/** The folded letters of the {@link SPECIAL} character at `at`, and how many code units it takes. Empty for what is no letter. */
export const lettersAt = (text: string, at: number): { letters: readonly number[]; size: number } => {
  const code = text.charCodeAt(at);
  if (code < 0xd800 || code > 0xdfff) return { letters: expansions.get(code) ?? [], size: 1 };
  const point = text.codePointAt(at) as number;
  if (point <= 0xffff) return { letters: [], size: 1 };
  const pair = String.fromCodePoint(point);
  if (!/[\p{L}\p{N}]/u.test(pair)) return { letters: [], size: 2 };
  // "Mathematical" letters must read as the letters they imitate.
  const plain = pair.normalize('NFKD').toLowerCase();
  const letters: number[] = [];
  for (let i = 0; i < plain.length; i++) {
    const unit = plain.charCodeAt(i);
    const entry = letterTable()[unit] & FOLDED;
    if (entry > SPECIAL) letters.push(entry);
    else if (unit >= 0xd800 && unit <= 0xdfff) letters.push(unit);
  }
  return { letters, size: 2 };
};

const build = (): Uint32Array => {
  const { classes, folded, upper, lower, digit, several } = foldTables();
  for (const [code, letters] of several) expansions.set(code, letters);
  for (const [code, letters] of MORE_EXPANSIONS) {
    expansions.set(
      code,
      [...letters].map((letter) => letter.charCodeAt(0)),
    );
  }
  const built = new Uint32Array(0x10000);
  for (let code = 0; code < built.length; code++) {
    const kind = classes[code];
    let entry = NO_LETTER;
    if (expansions.has(code) || (code >= 0xd800 && code <= 0xdfff)) entry = SPECIAL;
    else if (kind === IGNORED) entry = PASSED_OVER;
    else if (kind === LETTER || kind === UNSPACED) entry = code === FINAL_SIGMA ? SIGMA : folded[code];
    if (upper[code]) entry |= UPPER;
    if (lower[code]) entry |= LOWER;
    if (kind === UNSPACED) entry |= ALONE;
    if (digit[code]) entry |= DIGIT;
    built[code] = entry;
  }
  return built;
};
