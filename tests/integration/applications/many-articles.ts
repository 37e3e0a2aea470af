import { randomUUID } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import { UID } from '../../../src/plugins/wire/shared/constants';
import { blocksOf, QUAY } from '../support/wire-stories';
import { noWarranty } from './newsroom';

interface Query {
  create(params: object): Promise<{ id: number; documentId: string }>;
  createMany(params: object): Promise<unknown>;
}

/** Articles that carry one notice, pending and inline: more than fit into a batch. */
export interface ManyArticles {
  notice: string;
  words: string;
  /** documentIds, in the order in which an application goes through them. */
  articles: string[];
}

/** Makes articles past the document service, as it would take too long: drafts and, if asked for, published versions. */
export async function manyArticles(
  strapi: Core.Strapi,
  count: number,
  { published = false } = {},
): Promise<ManyArticles> {
  const query = (uid: string) => strapi.db.query(uid as 'api::article.article') as unknown as Query;
  const words = noWarranty();
  const notice = await query(UID.notice).create({
    data: { text: words, fingerprint: randomUUID(), decision: 'pending', placement: 'inline' },
  });
  const articles = Array.from({ length: count }, (_, i) => `many${notice.id}n${String(i).padStart(5, '0')}`);
  if (count === 0) return { notice: notice.documentId, words, articles };
  const versions = published ? [null, new Date()] : [null];
  await query(UID.article).createMany({
    data: articles.flatMap((documentId, i) =>
      versions.map((publishedAt) => ({
        documentId,
        headline: `Quay ${i} opens`,
        body: JSON.stringify(blocksOf([`Quay ${i}.`, words, ...QUAY])),
        publishedAt,
      })),
    ),
  });
  await query(UID.flag).createMany({
    data: articles.map((articleDocumentId) => ({
      notice: notice.id,
      articleDocumentId,
      basis: 'wire',
      start: 0,
      end: words.length,
      quote: words,
      score: 0.9,
      placement: 'inline',
    })),
  });
  return { notice: notice.documentId, words, articles };
}
