import type { Core } from '@strapi/strapi';
import { configuredDuplicates } from '../../config/duplicates';
import type { lock } from '../locks';
import { addSignatures, type SignatureRow } from './add-signatures';
import { findNearIn } from './find-near-in';
import { notePairs, type ArticlePair } from './note-pairs';

type Transaction = Parameters<typeof lock>[0];

/**
 * Keeps the signatures of stories that have come, and notes which articles each of them is a near duplicate of; nothing where the newsroom does
 * not want it. Of stories with the same text but other numbers nothing is noted: they are series.
 */
export async function noteNear(
  strapi: Core.Strapi,
  trx: Transaction,
  stories: readonly SignatureRow[],
): Promise<void> {
  if (stories.length === 0 || !configuredDuplicates(strapi).near) return;
  await addSignatures(strapi, trx, stories);
  const found = await findNearIn(strapi, trx, stories);
  const pairs = stories.flatMap(({ article }, at) =>
    found[at].flatMap((other): ArticlePair[] =>
      other.verdict === 'near' ? [{ articles: [article, other.article], share: other.share }] : [],
    ),
  );
  await notePairs(strapi, trx, pairs);
}
