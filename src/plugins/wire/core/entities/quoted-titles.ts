import type { Line } from './line';

/** A title in quotation marks: tokens between the marks, `from` up to, not including, `to`. */
export interface QuotedTitle {
  from: number;
  to: number;
  /** The tokens of the marks. */
  open: number;
  close: number;
}

const CLOSING: ReadonlyMap<string, string> = new Map([
  ['"', '"'],
  ['“', '”'],
  ['„', '“'],
  ['«', '»'],
  ['‘', '’'],
]);

const MAX_TOKENS = 40;

/**
 * Finds titles in quotation marks, as opposed to what somebody says: capitals on most long words, no full stop inside, and not more
 * than forty words and marks.
 */
export const quotedTitles = (line: Line): QuotedTitle[] => {
  const { tokens } = line;
  const { text } = line.paragraph;
  const titles: QuotedTitle[] = [];
  for (let open = 0; open < tokens.length; open += 1) {
    const mark = tokens[open]!;
    const closing = mark.kind === 'mark' ? CLOSING.get(mark.word) : undefined;
    if (!closing) continue;
    if (mark.word === '"' && /[\p{L}\p{N}.,!?]/u.test(text[mark.start - 1] ?? ' ')) continue;
    let close = -1;
    for (let i = open + 1; i < tokens.length && i <= open + MAX_TOKENS; i += 1) {
      const word = tokens[i]!.word;
      if (word === closing || (mark.word === '“' && word === '"')) {
        close = i;
        break;
      }
    }
    if (close < 0) continue;
    let to = close;
    while (to > open + 1 && /^[.,;:]$/u.test(tokens[to - 1]!.word)) to -= 1;
    const from = open + 1;
    if (to > from && isTitle(line, from, to)) titles.push({ from, to, open, close });
    open = close;
  }
  return titles;
};

const isTitle = (line: Line, from: number, to: number): boolean => {
  const words = line.tokens.slice(from, to).filter((token) => token.kind === 'word');
  if (words.length === 0 || !(words[0]!.capital || /^\p{N}/u.test(line.tokens[from]!.word))) return false;
  const inner = line.tokens.slice(from, to - 1);
  if (inner.some((token) => token.word === '.' || token.word === ';')) return false;
  const long = words.filter((token) => token.word.length > 3);
  const capitals = long.filter((token) => token.capital);
  return long.length === 0 ? words.every((token) => token.capital) : capitals.length / long.length >= 0.6;
};
