import type { Line } from '../line';
import type { LineName } from './names-of-line';

/** Roles are looked for so many tokens before a person's name and behind it, within the sentence. */
const BEFORE = 16;
const AFTER = 18;

/** Tokens that end a sentence. */
export const endsSentence = ({ tokens }: Line, at: number): boolean => {
  const { kind, word } = tokens[at]!;
  return kind === 'mark' && (word === '.' || word === '!' || word === '?') && (tokens[at + 1]?.first ?? true);
};

/** The stretches of a line in which roles are looked for: those about its people, never a name. */
export const nearPeople = (line: Line, names: readonly LineName[]): { from: number; to: number }[] => {
  const { tokens, skipped } = line;
  const near = new Uint8Array(tokens.length);
  const named = new Uint8Array(tokens.length);
  for (const { from, to } of names) named.fill(1, from, to);
  // One walk for all people: who is nearest leaves most room. A name between, however long it is, counts as nothing: "Chairman of the Committee
  // for … NAME".
  const mark = (starts: ReadonlySet<number>, step: 1 | -1, most: number) => {
    let left = 0;
    for (let i = step === 1 ? 0 : tokens.length - 1; i >= 0 && i < tokens.length; i += step) {
      if (starts.has(i)) left = most;
      if (left === 0) continue;
      if (endsSentence(line, i)) {
        left = 0;
        continue;
      }
      near[i] = 1;
      if (!named[i]) left -= 1;
    }
  };
  const people = names.filter(({ type }) => type === 'person');
  mark(new Set(people.map(({ from }) => from - 1)), -1, BEFORE);
  mark(new Set(people.map(({ to }) => to)), 1, AFTER);
  const stretches: { from: number; to: number }[] = [];
  for (let from = 0; from < near.length; from += 1) {
    if (!near[from] || named[from] || skipped?.[from]) continue;
    let to = from + 1;
    while (to < near.length && near[to] && !named[to] && !skipped?.[to]) to += 1;
    stretches.push({ from, to });
    from = to;
  }
  return stretches;
};
