import type { Line } from '../line';

/** What the whole article tells about a word that it writes with a capital. */
export interface WordInArticle {
  /** How often it has its capital inside a sentence, where that says something. */
  inside: number;
  /** It begins, or ends, a run of capitalised words somewhere. */
  begins: boolean;
  ends: boolean;
  /** It is met in lower case, too. */
  small: boolean;
  /** How often the rules take it for a part of no name, and of a name of each type. */
  none: number;
  person: number;
  organization: number;
  event: number;
}

/** What an article tells of its words: of each line's tokens, the word in the article that it is; none of small words and of headings. */
export type ArticleWords = readonly (readonly (WordInArticle | undefined)[])[];

/**
 * Looks through an article's capitalised words. Headings are not counted.
 *
 * @param lower words that the article has in lower case
 */
export const articleWords = (lines: readonly Line[], lower: ReadonlySet<string>): ArticleWords => {
  const words = new Map<string, WordInArticle>();
  const wordOf = (text: string): WordInArticle => {
    let word = words.get(text);
    if (!word) {
      word = {
        inside: 0,
        begins: false,
        ends: false,
        small: lower.has(text),
        none: 0,
        person: 0,
        organization: 0,
        event: 0,
      };
      words.set(text, word);
    }
    return word;
  };
  return lines.map(({ tokens, taken, heading }) => {
    const ofLine = new Array<WordInArticle | undefined>(tokens.length).fill(undefined);
    if (heading) return ofLine;
    for (let i = 0; i < tokens.length; i += 1) {
      const token = tokens[i]!;
      if (token.kind !== 'word' || !token.capital) continue;
      const word = (ofLine[i] = wordOf(token.lower));
      if (!token.first) word.inside += 1;
      word[taken[i]?.type ?? 'none'] += 1;
      const [before, after] = [tokens[i - 1], tokens[i + 1]];
      const runsOn = after?.kind === 'word' && after.capital;
      const goesOn = before?.kind === 'word' && before.capital;
      if (runsOn && !goesOn) word.begins = true;
      if (goesOn && !runsOn) word.ends = true;
    }
    return ofLine;
  });
};

/** What the rules take a word for most often: a small number. */
export const mostTakenFor = ({ none, person, organization, event }: WordInArticle): number => {
  let most = none >= person ? 0 : 1;
  let count = Math.max(none, person);
  if (organization > count) {
    most = 2;
    count = organization;
  }
  return event > count ? 3 : most;
};

/** All that they take it for: a small number. */
export const allTakenFor = ({ none, person, organization, event }: WordInArticle): number =>
  (none > 0 ? 1 : 0) | (person > 0 ? 2 : 0) | (organization > 0 ? 4 : 0) | (event > 0 ? 8 : 0);
