import type { Core } from '@strapi/strapi';
import { NEAR_PAIRS } from './tables';

/** Articles that are near duplicates of each other, by documentId. */
export interface Groups {
  /** Each article in one of them. */
  groups: string[][];
  /** By two articles, in both orders, the share that they have in common. */
  shares: ReadonlyMap<string, ReadonlyMap<string, number>>;
}

/** Articles. No panel shows more, and a chain of stories that has no end is not one story. */
const MOST_FOR_ONE = 200;

interface Pair {
  article_a: string;
  article_b: string;
  share: number;
}

/** Reads the groups in which these articles are. */
export async function readGroups(strapi: Core.Strapi, articles: readonly string[]): Promise<Groups> {
  const shares = new Map<string, Map<string, number>>();
  const note = (from: string, to: string, share: number): void => {
    const known = shares.get(from);
    if (known) known.set(to, share);
    else shares.set(from, new Map([[to, share]]));
  };
  const seen = new Set(articles);
  const most = articles.length * MOST_FOR_ONE;
  for (let next = [...seen]; next.length > 0 && seen.size < most;) {
    const pairs = await readPairs(strapi, next);
    next = [];
    for (const { article_a: a, article_b: b, share } of pairs) {
      note(a, b, share);
      note(b, a, share);
      for (const article of [a, b]) {
        if (seen.has(article)) continue;
        seen.add(article);
        next.push(article);
      }
    }
  }
  return { groups: connected(shares), shares };
}

async function readPairs(strapi: Core.Strapi, articles: readonly string[]): Promise<Pair[]> {
  const { rows } = await strapi.db.connection.raw(
    `SELECT article_a, article_b, share FROM :pairs: WHERE article_a = ANY (:articles)
     UNION SELECT article_a, article_b, share FROM :pairs: WHERE article_b = ANY (:articles)`,
    { pairs: NEAR_PAIRS, articles: articles as never },
  );
  return rows;
}

function connected(shares: Groups['shares']): string[][] {
  const grouped = new Set<string>();
  const groups: string[][] = [];
  for (const start of shares.keys()) {
    if (grouped.has(start)) continue;
    grouped.add(start);
    const group = [start];
    // The list grows while it is walked.
    for (const article of group) {
      for (const other of shares.get(article)?.keys() ?? []) {
        if (grouped.has(other)) continue;
        grouped.add(other);
        group.push(other);
      }
    }
    groups.push(group);
  }
  return groups;
}
