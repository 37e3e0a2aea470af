/**
 * Arabic writes the article, "and" and short prepositions together with the word that follows: `ضمان` also stands as `الضمان`, `والضمان`,
 * `بضمان`, `للضمان` …
 *
 * @param nouns entries of a word list, without the article
 * @returns the entries with and without what is written before them, as a word list
 */
export const withNounPrefixes = (nouns: string): string => prefixed(['', ...ARTICLES, 'و', 'ب', 'ل'], nouns);

/**
 * The same for verbs and particles, before which only "and", "so" and the future's `س` are written.
 *
 * @param verbs entries of a word list
 */
export const withVerbPrefixes = (verbs: string): string => prefixed(['', 'و', 'ف', 'س'], verbs);

const ARTICLES = ['ال', 'وال', 'بال', 'لل'];

const prefixed = (prefixes: readonly string[], words: string): string =>
  words
    .split(/\s+/)
    .filter(Boolean)
    .flatMap((word) => prefixes.map((prefix) => prefix + word))
    .join(' ');
