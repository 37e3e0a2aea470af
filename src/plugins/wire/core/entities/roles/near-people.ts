import type { Line } from '../line';
import type { LineName } from './names-of-line';

/** Roles are looked for so many tokens before a person's name and behind it, within the sentence. */
const BEFORE = 16;
const AFTER = 18;

/** Tokens that end a sentence. */
export const endsSentence = ({ tokens }: Line, at: number): boolean =>
  /^[.!?]$/u.test(tokens[at]!.word) && (tokens[at + 1]?.first ?? true);

/** The stretches of a line in which roles are looked for: those about its people, never a name. */
export const nearPeople = (line: Line, names: readonly LineName[]): { from: number; to: number }[] => {
  const { tokens, skipped } = line;
  const near = new Uint8Array(tokens.length);
  for (const { type, from, to } of names) {
    if (type !== 'person') continue;
    for (let i = from - 1; i >= 0 && i >= from - BEFORE && !endsSentence(line, i); i -= 1) near[i] = 1;
    for (let i = to; i < tokens.length && i < to + AFTER && !endsSentence(line, i); i += 1) near[i] = 1;
  }
  for (const { from, to } of names) near.fill(0, from, to);
  const stretches: { from: number; to: number }[] = [];
  for (let from = 0; from < near.length; from += 1) {
    if (!near[from] || skipped?.[from]) continue;
    let to = from + 1;
    while (to < near.length && near[to] && !skipped?.[to]) to += 1;
    stretches.push({ from, to });
    from = to;
  }
  return stretches;
};
