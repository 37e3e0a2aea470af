import { NAME_SUFFIXES, PARTICLES } from './data/person-words';
import { spelling } from './name-key';
import { isNameWord, isPlaceWord, runEnd } from './name-runs';
import { matchExact } from './known/match-exact';
import { buildNameIndex } from './name-index';
import { roleEndingAt, take, wordsOf, type Found, type Line, type Words } from './line';

/** People by the short forms that may stand for them: "Mwangi", "van Dyk", "Baek". A form of two people stands for none. */
export interface ShortForms {
  size: number;
  of: (words: string) => Found | undefined;
}

const keyOf = (line: Line, found: Found): string => spelling(wordsOf(line, found.from, found.to));

/** Collects the short forms of all full names of an article; the first mention of a name stands for all of its mentions. */
export const shortForms = (lines: Line[]): ShortForms => {
  const forms = new Map<string, { key: string; found: Found } | undefined>();
  const put = (form: string, key: string, found: Found): void => {
    const old = forms.get(form);
    if (!forms.has(form)) forms.set(form, { key, found });
    else if (old && old.key !== key && !sameFull(old.key, key)) forms.set(form, undefined);
  };
  for (const line of lines) {
    for (const found of line.found) {
      if (found.type !== 'person') continue;
      const words = line.tokens.slice(found.from, found.to);
      while (words.length > 2 && NAME_SUFFIXES.has(words[words.length - 1]!.lower)) words.pop();
      if (words.length < 2) continue;
      const key = keyOf(line, found);
      for (let i = 0; i < words.length; i += 1)
        put(
          spelling(
            words
              .slice(i)
              .map((w) => w.word)
              .join(' '),
          ),
          key,
          found,
        );
      const first = words[0]!;
      if (first.word.length > 1 && !first.word.endsWith('.')) put(spelling(first.word), key, found);
    }
  }
  return { size: forms.size, of: (words) => forms.get(words)?.found };
};

/** "Jane Doe", "Jane M. Doe" and "Anna Jane Doe": the same last word, and all words of the shorter in the longer. */
const sameFull = (a: string, b: string): boolean => {
  const [x, y] = [a.split(' '), b.split(' ')];
  const [short, long] = x.length <= y.length ? [x, y] : [y, x];
  return short[short.length - 1] === long[long.length - 1] && short.every((word) => long.includes(word));
};

/** Finds the later short forms of people named in full in the same article, and links single names with a title to them. */
export const findShortForms = (line: Line, forms: ShortForms, words: Words): void => {
  const { tokens } = line;
  if (forms.size === 0) return;
  for (const found of line.found) {
    if (found.type !== 'person' || found.same) continue;
    const full = forms.of(keyOf(line, found));
    if (full && full !== found && found.to - found.from < full.to - full.from) found.same = full;
  }
  if (line.heading) return;
  for (let at = 0; at < tokens.length; at += 1) {
    if (
      line.taken[at] ||
      line.masked[at] ||
      !(isNameWord(tokens[at]) || (PARTICLES.has(tokens[at]!.lower) && isNameWord(tokens[at + 1])))
    )
      continue;
    const end = Math.max(runEnd(line, at), at + 1);
    let from = at;
    while (from < end && roleInside(line, from, end) > from) from = roleInside(line, from, end);
    const full = from < end && end - from <= 4 ? forms.of(spelling(wordsOf(line, from, end))) : undefined;
    const token = tokens[from];
    const usual =
      token && (isPlaceWord(token) || (token.first && words.lower.has(token.lower) && end - from === 1));
    if (full && !usual)
      take(line, {
        type: 'person',
        from,
        to: end,
        evidence: 'short form of a name in this article',
        same: full,
      });
    at = end - 1;
  }
};

/** Over a role at the beginning of a run ("Minister Mwangi"). */
const roleInside = (line: Line, from: number, end: number): number => {
  for (let to = end; to > from; to -= 1) if (roleEndingAt(line, to)?.from === from) return to;
  return from;
};

/** Finds in headings, where capitals say nothing, the full names that the article's other paragraphs have. */
export const findInHeadings = (lines: Line[]): void => {
  const headings = lines.filter((line) => line.heading);
  if (headings.length === 0) return;
  const founds: Found[] = [];
  const names = lines.flatMap((line) =>
    line.heading
      ? []
      : line.found
          .filter((found) => found.to - found.from > 1 && !found.same)
          .map((found) => {
            founds.push(found);
            return {
              id: String(founds.length - 1),
              type: found.type,
              name: wordsOf(line, found.from, found.to),
              aliases: [],
            };
          }),
  );
  const index = buildNameIndex(names, { onlyExact: true });
  for (const line of headings) {
    for (const match of matchExact(line.tokens, index)) {
      const same = founds[Number(match.names[0]!.id)]!;
      take(line, { type: same.type, from: match.from, to: match.to, evidence: 'named in the text', same });
    }
  }
};
