import type { Core } from '@strapi/strapi';
import { signatureOf, type Signature } from '../../../../core/duplicates/near';
import type { Problem } from '../../../../core/problem';
import { settingsNow } from '../../config/settings';
import type { Candidate } from '../../imports/ports';
import { UID } from '../../../../shared/constants';
import { rows } from '../documents';
import { lock } from '../locks';
import { addSignatures } from '../near-duplicates';
import { signedText } from '../near-duplicates/signed-text';
import { flaggedDetail } from './alert-texts';
import { killedCopies } from './killed-copies';
import type { Kill, KilledStory, LikeArticle } from './killed-story';
import { articlesLike } from './like-killed';

type Transaction = Parameters<typeof lock>[0];

/** A kill that is entered in the ledger, and the articles that are to be flagged for it. */
export interface NotedKill {
  killed: KilledStory;
  like: LikeArticle[];
  /** What the item's receipt says of them. */
  detail?: string;
  problems: Problem[];
}

/** Keeps those out who store what is like a story, while that is taken back; and the other way round. */
export const killLock = (story: number): string => `kill:${story}`;

/**
 * Finds what says what a killed story said. To be called when the ledger has the kill, or what the story said that was taken back before it came;
 * of that, the text is kept, so that what comes later is known by it.
 *
 * @param candidate the kill, or what it takes back
 */
export async function noteKilled(
  strapi: Core.Strapi,
  trx: Transaction,
  candidate: Candidate,
): Promise<NotedKill> {
  const row = (await rows(strapi, UID.story).findOne({ where: { identity: candidate.identity.key } }))!;
  await lock(trx, [killLock(row.id)]);
  const text = (name: string) => (row[name] as string | null) ?? undefined;
  const article = text('articleDocumentId');
  const signature = article ? undefined : await keepText(strapi, trx, row.id, candidate);
  const like = await articlesLike(strapi, trx, {
    identity: candidate.identity.key,
    textHash: row.textHash as string,
    article,
    signature,
  });
  const { headline, words } = (row.kill as Kill | null) ?? {};
  return {
    killed: {
      story: row.documentId,
      article,
      headline,
      source: text('sourceName'),
      guid: text('guid'),
      at: new Date((row.killedAt ?? row.updatedAt) as string).toISOString(),
      words,
    },
    like,
    detail: flaggedDetail(like),
    problems: article ? await killedCopies(strapi, trx, article, candidate) : [],
  };
}

async function keepText(
  strapi: Core.Strapi,
  trx: Transaction,
  story: number,
  { processed }: Candidate,
): Promise<Signature | undefined> {
  const text = signedText(processed);
  if (text === '' || !settingsNow(strapi).duplicates.near) return undefined;
  const signature = signatureOf(text);
  await addSignatures(strapi, trx, [{ story, article: '', signature }]);
  return signature;
}
