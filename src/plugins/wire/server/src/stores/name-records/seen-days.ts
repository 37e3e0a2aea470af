import type { Cells } from '../row-changes';

/** Columns of a position that say in which articles it stood: imports go on entering them, whatever editors decide. */
export const SEEN: ReadonlySet<string> = new Set(['first_seen', 'last_seen', 'seen_in']);

/** As many articles are named as imports name (`name-linking/widen-positions.ts`). */
const KEPT = 4;

/**
 * What a position's row is to say of its days when another one says the same of other days: from the first day of both to the last one. Days
 * are `YYYY-MM-DD`. Nothing for rows that are no positions. Pure.
 */
export function seenInBoth(row: Cells, other: Cells): Cells {
  if (!('seen_in' in row)) return {};
  const days = (column: string) =>
    [row[column], other[column]].filter((day): day is string => typeof day === 'string').sort();
  const isLater = String(row.first_seen ?? '') > String(other.first_seen ?? '');
  const articles = [...new Set((isLater ? [other, row] : [row, other]).flatMap(articlesOf))];
  return {
    first_seen: days('first_seen')[0] ?? null,
    last_seen: days('last_seen').at(-1) ?? null,
    seen_in: articles.length > 0 ? [articles[0], ...articles.slice(1).slice(1 - KEPT)] : null,
  };
}

const articlesOf = ({ seen_in: articles }: Cells): unknown[] => (Array.isArray(articles) ? articles : []);
