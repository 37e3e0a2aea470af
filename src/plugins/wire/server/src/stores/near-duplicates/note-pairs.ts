import type { Core } from '@strapi/strapi';
import type { lock } from '../locks';
import type { Found } from './find-near-in';
import { NEAR_PAIRS } from './tables';

/** Two articles that are near duplicates, by documentId, in either order. */
export interface ArticlePair {
  articles: readonly [string, string];
  /** From 0 to 1: how much they have in common. */
  share: number;
}

/** The pairs of an article with those that it is a near duplicate of. */
export const pairsOf = (article: string, found: readonly Found[]): ArticlePair[] =>
  found.flatMap((other): ArticlePair[] =>
    other.verdict === 'near' && other.article !== ''
      ? [{ articles: [article, other.article], share: other.share }]
      : [],
  );

/** Notes near duplicates. A pair that is known already keeps the time when it was found and gets the new share. */
export async function notePairs(
  strapi: Core.Strapi,
  trx: Parameters<typeof lock>[0],
  pairs: readonly ArticlePair[],
): Promise<void> {
  const ordered = inOrder(pairs);
  if (ordered.length === 0) return;
  await trx.raw(
    `INSERT INTO :pairs: AS known (article_a, article_b, share, found_at)
     SELECT a, b, share, :now
     FROM unnest(CAST(:as AS text[]), CAST(:bs AS text[]), CAST(:shares AS real[])) AS given (a, b, share)
     ON CONFLICT (article_a, article_b) DO UPDATE SET share = excluded.share WHERE known.share <> excluded.share`,
    {
      pairs: NEAR_PAIRS,
      now: new Date(),
      as: ordered.map(({ a }) => a) as never,
      bs: ordered.map(({ b }) => b) as never,
      shares: ordered.map(({ share }) => share) as never,
    },
  );
}

/** Each pair once, the smaller documentId first, in the order in which all write them: so nobody waits for another in a circle. */
function inOrder(pairs: readonly ArticlePair[]): { a: string; b: string; share: number }[] {
  const distinct = new Map<string, { a: string; b: string; share: number }>();
  for (const { articles, share } of pairs) {
    const [a, b] = [...articles].sort();
    if (a !== b) distinct.set(`${a} ${b}`, { a, b, share });
  }
  return [...distinct.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, pair]) => pair);
}
