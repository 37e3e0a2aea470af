import { foldLetters } from './fold';
import { isUnspaced, splitUnspaced } from './split-unspaced';

/** Words that stand one after the other, as the index has them; of one word, no more than that word. */
export interface Phrase {
  words: readonly string[];
  /** Its last word may go on. */
  isPrefix: boolean;
}

/** What is looked for: of each list one phrase at least, and none of the excluded. */
export interface SearchQuery {
  all: readonly (readonly Phrase[])[];
  none: readonly Phrase[];
}

/** What is wrong with a query, for whoever asked. */
export interface QueryProblem {
  problem: string;
}

/** Characters. Nobody types more, and each word costs a look into the index. */
export const LONGEST_QUERY = 300;
export const MOST_WORDS = 24;
/** Letters. What begins with fewer is half of the dictionary. */
export const SHORTEST_PREFIX = 3;

/** A quotation mark opens what the next one closes, or the end; whatever else stands between spaces is a word. */
const TERM = /(-?)(?:["“”„«»]([^"“”„«»]*)(?:["“”„«»]|$)(\*?)|([^\s"“”„«»]+))/gu;

/**
 * Reads what somebody typed: `harbour ferry` both words; `"new harbour"` one after the other; `harb*` what begins so; `-fog` not that;
 * `ferry OR boat` one of the two. Of marks with no such meaning nothing is made. Never throws.
 */
export function parseQuery(typed: string): SearchQuery | QueryProblem {
  if (typed.length > LONGEST_QUERY)
    return { problem: `it has ${typed.length} characters; ${LONGEST_QUERY} is the most.` };
  const all: Phrase[][] = [];
  const none: Phrase[] = [];
  let isAlternative = false;
  for (const [, minus, quoted, star, plain] of typed.matchAll(TERM)) {
    if (plain === 'OR' || plain === '|') {
      isAlternative = all.length > 0;
      continue;
    }
    const phrase = phraseOf(
      quoted ?? plain ?? '',
      quoted === undefined ? plain!.endsWith('*') : star === '*',
    );
    if (!phrase) continue;
    if (minus) none.push(phrase);
    else if (isAlternative) all.at(-1)!.push(phrase);
    else all.push([phrase]);
    isAlternative = false;
  }
  return checked({ all, none });
}

function checked(query: SearchQuery): SearchQuery | QueryProblem {
  const words = [...query.all.flat(), ...query.none].reduce(
    (count, phrase) => count + phrase.words.length,
    0,
  );
  if (words > MOST_WORDS) return { problem: `it has ${words} words; ${MOST_WORDS} is the most.` };
  if (query.all.length > 0) return query;
  return {
    problem:
      query.none.length > 0
        ? 'it says only what is not looked for; name something that is.'
        : 'there is no letter or digit in it; name what is looked for.',
  };
}

const BETWEEN_WORDS = /[^\p{L}\p{M}\p{N}]+/u;
const POSSESSIVE = /['’ʼ]s(?![\p{L}\p{M}\p{N}])/gu;

function phraseOf(text: string, hasStar: boolean): Phrase | undefined {
  const words = foldLetters(text)
    .replace(POSSESSIVE, '')
    .split(BETWEEN_WORDS)
    .filter(Boolean)
    .flatMap((word) => splitUnspaced(word).split(' '));
  const last = words.at(-1);
  if (last === undefined) return undefined;
  if (!isUnspaced(last)) return { words, isPrefix: hasStar && [...last].length >= SHORTEST_PREFIX };
  // Of 東京都 the index has 東京 and 京都, and before whatever follows no 都 by itself.
  const before = words.at(-2);
  if (before !== undefined && isUnspaced(before) && before.endsWith(last))
    return { words: words.slice(0, -1), isPrefix: false };
  return { words, isPrefix: last.length === 1 };
}
