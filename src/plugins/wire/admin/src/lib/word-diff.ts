/** A stretch of a text, and whether the other text has it as well. */
export interface DiffPiece {
  text: string;
  isSame: boolean;
}

/** Pairs of words that are compared at most; of longer texts only what they begin and end with alike is told. */
const MAX_PAIRS = 250_000;

/** Words with the white space behind them, so that the pieces of a text make up the text. */
const wordsOf = (text: string): string[] => text.match(/\S+\s*|\s+/gu) ?? [];

/** In which words two texts differ: each text in pieces, alternately the same and not. */
export function wordDiff(a: string, b: string): [DiffPiece[], DiffPiece[]] {
  const left = wordsOf(a);
  const right = wordsOf(b);
  const most = Math.min(left.length, right.length);
  const isEqual = (i: number, j: number) => left[i].trim() === right[j].trim();
  let start = 0;
  while (start < most && isEqual(start, start)) start += 1;
  let end = 0;
  while (end < most - start && isEqual(left.length - 1 - end, right.length - 1 - end)) end += 1;

  const common = longestCommon(
    { from: start, to: left.length - end },
    { from: start, to: right.length - end },
    isEqual,
  );
  const isSame = (words: readonly string[], kept: ReadonlySet<number>) => (index: number) =>
    index < start || index >= words.length - end || kept.has(index);
  return [pieces(left, isSame(left, common.left)), pieces(right, isSame(right, common.right))];
}

interface Range {
  from: number;
  to: number;
}

/** The words that both have in the same order: by their indices on either side. */
function longestCommon(
  a: Range,
  b: Range,
  isEqual: (i: number, j: number) => boolean,
): { left: Set<number>; right: Set<number> } {
  const rows = a.to - a.from;
  const columns = b.to - b.from;
  const left = new Set<number>();
  const right = new Set<number>();
  if (rows * columns > MAX_PAIRS) return { left, right };
  const lengths = Array.from({ length: rows + 1 }, () => new Uint32Array(columns + 1));
  for (let i = rows - 1; i >= 0; i -= 1) {
    for (let j = columns - 1; j >= 0; j -= 1) {
      lengths[i][j] = isEqual(a.from + i, b.from + j)
        ? lengths[i + 1][j + 1] + 1
        : Math.max(lengths[i + 1][j], lengths[i][j + 1]);
    }
  }
  let i = 0;
  let j = 0;
  while (i < rows && j < columns) {
    if (isEqual(a.from + i, b.from + j)) {
      left.add(a.from + i);
      right.add(b.from + j);
      i += 1;
      j += 1;
    } else if (lengths[i + 1][j] >= lengths[i][j + 1]) i += 1;
    else j += 1;
  }
  return { left, right };
}

function pieces(words: readonly string[], isSame: (index: number) => boolean): DiffPiece[] {
  const found: DiffPiece[] = [];
  words.forEach((text, index) => {
    const same = isSame(index);
    const last = found.at(-1);
    if (last?.isSame === same) last.text += text;
    else found.push({ text, isSame: same });
  });
  return found;
}
