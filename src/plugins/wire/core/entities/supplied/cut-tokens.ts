import type { Line } from '../line';
import { tokenize, type Token } from '../tokenize';

/**
 * Cuts tokens where somebody else sees the border of a name inside them ("Oldberg-led", "l'Assemblée"), so that a name can begin or end there. What was
 * found in the line stands where it stood. One pass over the line, however many cuts there are.
 *
 * @param cuts offsets into the line's text, in any order; those at the border of a token, or outside of all, change nothing
 */
export const cutTokens = (line: Line, cuts: readonly number[]): void => {
  const { tokens } = line;
  const inside = cutsInside(tokens, cuts);
  if (inside.size === 0) return;
  const made: Token[] = [];
  /** By token as it was: which one it is now; of a token that was cut, the first part. */
  const now: number[] = [];
  const from: number[] = [];
  tokens.forEach((token, i) => {
    now.push(made.length);
    const parts = inside.has(i) ? partsOf(line, token, inside.get(i)!) : [token];
    for (const part of parts) {
      made.push(part);
      from.push(i);
    }
  });
  now.push(made.length);
  line.tokens = made;
  line.masked = from.map((i) => line.masked[i]!);
  if (line.skipped) line.skipped = from.map((i) => line.skipped![i]!);
  line.taken = from.map((i) => line.taken[i]);
  const posts = line.found.flatMap((found) => found.posts ?? []);
  for (const part of [...line.roles, ...line.found, ...posts, ...(line.places ?? [])]) {
    part.to = now[part.to]!;
    part.from = now[part.from]!;
  }
};

/** The cuts that lie inside tokens, by token. */
const cutsInside = (tokens: readonly Token[], cuts: readonly number[]): Map<number, number[]> => {
  const inside = new Map<number, number[]>();
  let i = 0;
  for (const cut of [...new Set(cuts)].sort((a, b) => a - b)) {
    while (i < tokens.length && tokens[i]!.end <= cut) i += 1;
    if (i === tokens.length) break;
    if (tokens[i]!.start >= cut) continue;
    const own = inside.get(i) ?? [];
    own.push(cut);
    inside.set(i, own);
  }
  return inside;
};

const partsOf = ({ paragraph }: Line, token: Token, cuts: readonly number[]): Token[] => {
  const borders = [token.start, ...cuts, token.end];
  const parts = cuts.concat(token.end).flatMap((end, i) => {
    const start = borders[i]!;
    return tokenize(paragraph.text.slice(start, end)).map((part) => ({
      ...part,
      start: part.start + start,
      end: part.end + start,
      first: token.first && start === token.start && part.start === 0,
    }));
  });
  const last = parts[parts.length - 1];
  if (last && token.possessive) last.possessive = true;
  return parts.length > 0 ? parts : [token];
};
