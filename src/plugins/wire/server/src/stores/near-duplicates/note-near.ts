import type { Core } from '@strapi/strapi';
import { settingsNow } from '../../config/settings';
import { lock } from '../locks';
import { addSignatures, type SignatureRow } from './add-signatures';
import { findNearIn, type Found } from './find-near-in';
import { notePairs, pairsOf } from './note-pairs';

type Transaction = Parameters<typeof lock>[0];

/**
 * Keeps the signatures of stories that have come, and notes which articles each of them is a near duplicate of; nothing where the newsroom does
 * not want it. Of stories with the same text but other numbers nothing is noted: they are series. To be called late in a transaction, after all other
 * locks are taken: until it ends nobody else comes to this.
 *
 * @returns what each of them is like, in their order
 */
export async function noteNear(
  strapi: Core.Strapi,
  trx: Transaction,
  stories: readonly SignatureRow[],
): Promise<Found[][]> {
  if (stories.length === 0 || !settingsNow(strapi).duplicates.near) return stories.map(() => []);
  // Two that came at the same moment would not see each other: who comes second waits until the first is there, and finds it.
  await lock(trx, ['wire:near-duplicates']);
  await addSignatures(strapi, trx, stories);
  const found = await findNearIn(strapi, trx, stories);
  await notePairs(
    strapi,
    trx,
    stories.flatMap(({ article }, at) => pairsOf(article, found[at])),
  );
  return found;
}
