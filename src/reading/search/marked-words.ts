import { fold } from './fold';

/*
 * Words of the index that stand for more than a word of the text. They begin with a space, so that no word that is looked for is one of them or
 * its beginning.
 */

/** Longer ones are cut off: PostgreSQL keeps words of two thousand bytes. */
const LONGEST = 200;

/**
 * A subject's name or code: to look for it costs as little as to look for a word. In one folded there is nothing that ends its quotation
 * marks.
 *
 * @returns undefined for what has no letter or digit in it
 */
export function subjectWord(subject: string): string | undefined {
  const folded = fold(subject).slice(0, LONGEST);
  return folded === '' ? undefined : `' subject ${folded}'`;
}

/** Stands before a word of the headline, which is in the index once more with it. */
export const IN_HEADLINE = ' headline ';

/** The same query about headlines alone. @param query as PostgreSQL writes it */
export const aboutHeadlines = (query: string): string => query.replace(/'([^']*)'/g, `'${IN_HEADLINE}$1'`);
