import type { Core } from '@strapi/strapi';
import type { Signature } from '../../../../core/duplicates/near';
import { UID, type KillAlertBasis } from '../../../../shared/constants';
import { settingsNow } from '../../config/settings';
import type { lock } from '../locks';
import { findNearIn } from '../near-duplicates';
import { NEAR_PAIRS } from '../near-duplicates/tables';
import { roundShare, type LikeArticle } from './killed-story';

type Transaction = Parameters<typeof lock>[0];

/** What a killed story is known by. */
export interface Killed {
  identity: string;
  /** Of headline and text. */
  textHash: string;
  /** documentId. */
  article?: string;
  /** Of its text; not needed where it has an article, of which the near duplicates are noted. */
  signature?: Signature;
}

/**
 * Finds the articles that say nearly what a killed story says, and its copies: articles with its headline and text, and those to
 * which the receipt of a copy points that was not imported. Articles that were taken back themselves are not among them.
 *
 * @returns those with most in common first
 */
export async function articlesLike(
  strapi: Core.Strapi,
  trx: Transaction,
  { identity, textHash, article, signature }: Killed,
): Promise<LikeArticle[]> {
  const table = (uid: string) => strapi.db.metadata.get(uid).tableName;
  const asks = settingsNow(strapi).duplicates.near && !article && signature;
  const [found] = asks ? await findNearIn(strapi, trx, [{ signature }]) : [[]];
  const near = found.filter((other) => other.verdict === 'near' && other.article !== '');
  const { rows } = await trx.raw(
    `WITH alike AS (
       SELECT article_b AS article, share, 'near' AS basis FROM :pairs: WHERE article_a = :article
       UNION ALL SELECT article_a, share, 'near' FROM :pairs: WHERE article_b = :article
       UNION ALL SELECT article, share, 'near' FROM unnest(CAST(:near AS text[]), CAST(:shares AS real[])) AS given (article, share)
       UNION ALL SELECT article_document_id, 1, 'copy' FROM :stories: WHERE text_hash = :textHash
       UNION ALL SELECT article_document_id, 1, 'copy' FROM :receipts: WHERE identity = :identity AND state = 'duplicate'
     ), best AS (
       SELECT DISTINCT ON (article) article, share, basis FROM alike
       WHERE article IS NOT NULL AND article IS DISTINCT FROM :article ORDER BY article, basis, share DESC
     )
     SELECT best.article, best.share, best.basis, draft.headline,
       EXISTS (SELECT 1 FROM :articles: AS p WHERE p.document_id = best.article AND p.published_at IS NOT NULL) AS is_published
     FROM best JOIN :articles: AS draft ON draft.document_id = best.article AND draft.published_at IS NULL
     WHERE NOT EXISTS (SELECT 1 FROM :stories: AS s WHERE s.article_document_id = best.article AND s.pub_status = 'canceled')
     ORDER BY best.share DESC, draft.headline, best.article`,
    {
      pairs: NEAR_PAIRS,
      stories: table(UID.story),
      receipts: table(UID.receipt),
      articles: table(UID.article),
      article: (article ?? null) as never,
      identity,
      textHash,
      near: near.map((other) => other.article) as never,
      shares: near.map(({ share }) => share) as never,
    },
  );
  return (rows as LikeRow[]).map(({ article: like, share, basis, headline, is_published: isPublished }) => ({
    article: like,
    share: roundShare(share),
    basis,
    headline: headline ?? undefined,
    isPublished,
  }));
}

interface LikeRow {
  article: string;
  share: number;
  basis: KillAlertBasis;
  headline: string | null;
  is_published: boolean;
}
