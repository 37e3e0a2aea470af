import type { Core } from '@strapi/strapi';
import type { lock } from '../locks';
import { forgetPairs } from './forget-pairs';
import { SIGNATURES } from './tables';

/**
 * Forgets the signatures of articles, by documentId, and their pairs: no later story is found to be like them. For articles that stay; with a
 * deleted one its signature goes by itself (`bootstrap/keep-near-duplicates.ts`).
 */
export async function removeSignatures(
  strapi: Core.Strapi,
  trx: Parameters<typeof lock>[0],
  articles: readonly string[],
): Promise<void> {
  if (articles.length === 0) return;
  await trx.raw('DELETE FROM ?? WHERE article_document_id = ANY (?)', [SIGNATURES, articles as never]);
  await forgetPairs(trx, articles);
}
