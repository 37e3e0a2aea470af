import type { Core } from '@strapi/strapi';
import { signatureOf } from '../../../core/duplicates/near';
import { itemKind } from '../../../core/item-kind';
import { UID } from '../../../shared/constants';
import type { PreviewArticle, PreviewItem } from '../../../shared/contracts/preview';
import { settingsNow } from '../config/settings';
import type { Candidate, Settled } from '../imports/ports';
import type { About } from '../imports/preview-item';
import { rows } from './documents';
import { knownRecords } from './known-records';
import { findNearIn } from './near-duplicates';
import { readMembers } from './near-duplicates/read-members';
import { signedText } from './near-duplicates/signed-text';

/** Near duplicates that a preview names. */
const MOST = 5;

/** What the newsroom knows of an item that is previewed: records that it names, the article that it is about, and those that are like it. */
export async function aboutItem(
  strapi: Core.Strapi,
  candidate: Candidate,
  { state, article }: Settled,
): Promise<About> {
  const known = await knownRecords(strapi, candidate.processed, article);
  const alike =
    state === 'created' || state === 'updated' || state === 'held'
      ? await nearTo(strapi, candidate, article)
      : [];
  const wanted = [...(article ? [article] : []), ...alike.map((one) => one.article)];
  const articles = await articlesShown(strapi, wanted);
  return {
    known,
    existing: article ? articles.get(article) : undefined,
    near: alike.flatMap(({ article: documentId, share }): NonNullable<PreviewItem['near']> => {
      const found = articles.get(documentId);
      return found ? [{ ...found, share }] : [];
    }),
  };
}

async function nearTo(strapi: Core.Strapi, { processed }: Candidate, article?: string) {
  if (itemKind(processed.item) !== 'story' || !settingsNow(strapi).duplicates.near) return [];
  const signature = signatureOf(signedText(processed));
  const [found] = await strapi.db.transaction(async ({ trx }) => {
    await trx.raw('SET TRANSACTION READ ONLY');
    return findNearIn(strapi, trx, [{ article, signature }]);
  });
  return found.filter((one) => one.verdict === 'near' && one.article !== '').slice(0, MOST);
}

async function articlesShown(
  strapi: Core.Strapi,
  documentIds: readonly string[],
): Promise<Map<string, PreviewArticle>> {
  if (documentIds.length === 0) return new Map();
  const members = await readMembers(strapi, documentIds);
  const drafts = await rows(strapi, UID.article).findMany({
    where: { documentId: { $in: documentIds }, publishedAt: { $null: true } },
    select: ['documentId', 'version'],
  });
  const versions = new Map(
    drafts.map((row) => [row.documentId, (row.version as string | null) ?? undefined]),
  );
  return new Map(
    [...members].map(([documentId, { headline, source }]) => [
      documentId,
      { documentId, headline, version: versions.get(documentId), source },
    ]),
  );
}
