import type { Model } from './model';
import { name } from './quote';

/** The attributes that say when an article's news is of, the most telling first: when its version was made, when it was first written, when it was published. */
export const MOMENTS: readonly string[] = ['versionCreated', 'firstCreated', 'publishedAt'];

/**
 * When an article's news is of, in SQL: what feeds, search and related articles are in order of.
 *
 * @param row what the query calls the article's row
 */
export const momentOf = (article: Model, row: string): string =>
  `coalesce(${MOMENTS.flatMap((attribute) => {
    const column = article.attributes[attribute]?.columnName;
    return column ? [`${row}.${name(column)}`] : [];
  }).join(', ')})`;
