import type { Phrase, SearchQuery } from './query';

/*
 * Queries as PostgreSQL's `to_tsquery` reads them. Words are folded: there are only letters, marks and digits in them, so that none can end
 * its quotation marks.
 */

/** What holds of an article that is found. */
export function exactly({ all, none }: SearchQuery): string {
  return joined([...all.map((any) => either(any, inOrder)), ...none.map((phrase) => `!${inOrder(phrase)}`)]);
}

/**
 * What the index tells without a look at the articles: that the words are there, not whether they stand one after the other. Holds of all
 * that `exactly` holds of.
 */
export function roughly({ all, none }: SearchQuery): string {
  const single = none.filter(({ words }) => words.length === 1);
  return joined([
    ...all.map((any) => either(any, together)),
    ...single.map((phrase) => `!${inOrder(phrase)}`),
  ]);
}

/** The words that are looked for, one of which has to be there: what is marked in an answer. */
export function wanted({ all }: SearchQuery): string {
  return either(
    all
      .flat()
      .flatMap(({ words, isPrefix }) =>
        words.map((word, i) => ({ words: [word], isPrefix: isPrefix && i === words.length - 1 })),
      ),
    inOrder,
  );
}

/** Whether the index alone tells which articles are found. */
export const isExact = (query: SearchQuery): boolean =>
  [...query.all.flat(), ...query.none].every(({ words }) => words.length === 1);

const joined = (parts: readonly string[]): string => parts.join(' & ');
const either = (phrases: readonly Phrase[], write: (phrase: Phrase) => string): string =>
  `(${phrases.map(write).join(' | ')})`;
const inOrder = (phrase: Phrase): string => `(${operands(phrase).join(' <-> ')})`;
const together = (phrase: Phrase): string => `(${operands(phrase).join(' & ')})`;
const operands = ({ words, isPrefix }: Phrase): string[] =>
  words.map((word, i) => `'${word}'${isPrefix && i === words.length - 1 ? ':*' : ''}`);
