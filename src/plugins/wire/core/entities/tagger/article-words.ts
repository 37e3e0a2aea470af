import type { EntityType } from '../mention';
import type { Line } from '../line';

/** What the whole article tells about a word that it writes with a capital. */
export interface WordInArticle {
  /** How often it has its capital inside a sentence, where that says something. */
  inside: number;
  /** It begins, or ends, a run of capitalised words somewhere. */
  begins: boolean;
  ends: boolean;
  /** How often the rules take it for a part of a name of each type, and how often of none. */
  taken: Record<EntityType | 'none', number>;
}

/** The capitalised words of an article, in lower case. Headings are not counted. */
export const articleWords = (lines: readonly Line[]): ReadonlyMap<string, WordInArticle> => {
  const words = new Map<string, WordInArticle>();
  const wordOf = (lower: string): WordInArticle => {
    let word = words.get(lower);
    if (!word) {
      word = {
        inside: 0,
        begins: false,
        ends: false,
        taken: { person: 0, organization: 0, event: 0, none: 0 },
      };
      words.set(lower, word);
    }
    return word;
  };
  for (const { tokens, taken, heading } of lines) {
    if (heading) continue;
    for (let i = 0; i < tokens.length; i += 1) {
      const token = tokens[i]!;
      if (token.kind !== 'word' || !token.capital) continue;
      const word = wordOf(token.lower);
      if (!token.first) word.inside += 1;
      word.taken[taken[i]?.type ?? 'none'] += 1;
      const [before, after] = [tokens[i - 1], tokens[i + 1]];
      const runsOn = after?.kind === 'word' && after.capital;
      const goesOn = before?.kind === 'word' && before.capital;
      if (runsOn && !goesOn) word.begins = true;
      if (goesOn && !runsOn) word.ends = true;
    }
  }
  return words;
};

/** What the rules take a word for most often, and all that they take it for, as small numbers. */
export const takenFor = ({ taken }: WordInArticle): { most: number; all: number } => {
  const counts = [taken.none, taken.person, taken.organization, taken.event];
  let most = 0;
  let all = 0;
  counts.forEach((count, i) => {
    if (count > counts[most]!) most = i;
    if (count > 0) all |= 1 << i;
  });
  return { most, all };
};
