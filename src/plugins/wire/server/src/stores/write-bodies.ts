import type { Core } from '@strapi/strapi';
import { bodyOf, type BodyState } from '../../../core/placement';
import { UID, type ArticleVersion } from '../../../shared/constants';
import { bodyColumn, type StoredFull } from './full-bodies';

/** The body of one version as it is to be. */
export interface WrittenBody {
  article: string;
  version: ArticleVersion;
  /** Row id. */
  row: number;
  state: BodyState;
  stored?: StoredFull;
}

/** A change that came behind the document service, and the articles that it has changed. */
export interface Touch {
  /** documentIds. */
  articles: readonly string[];
  at: Date;
}

/**
 * Writes bodies behind the document service: to readers and editors an article is the one it was. A body from which nothing is taken out any
 * more comes from the full body without leaving the database. All in one statement: a row that is written twice is written twice.
 *
 * @param touch articles that get the time of their change. Strapi calls a draft modified that was changed later than what is published: it
 * stays so, or stays not so
 */
export async function writeBodies(
  strapi: Core.Strapi,
  bodies: readonly WrittenBody[],
  touch: Touch | undefined,
): Promise<void> {
  const touched = touch?.articles ?? [];
  if (bodies.length === 0 && touched.length === 0) return;
  const comesBack = ({ stored, state }: WrittenBody) => stored === 'full-body' && state.cuts.length === 0;
  const given = bodies
    .filter((body) => !comesBack(body))
    .map(({ row, state }) => ({ id: row, body: bodyOf(state) }));
  await strapi.db.transaction(({ trx }) =>
    trx.raw(
      `UPDATE :articles: AS article
       SET :body: = COALESCE(given.body, kept."full", article.:body:),
         updated_at = CASE
           WHEN NOT (version.document_id = ANY (:touched)) THEN article.updated_at
           WHEN article.published_at IS NOT NULL AND draft.updated_at > article.updated_at
             THEN CAST(:at AS timestamp) - interval '1 millisecond'
           ELSE CAST(:at AS timestamp)
         END
       FROM :articles: AS version
         LEFT JOIN jsonb_to_recordset(CAST(:given AS jsonb)) AS given (id integer, body jsonb) ON given.id = version.id
         LEFT JOIN :full: AS kept ON version.id = ANY (:back) AND kept.article_document_id = version.document_id
           AND kept.version = CASE WHEN version.published_at IS NULL THEN 'draft' ELSE 'published' END
         LEFT JOIN :articles: AS draft ON draft.document_id = version.document_id AND draft.published_at IS NULL
       WHERE article.id = version.id AND (version.id = ANY (:rows) OR version.document_id = ANY (:touched))`,
      {
        articles: strapi.db.metadata.get(UID.article).tableName,
        body: bodyColumn(strapi),
        full: strapi.db.metadata.get(UID.fullBody).tableName,
        given: JSON.stringify(given),
        back: bodies.filter(comesBack).map(({ row }) => row) as never,
        rows: bodies.map(({ row }) => row) as never,
        touched: touched as never,
        at: touch?.at ?? new Date(),
      },
    ),
  );
}
