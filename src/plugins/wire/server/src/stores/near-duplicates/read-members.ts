import type { Core } from '@strapi/strapi';
import { UID } from '../../../../shared/constants';
import type { Candidate } from './leader-of';

/** An article of a group. */
export interface Member extends Candidate {
  headline?: string;
}

/**
 * What is shown of articles, by documentId; those that are gone are not in it. Their source is the one in the ledger of stories, which is
 * renamed with the source.
 */
export async function readMembers(
  strapi: Core.Strapi,
  articles: readonly string[],
): Promise<Map<string, Member>> {
  if (articles.length === 0) return new Map();
  const table = (uid: string) => strapi.db.metadata.get(uid).tableName;
  const { rows } = await strapi.db.connection.raw(
    `SELECT DISTINCT ON (a.document_id) a.document_id AS article, a.headline, s.source_name AS source,
       COALESCE(a.first_created, a.version_created, a.created_at) AS at
     FROM :articles: AS a LEFT JOIN :stories: AS s ON s.article_document_id = a.document_id
     WHERE a.document_id = ANY (:ids)
     ORDER BY a.document_id, (a.published_at IS NULL) DESC, s.id`,
    { articles: table(UID.article), stories: table(UID.story), ids: articles as never },
  );
  const found = rows as { article: string; headline: string | null; source: string | null; at: Date }[];
  return new Map(
    found.map(({ article, headline, source, at }) => [
      article,
      {
        article,
        headline: headline ?? undefined,
        source: source ?? undefined,
        at: new Date(at).toISOString(),
      },
    ]),
  );
}
