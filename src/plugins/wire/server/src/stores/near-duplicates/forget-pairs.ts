import type { lock } from '../locks';
import { NEAR_PAIRS } from './tables';

/** Forgets which articles are near duplicates of these, by documentId. */
export async function forgetPairs(
  trx: Parameters<typeof lock>[0],
  articles: readonly string[],
): Promise<void> {
  if (articles.length === 0) return;
  await trx.raw(
    `DELETE FROM :pairs: WHERE (article_a, article_b) IN (
       SELECT article_a, article_b FROM :pairs: WHERE article_a = ANY (:articles)
       UNION SELECT article_a, article_b FROM :pairs: WHERE article_b = ANY (:articles)
     )`,
    { pairs: NEAR_PAIRS, articles: articles as never },
  );
}
