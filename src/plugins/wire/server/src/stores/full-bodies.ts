import type { Core } from '@strapi/strapi';
import type { BodyState } from '../../../core/placement';
import { ARTICLE_VERSIONS, UID, type ArticleVersion } from '../../../shared/constants';
import { rows } from './documents';

/** One version of an article. */
export interface VersionKey {
  /** documentId. */
  article: string;
  version: ArticleVersion;
}

/**
 * Where the database has the full body of a state already: as the version's body, of which nothing is taken out so far, or as the full body
 * that is kept of it. It can be copied there, and need not be sent.
 */
export type StoredFull = 'body' | 'full-body';

/** A version's state as it is to be kept. */
export interface KeptBody extends VersionKey {
  state: BodyState;
  /** Row id of the version; needed where `stored` is given. */
  row?: number;
  stored?: StoredFull;
}

/** What is kept of an article's versions; one of which nothing is taken out has none. */
export type FullBodies = Partial<Record<ArticleVersion, BodyState>>;

/** The full bodies of articles, by documentId; an article without any is not in it. */
export async function readFullBodies(
  strapi: Core.Strapi,
  articles: readonly string[],
): Promise<Map<string, FullBodies>> {
  const found = await rows(strapi, UID.fullBody).findMany({
    where: { articleDocumentId: { $in: articles } },
    select: ['articleDocumentId', 'version', 'full', 'cuts'],
  });
  const bodies = new Map<string, FullBodies>();
  for (const { articleDocumentId, version, full, cuts } of found) {
    const article = articleDocumentId as string;
    const kept = bodies.get(article) ?? {};
    kept[version as ArticleVersion] = { full, cuts } as BodyState;
    bodies.set(article, kept);
  }
  return bodies;
}

/** Keeps the full bodies of versions of which something is taken out, in the place of what was kept of them; of others it keeps nothing. */
export async function keepFullBodies(strapi: Core.Strapi, bodies: readonly KeptBody[]): Promise<void> {
  const cut = bodies.filter(({ state }) => state.cuts.length > 0);
  if (cut.length === 0) return;
  const given = cut.map(({ article, version, state: { full, cuts }, row, stored }) => ({
    article,
    version,
    cuts,
    ...(stored ? { row, stored } : { full }),
  }));
  await strapi.db.transaction(({ trx }) =>
    trx.raw(
      `INSERT INTO :kept: AS kept (document_id, article_document_id, version, "full", cuts, created_at, updated_at, published_at)
       SELECT substr(md5(CAST(gen_random_uuid() AS text)), 1, 24), given.article, given.version,
         COALESCE(given."full", CASE given.stored WHEN 'body' THEN article.:body: ELSE before."full" END),
         given.cuts, CAST(:at AS timestamp), CAST(:at AS timestamp), CAST(:at AS timestamp)
       FROM jsonb_to_recordset(CAST(:given AS jsonb))
           AS given (article text, version text, cuts jsonb, "full" jsonb, "row" integer, stored text)
         LEFT JOIN :articles: AS article ON article.id = given."row"
         LEFT JOIN :kept: AS before ON before.article_document_id = given.article AND before.version = given.version
       ON CONFLICT (article_document_id, version)
         DO UPDATE SET "full" = excluded."full", cuts = excluded.cuts, updated_at = excluded.updated_at`,
      {
        kept: strapi.db.metadata.get(UID.fullBody).tableName,
        articles: strapi.db.metadata.get(UID.article).tableName,
        body: bodyColumn(strapi),
        given: JSON.stringify(given),
        at: new Date(),
      },
    ),
  );
}

/** Forgets what is kept of versions of which nothing is taken out any more. */
export async function dropFullBodies(
  strapi: Core.Strapi,
  bodies: readonly Pick<KeptBody, 'article' | 'version' | 'state'>[],
): Promise<void> {
  for (const version of ARTICLE_VERSIONS) {
    const whole = bodies.filter((body) => body.version === version && body.state.cuts.length === 0);
    await deleteFullBodies(
      strapi,
      whole.map(({ article }) => article),
      version,
    );
  }
}

/** Keeps of one version what is kept of another: for what Strapi copies from one row to the other. */
export async function copyFullBody(strapi: Core.Strapi, from: VersionKey, to: VersionKey): Promise<void> {
  const kept = (await readFullBodies(strapi, [from.article])).get(from.article)?.[from.version];
  const copy = [{ ...to, state: kept ?? { full: [], cuts: [] } }];
  await keepFullBodies(strapi, copy);
  await dropFullBodies(strapi, copy);
}

/** Forgets the full bodies of articles, of one version or of both. */
export async function deleteFullBodies(
  strapi: Core.Strapi,
  articles: readonly string[],
  version?: ArticleVersion,
): Promise<void> {
  if (articles.length === 0) return;
  const where = { articleDocumentId: { $in: articles }, ...(version ? { version } : {}) };
  await rows(strapi, UID.fullBody).deleteMany({ where });
}

/** The column of an article's body. */
export const bodyColumn = (strapi: Core.Strapi): string => {
  const { body } = strapi.db.metadata.get(UID.article).attributes;
  return (body as { columnName?: string }).columnName ?? 'body';
};
